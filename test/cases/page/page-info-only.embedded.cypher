CALL () {
  MATCH (moviesConnection0:`Movie`)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;
