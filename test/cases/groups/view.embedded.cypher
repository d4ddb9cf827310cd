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
  WITH
    CASE WHEN performer1 IS NOT NULL THEN true END AS performer4_is,
    performer1.`name` AS name5,
    CASE WHEN performer1 IS NOT NULL THEN true END AS part6_is,
    performer1_edge.`source` AS source7,
    count(*) AS movie0_count,
    collect(movie0) AS movie0_list,
    collect(show2) AS show2_list,
    collect(DISTINCT CASE WHEN performer1_edge IS NOT NULL THEN [movie0.`id`, performer1.`id`, performer1_edge.`source`, properties(performer1_edge)] END) AS performer1_edge_list
  WITH performer4_is, name5, part6_is, source7, movie0_count, movie0_list, show2_list, performer1_edge_list
    ORDER BY name5 IS NULL, name5, source7 IS NULL, source7
    LIMIT $p0
  CALL (movie0_list) {
    UNWIND movie0_list AS member8
    WITH member8, true AS member8_edge
    WITH
      member8,
      count(member8_edge) AS member8_p0
    WITH
      coalesce(sum(member8_p0), 0) AS member8_m0,
      count(member8) AS member8_m1,
      collect(member8.`rating`) AS member8_m2,
      count(member8.`rating`) AS member8_m3
    RETURN [member8_m0, member8_m1, member8_m2, member8_m3] AS member8_aggregate
  }
  CALL (show2_list) {
    UNWIND show2_list AS member9
    WITH member9, true AS member9_edge
    WITH
      member9,
      count(member9_edge) AS member9_p0
    WITH
      coalesce(sum(member9_p0), 0) AS member9_m0,
      count(member9) AS member9_m1
    RETURN [member9_m0, member9_m1] AS member9_aggregate
  }
  CALL (performer1_edge_list) {
    UNWIND performer1_edge_list AS member10_item
    WITH member10_item[3] AS member10
    WITH
      count(member10.`billing`) AS member10_m0,
      coalesce(sum(member10.`billing`), 0) AS member10_m1
    RETURN [member10_m0, member10_m1] AS member10_aggregate
  }
  WITH performer4_is, name5, part6_is, source7, movie0_count, member8_aggregate, member9_aggregate, member10_aggregate
    ORDER BY name5 IS NULL, name5, source7 IS NULL, source7
  RETURN collect([performer4_is, name5, part6_is, source7, movie0_count, member8_aggregate, member9_aggregate, member10_aggregate]) AS movie0_groups
}
RETURN movie0_groups;
