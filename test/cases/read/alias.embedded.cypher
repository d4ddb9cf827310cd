CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
      WHERE actors1.`born` < $p1
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p2
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors2:`Actor`)
      WHERE actors2.`born` >= $p3
    WITH DISTINCT actors2
      ORDER BY actors2.`id`
      LIMIT $p4
    RETURN collect([actors2.`name`]) AS actors2_list
  }
  RETURN head(collect([movie0.`title`, actors1_list, actors2_list])) AS movie0_one
}
RETURN movie0_one;
