CALL () {
  MATCH (moviesConnection0:`Movie`)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([moviesConnection0.`id`]) AS moviesConnection0_list
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
