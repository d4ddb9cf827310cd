CALL () {
  MATCH (moviesConnection0:`Movie`)
  CALL (moviesConnection0) {
    MATCH (moviesConnection0)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
    RETURN count(DISTINCT actors2) AS key1
  }
  CALL (moviesConnection0) {
    MATCH (moviesConnection0)-[:`MADE_BY`]->(studio4:`Studio`)
    WITH studio4
      ORDER BY studio4.`id`
      LIMIT 1
    RETURN head(collect(studio4.`name`)) AS key3
  }
  WITH moviesConnection0, key1, key3
    WHERE (key1 < $p0 OR key1 = $p0 AND (key3 > $p1 OR key3 IS NULL OR key3 = $p1 AND (moviesConnection0.`id` > $p2)))
  WITH moviesConnection0, key1, key3
    ORDER BY key1 DESC, key3 IS NULL, key3, moviesConnection0.`id`
    LIMIT $p3
  RETURN collect([moviesConnection0.`title`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;

CALL () {
  MATCH (moviesConnection0:`Movie`)
  CALL (moviesConnection0) {
    MATCH (moviesConnection0)-[:`MADE_BY`]->(studio2:`Studio`)
    WITH studio2
      ORDER BY studio2.`id`
      LIMIT 1
    RETURN head(collect(studio2.`name`)) AS key1
  }
  WITH moviesConnection0, key1
    WHERE (key1 IS NOT NULL OR key1 IS NULL AND (moviesConnection0.`id` < $p0))
  WITH moviesConnection0, key1
    ORDER BY key1 IS NULL DESC, key1, moviesConnection0.`id` DESC
    LIMIT $p1
  RETURN collect([moviesConnection0.`title`, key1, moviesConnection0.`id`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;
