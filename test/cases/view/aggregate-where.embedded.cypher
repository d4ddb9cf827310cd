CALL () {
  MATCH (movie0:`Movie`)
  MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
  CALL (performer1) {
    MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`:`Show`)
    RETURN DISTINCT show2
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
    WHERE show2.`title` = $p1
  WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
    ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
    LIMIT $p0
  RETURN collect([movie0.`title`]) AS movie0_list
}
CALL () {
  MATCH (movie4:`Movie`)
  MATCH (movie4)<-[performer5_edge:`ACTED_IN`]-(performer5:`Actor`)
  CALL (performer5) {
    MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`:`Show`)
    RETURN DISTINCT show6
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
    WHERE show6.`title` = $p1
  WITH
    count(*) AS movie4_m0,
    count(DISTINCT movie4) AS movie4_m1,
    count(performer5) AS movie4_m2,
    count(DISTINCT performer5) AS movie4_m3,
    collect(DISTINCT CASE WHEN performer5_edge IS NOT NULL THEN [movie4.`id`, performer5.`id`, performer5_edge.`source`, performer5_edge.`billing`] END) AS performer5_edge_each
  CALL (performer5_edge_each) {
    UNWIND performer5_edge_each AS performer5_edge_one
    RETURN
      coalesce(sum(performer5_edge_one[3]), 0) AS movie4_m4,
      count(performer5_edge_one[3]) AS movie4_m5,
      max(performer5_edge_one[3]) AS movie4_m6
  }
  RETURN [movie4_m0, movie4_m1, movie4_m2, movie4_m3, movie4_m4, movie4_m5, movie4_m6] AS movie4_aggregate
}
RETURN movie0_list, movie4_aggregate;

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
    WHERE performer5 IS NULL
  WITH
    count(*) AS movie4_m0,
    count(performer5) AS movie4_m1,
    count(DISTINCT performer5) AS movie4_m2,
    collect(DISTINCT CASE WHEN performer5 IS NOT NULL THEN [performer5.`id`, performer5.`born`] END) AS performer5_each,
    collect(DISTINCT CASE WHEN performer5_edge IS NOT NULL THEN [movie4.`id`, performer5.`id`, performer5_edge.`source`, performer5_edge.`lead`] END) AS performer5_edge_each
  CALL (performer5_each) {
    UNWIND performer5_each AS performer5_one
    RETURN
      count(performer5_one[1]) AS movie4_m3,
      coalesce(sum(performer5_one[1]), 0) AS movie4_m4,
      min(performer5_one[1]) AS movie4_m5
  }
  CALL (performer5_edge_each) {
    UNWIND performer5_edge_each AS performer5_edge_one
    RETURN
      count(CASE WHEN performer5_edge_one[3] THEN 1 END) AS movie4_m6
  }
  RETURN [movie4_m0, movie4_m1, movie4_m2, movie4_m3, movie4_m4, movie4_m5, movie4_m6] AS movie4_aggregate
}
RETURN movie4_aggregate;

CALL () {
  MATCH (movie4:`Movie`)
    WHERE movie4.`title` = $p1
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
  WITH
    count(*) AS movie4_m0,
    count(movie4) AS movie4_m1,
    collect(DISTINCT CASE WHEN movie4 IS NOT NULL THEN [movie4.`id`, movie4.`rating`] END) AS movie4_each
  CALL (movie4_each) {
    UNWIND movie4_each AS movie4_one
    RETURN
      collect(movie4_one[1]) AS movie4_m2,
      count(movie4_one[1]) AS movie4_m3
  }
  RETURN [movie4_m0, movie4_m1, movie4_m2, movie4_m3] AS movie4_aggregate
}
RETURN movie4_aggregate;
