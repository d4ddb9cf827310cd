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
    CASE WHEN studio3 IS NOT NULL THEN true END AS studio4_is,
    studio3.`name` AS name5,
    count(*) AS movie0_count,
    collect(DISTINCT CASE WHEN studio3_edge IS NOT NULL THEN [movie0.`id`, studio3.`id`, properties(studio3_edge)] END) AS studio3_edge_list,
    collect(studio3) AS studio3_list
  CALL (studio3_edge_list) {
    UNWIND studio3_edge_list AS member6_item
    WITH member6_item[2] AS member6
    WITH
      coalesce(sum(member6.`signed`), 0) AS member6_m0,
      count(member6.`signed`) AS member6_m1
    WITH
      member6_m0,
      member6_m1,
      CASE WHEN member6_m1 > 0 THEN member6_m0 END AS member6_f0
    RETURN member6_f0
  }
  WITH studio4_is, name5, movie0_count, member6_f0, studio3_edge_list, studio3_list
    WHERE member6_f0 < $p0
  WITH studio4_is, name5, movie0_count, member6_f0, studio3_edge_list, studio3_list
    ORDER BY name5 IS NULL, name5
    LIMIT $p1
  CALL (studio3_edge_list) {
    UNWIND studio3_edge_list AS member7_item
    WITH member7_item[2] AS member7
    WITH
      count(member7.`signed`) AS member7_m0,
      coalesce(sum(member7.`signed`), 0) AS member7_m1
    RETURN [member7_m0, member7_m1] AS member7_aggregate
  }
  CALL (studio3_list) {
    UNWIND studio3_list AS member8
    WITH member8, true AS member8_edge
    WITH
      member8,
      count(member8_edge) AS member8_p0
    WITH
      coalesce(sum(member8_p0), 0) AS member8_m0,
      count(member8) AS member8_m1,
      coalesce(sum(member8.`founded`), 0) AS member8_m2,
      count(member8.`founded`) AS member8_m3
    RETURN [member8_m0, member8_m1, member8_m2, member8_m3] AS member8_aggregate
  }
  WITH studio4_is, name5, movie0_count, member6_f0, member7_aggregate, member8_aggregate
    ORDER BY name5 IS NULL, name5
  RETURN collect([studio4_is, name5, movie0_count, member7_aggregate, member8_aggregate]) AS movie0_groups
}
RETURN movie0_groups;
