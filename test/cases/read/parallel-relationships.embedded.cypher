CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p1
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  RETURN head(collect([actors1_list])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (actor0:`Actor`)
    WHERE actor0.`id` = $p0
  WITH actor0
    LIMIT 1
  CALL (actor0) {
    MATCH (actor0)-[:`ACTED_IN`]->(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p1
    RETURN collect([movies1.`title`]) AS movies1_list
  }
  RETURN head(collect([movies1_list])) AS actor0_one
}
RETURN actor0_one;
