CALL () {
  MATCH (movie0:`Movie`)
  WITH movie0
    ORDER BY movie0.`id`
    LIMIT $p0
  CALL (movie0) {
    MATCH (movie0)<-[performer1_found:`ACTED_IN`]-(performer1:`Actor`)
    RETURN properties(performer1_found) AS performer1_edge, performer1
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)<-[:`ACTED_IN`]-(performer1_none:`Actor`) }) = false
    RETURN null AS performer1_edge, null AS performer1
  }
  CALL (performer1) {
    MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`:`Show`)
    RETURN DISTINCT show2
    UNION ALL
    WITH performer1
      WHERE (EXISTS { MATCH (performer1)-[:`ACTED_IN`]->(show2_none:`Series`:`Show`) }) = false
    RETURN null AS show2
  }
  CALL (movie0) {
    MATCH (movie0)-[studio3_found:`MADE_BY`]->(studio3:`Studio`)
    RETURN properties(studio3_found) AS studio3_edge, studio3
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)-[:`MADE_BY`]->(studio3_none:`Studio`) }) = false
    RETURN null AS studio3_edge, null AS studio3
  }
  WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
    ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
    LIMIT $p0
  CALL (performer1_edge) {
    UNWIND range(0, size(coalesce(performer1_edge.`seenIn`, [])) - 1) AS scenes4_index
    MATCH (scenes4:`Movie`)
      WHERE scenes4.`id` = performer1_edge.`seenIn`[scenes4_index]
    WITH scenes4, scenes4_index
      ORDER BY scenes4_index
      LIMIT $p1
    RETURN collect([scenes4.`title`]) AS scenes4_list
  }
  CALL (studio3) {
    MATCH (studio3)<-[:`MADE_BY`]-(movies5:`Movie`)
    WITH DISTINCT movies5
      ORDER BY movies5.`title`, movies5.`id`
      LIMIT $p2
    RETURN collect([movies5.`title`]) AS movies5_list
  }
  WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3, scenes4_list, movies5_list
    ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
  RETURN collect([movie0.`title`, performer1.`id`, performer1.`name`, performer1_edge.`source`, performer1_edge.`billing`, scenes4_list, show2.`id`, show2.`title`, studio3.`id`, studio3.`name`, movies5_list, studio3_edge.`signed`]) AS movie0_list
}
RETURN movie0_list;
