CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE moviesConnection0.`id` IS NOT NULL AND ((moviesConnection0.`id` > $p0) AND (moviesConnection0.`id` < $p1))
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id`
    LIMIT $p2
  RETURN collect([moviesConnection0.`id`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;

CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE moviesConnection0.`id` IS NOT NULL AND ((moviesConnection0.`id` > $p0) AND (moviesConnection0.`id` < $p1))
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id` DESC
    LIMIT $p2
  RETURN collect([moviesConnection0.`id`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;

CALL () {
  MATCH (moviesConnection0:`Movie`)
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
CALL () {
  MATCH (moviesConnection1:`Movie`)
    WHERE moviesConnection1.`id` IS NOT NULL AND ((moviesConnection1.`id` > $p0) AND (moviesConnection1.`id` < $p1))
  WITH moviesConnection1
    ORDER BY moviesConnection1.`id`
    LIMIT $p2
  RETURN collect([moviesConnection1.`id`]) AS moviesConnection1_list
}
RETURN moviesConnection0_count, moviesConnection1_list;
