CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`released` >= $p0
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
    count(*) AS movie0_count,
    collect(movie0) AS movie0_list,
    collect(DISTINCT CASE WHEN performer1_edge IS NOT NULL THEN [movie0.`id`, performer1.`id`, performer1_edge.`source`, properties(performer1_edge)] END) AS performer1_edge_list
  CALL (movie0_list) {
    UNWIND movie0_list AS member6
    WITH member6, true AS member6_edge
    WITH DISTINCT member6
    WITH
      count(member6) AS member6_m0
    RETURN member6_m0
  }
  CALL (performer1_edge_list) {
    UNWIND performer1_edge_list AS member7_item
    WITH member7_item[3] AS member7
    WITH
      max(member7.`billing`) AS member7_m0,
      coalesce(sum(member7.`billing`), 0) AS member7_m1,
      count(member7.`billing`) AS member7_m2
    WITH
      member7_m0,
      member7_m1,
      member7_m2,
      CASE WHEN member7_m2 > 0 THEN member7_m1 END AS member7_f1
    RETURN member7_m0, member7_f1
  }
  WITH performer4_is, name5, movie0_count, member6_m0, member7_m0, member7_f1, movie0_list, performer1_edge_list
    WHERE (member6_m0 >= $p1 AND member7_m0 < $p2)
  WITH performer4_is, name5, movie0_count, member6_m0, member7_m0, member7_f1, movie0_list, performer1_edge_list
    ORDER BY member7_f1 IS NULL, member7_f1 DESC, name5 IS NULL, name5
    LIMIT $p3
  RETURN collect([performer4_is, name5, movie0_count]) AS movie0_groups
}
RETURN movie0_groups;
