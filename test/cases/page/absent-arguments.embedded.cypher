CALL () {
  MATCH (moviesConnection0:`Movie`)
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
CALL () {
  MATCH (moviesConnection1:`Movie`)
  WITH moviesConnection1
    ORDER BY moviesConnection1.`id`
    LIMIT $p0
  RETURN collect([moviesConnection1.`id`]) AS moviesConnection1_list
}
RETURN moviesConnection0_count, moviesConnection1_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;
