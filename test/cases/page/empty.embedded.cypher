CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE moviesConnection0.`title` = $p0
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
CALL () {
  MATCH (moviesConnection1:`Movie`)
    WHERE moviesConnection1.`title` = $p0
  WITH moviesConnection1
    ORDER BY moviesConnection1.`id`
    LIMIT $p1
  RETURN collect([moviesConnection1.`id`]) AS moviesConnection1_list
}
RETURN moviesConnection0_count, moviesConnection1_list;
