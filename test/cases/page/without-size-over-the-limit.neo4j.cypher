CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE moviesConnection0.`id` IS NOT NULL
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([moviesConnection0.`title`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;
