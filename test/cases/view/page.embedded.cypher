CALL () {
  MATCH (movie0:`Movie`)
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
  RETURN count(movie0) AS movie0_count
}
CALL () {
  MATCH (movie4:`Movie`)
  CALL (movie4) {
    MATCH (movie4)<-[performer5_found:`ACTED_IN`]-(performer5:`Actor`)
    RETURN properties(performer5_found) AS performer5_edge, performer5
    UNION ALL
    WITH movie4
      WHERE (EXISTS { MATCH (movie4)<-[:`ACTED_IN`]-(performer5_none:`Actor`) }) = false
    RETURN null AS performer5_edge, null AS performer5
  }
  CALL (performer5) {
    MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`:`Show`)
    RETURN DISTINCT show6
    UNION ALL
    WITH performer5
      WHERE (EXISTS { MATCH (performer5)-[:`ACTED_IN`]->(show6_none:`Series`:`Show`) }) = false
    RETURN null AS show6
  }
  CALL (movie4) {
    MATCH (movie4)-[studio7_found:`MADE_BY`]->(studio7:`Studio`)
    RETURN properties(studio7_found) AS studio7_edge, studio7
    UNION ALL
    WITH movie4
      WHERE (EXISTS { MATCH (movie4)-[:`MADE_BY`]->(studio7_none:`Studio`) }) = false
    RETURN null AS studio7_edge, null AS studio7
  }
  WITH movie4, performer5_edge, performer5, show6, studio7_edge, studio7
    ORDER BY performer5_edge.`billing` IS NULL, performer5_edge.`billing` DESC, movie4.`id`, performer5.`id` IS NULL, performer5.`id`, show6.`id` IS NULL, show6.`id`, studio7.`id` IS NULL, studio7.`id`, performer5_edge.`source` IS NULL, performer5_edge.`source`
    LIMIT $p0
  RETURN collect([movie4.`title`, performer5.`id`, performer5_edge.`source`, performer5_edge.`billing`, movie4.`id`, show6.`id`, studio7.`id`]) AS movie4_list
}
RETURN movie0_count, movie4_list;

CALL () {
  MATCH (movie0:`Movie`)
  WITH movie0
    ORDER BY movie0.`id` DESC
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
    ORDER BY movie0.`id` DESC, performer1.`id` IS NULL DESC, performer1.`id` DESC, show2.`id` IS NULL DESC, show2.`id` DESC, studio3.`id` IS NULL DESC, studio3.`id` DESC, performer1_edge.`source` IS NULL DESC, performer1_edge.`source` DESC
    LIMIT $p0
  RETURN collect([movie0.`title`]) AS movie0_list
}
RETURN movie0_list;
