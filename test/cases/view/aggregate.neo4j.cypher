RETURN
  COUNT {
    MATCH (movie0:`Movie`)
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    RETURN movie0
  } AS movie0_count,
  head(COLLECT {
    MATCH (movie8:`Movie`)
    OPTIONAL MATCH (movie8)<-[performer9_edge:`ACTED_IN`]-(performer9:`Actor`)
    CALL (performer9) {
      OPTIONAL MATCH (performer9)-[:`ACTED_IN`]->(show10:`Series`&`Show`)
      RETURN DISTINCT show10
    }
    OPTIONAL MATCH (movie8)-[studio11_edge:`MADE_BY`]->(studio11:`Studio`)
    WITH
      count(*) AS movie8_m0,
      count(movie8) AS movie8_m1,
      count(DISTINCT movie8) AS movie8_m2,
      count(performer9) AS movie8_m7,
      count(DISTINCT performer9) AS movie8_m8,
      count(show10) AS movie8_m16,
      count(DISTINCT show10) AS movie8_m17,
      count(studio11) AS movie8_m20,
      count(DISTINCT studio11) AS movie8_m21,
      collect(DISTINCT CASE WHEN movie8 IS NOT NULL THEN [movie8.`id`, movie8.`rating`, movie8.`title`] END) AS movie8_each,
      collect(DISTINCT CASE WHEN performer9 IS NOT NULL THEN [performer9.`id`, performer9.`born`] END) AS performer9_each,
      collect(DISTINCT CASE WHEN show10 IS NOT NULL THEN [show10.`id`, show10.`episodes`] END) AS show10_each,
      collect(DISTINCT CASE WHEN performer9_edge IS NOT NULL THEN [movie8.`id`, performer9.`id`, performer9_edge.`source`, performer9_edge.`billing`, performer9_edge.`lead`, performer9_edge.`source`] END) AS performer9_edge_each,
      collect(DISTINCT CASE WHEN studio11_edge IS NOT NULL THEN [movie8.`id`, studio11.`id`, studio11_edge.`signed`] END) AS studio11_edge_each
    CALL (movie8_each) {
      UNWIND movie8_each AS movie8_one
      RETURN
        collect(movie8_one[1]) AS movie8_m3,
        count(movie8_one[1]) AS movie8_m4,
        min(movie8_one[2]) AS movie8_m5,
        count(DISTINCT movie8_one[2]) AS movie8_m6
    }
    CALL (performer9_each) {
      UNWIND performer9_each AS performer9_one
      RETURN
        coalesce(sum(performer9_one[1]), 0) AS movie8_m9,
        count(performer9_one[1]) AS movie8_m10
    }
    CALL (show10_each) {
      UNWIND show10_each AS show10_one
      RETURN
        coalesce(sum(show10_one[1]), 0) AS movie8_m18,
        count(show10_one[1]) AS movie8_m19
    }
    CALL (performer9_edge_each) {
      UNWIND performer9_edge_each AS performer9_edge_one
      RETURN
        count(performer9_edge_one[3]) AS movie8_m11,
        coalesce(sum(performer9_edge_one[3]), 0) AS movie8_m12,
        count(performer9_edge_one[4]) AS movie8_m13,
        count(CASE WHEN performer9_edge_one[4] THEN 1 END) AS movie8_m14,
        count(DISTINCT performer9_edge_one[5]) AS movie8_m15
    }
    CALL (studio11_edge_each) {
      UNWIND studio11_edge_each AS studio11_edge_one
      RETURN
        count(studio11_edge_one[2]) AS movie8_m22,
        coalesce(sum(studio11_edge_one[2]), 0) AS movie8_m23
    }
    RETURN [movie8_m0, movie8_m1, movie8_m2, movie8_m3, movie8_m4, movie8_m5, movie8_m6, movie8_m7, movie8_m8, movie8_m9, movie8_m10, movie8_m11, movie8_m12, movie8_m13, movie8_m14, movie8_m15, movie8_m16, movie8_m17, movie8_m18, movie8_m19, movie8_m20, movie8_m21, movie8_m22, movie8_m23]
  }) AS movie8_aggregate;

RETURN
  head(COLLECT {
    MATCH (production3:`Movie`)
    MATCH (production3)-[maker5_edge:`MADE_BY`]->(maker5:`Studio`)
    CALL (production3) {
      OPTIONAL MATCH (production3)<-[:`DIRECTED`]-(director4:`Person`)
      RETURN DISTINCT director4
    }
    WITH
      count(DISTINCT director4) AS production3_m0,
      count(maker5) AS production3_m2,
      count(DISTINCT maker5) AS production3_m3,
      collect(DISTINCT CASE WHEN director4 IS NOT NULL THEN [director4.`id`, director4.`born`] END) AS director4_each,
      collect(DISTINCT CASE WHEN maker5_edge IS NOT NULL THEN [production3.`id`, maker5.`id`, maker5_edge.`signed`] END) AS maker5_edge_each
    CALL (director4_each) {
      UNWIND director4_each AS director4_one
      RETURN
        min(director4_one[1]) AS production3_m1
    }
    CALL (maker5_edge_each) {
      UNWIND maker5_edge_each AS maker5_edge_one
      RETURN
        count(maker5_edge_one[2]) AS production3_m4
    }
    RETURN [production3_m0, production3_m1, production3_m2, production3_m3, production3_m4]
  }) AS production3_aggregate;
