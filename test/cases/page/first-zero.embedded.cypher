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
  MATCH (moviesConnection0:`Movie`)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id` DESC
    LIMIT $p0
  RETURN collect([]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;

CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;
