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
    RETURN collect([actors1.`id`]) AS actors1_list
  }
  CALL (movie0) {
    MATCH (movie0)-[:`MADE_BY`]->(studio2:`Studio`)
    WITH studio2
      ORDER BY studio2.`id`
      LIMIT 1
    RETURN head(collect([studio2.`id`])) AS studio2_one
  }
  CALL (movie0) {
    MATCH (prequel3:`Movie`)
      WHERE prequel3.`id` = movie0.`sequelOf`
    WITH prequel3
      LIMIT 1
    RETURN head(collect([prequel3.`id`])) AS prequel3_one
  }
  RETURN head(collect([movie0.`title`, movie0.`released`, movie0.`rating`, movie0.`tags`, movie0.`isClassic`, movie0.`genre`, movie0.`sequelOf`, actors1_list, studio2_one, prequel3_one])) AS movie0_one
}
RETURN movie0_one;
