CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE (moviesConnection0.`id` > $p0)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id`
    LIMIT $p1
  RETURN collect([moviesConnection0.`id`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;
