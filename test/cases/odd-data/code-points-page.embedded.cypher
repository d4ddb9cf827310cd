CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE (moviesConnection0.`title` > $p0 OR moviesConnection0.`title` = $p0 AND (moviesConnection0.`id` > $p3))
  WITH moviesConnection0
    ORDER BY moviesConnection0.`title`, moviesConnection0.`id`
    LIMIT $p6
  RETURN collect([moviesConnection0.`title`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;
