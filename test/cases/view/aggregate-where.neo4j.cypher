RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      WHERE show2.`title` = $p1
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p0
    RETURN [movie0.`title`]
  } AS movie0_list,
  head(COLLECT {
    MATCH (movie4:`Movie`)
    MATCH (movie4)<-[performer5_edge:`ACTED_IN`]-(performer5:`Actor`)
    CALL (performer5) {
      MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`&`Show`)
      RETURN DISTINCT show6
    }
    OPTIONAL MATCH (movie4)-[studio7_edge:`MADE_BY`]->(studio7:`Studio`)
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
    RETURN [movie4_m0, movie4_m1, movie4_m2, movie4_m3, movie4_m4, movie4_m5, movie4_m6]
  }) AS movie4_aggregate;

RETURN
  head(COLLECT {
    MATCH (movie4:`Movie`)
    OPTIONAL MATCH (movie4)<-[performer5_edge:`ACTED_IN`]-(performer5:`Actor`)
    CALL (performer5) {
      OPTIONAL MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`&`Show`)
      RETURN DISTINCT show6
    }
    OPTIONAL MATCH (movie4)-[studio7_edge:`MADE_BY`]->(studio7:`Studio`)
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
    RETURN [movie4_m0, movie4_m1, movie4_m2, movie4_m3, movie4_m4, movie4_m5, movie4_m6]
  }) AS movie4_aggregate;

RETURN
  head(COLLECT {
    MATCH (movie4:`Movie`)
      WHERE movie4.`title` = $p1
    OPTIONAL MATCH (movie4)<-[performer5_edge:`ACTED_IN`]-(performer5:`Actor`)
    CALL (performer5) {
      OPTIONAL MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`&`Show`)
      RETURN DISTINCT show6
    }
    OPTIONAL MATCH (movie4)-[studio7_edge:`MADE_BY`]->(studio7:`Studio`)
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
    RETURN [movie4_m0, movie4_m1, movie4_m2, movie4_m3]
  }) AS movie4_aggregate;
