CALL () {
  MATCH (moviesConnection0:`Movie`)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`title` DESC, moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([moviesConnection0.`title`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;
