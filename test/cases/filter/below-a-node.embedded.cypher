CALL () {
  MATCH (actor0:`Actor`)
    WHERE actor0.`id` = $p0
  WITH actor0
    LIMIT 1
  CALL (actor0) {
    MATCH (actor0)-[:`ACTED_IN`]->(movies1:`Movie`)
      WHERE movies1.`released` > $p1
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p2
    RETURN collect([movies1.`title`]) AS movies1_list
  }
  CALL (actor0) {
    MATCH (actor0)-[:`ACTED_IN`]->(series2:`Series`:`Show`)
      WHERE series2.`title` = $p3
    WITH DISTINCT series2
      ORDER BY series2.`id`
      LIMIT $p4
    RETURN collect([series2.`title`]) AS series2_list
  }
  RETURN head(collect([movies1_list, series2_list])) AS actor0_one
}
RETURN actor0_one;
