RETURN
  head(COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`released` < $p1
    WITH
      count(moviesConnection1) AS moviesConnection1_m0,
      count(moviesConnection1) AS moviesConnection1_m1,
      count(moviesConnection1.`title`) AS moviesConnection1_m2,
      count(DISTINCT moviesConnection1.`title`) AS moviesConnection1_m3,
      min(moviesConnection1.`title`) AS moviesConnection1_m4,
      collect(moviesConnection1.`rating`) AS moviesConnection1_m5,
      count(moviesConnection1.`rating`) AS moviesConnection1_m6,
      max(moviesConnection1.`rating`) AS moviesConnection1_m7,
      coalesce(sum(moviesConnection1.`released`), 0) AS moviesConnection1_m8,
      count(moviesConnection1.`released`) AS moviesConnection1_m9,
      count(CASE WHEN moviesConnection1.`isClassic` THEN 1 END) AS moviesConnection1_m10
    RETURN [moviesConnection1_m0, moviesConnection1_m1, moviesConnection1_m2, moviesConnection1_m3, moviesConnection1_m4, moviesConnection1_m5, moviesConnection1_m6, moviesConnection1_m7, moviesConnection1_m8, moviesConnection1_m9, moviesConnection1_m10]
  }) AS moviesConnection1_aggregate;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    CALL (movie0) {
      MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
      WITH
        actorsConnection2,
        count(actorsConnection2_edge) AS actorsConnection2_p0,
        coalesce(sum(actorsConnection2_edge.`billing`), 0) AS actorsConnection2_p4,
        count(actorsConnection2_edge.`billing`) AS actorsConnection2_p5,
        collect(DISTINCT actorsConnection2_edge.`billing`) AS actorsConnection2_p6
      WITH
        coalesce(sum(actorsConnection2_p0), 0) AS actorsConnection2_m0,
        count(actorsConnection2) AS actorsConnection2_m1,
        coalesce(sum(actorsConnection2.`born`), 0) AS actorsConnection2_m2,
        count(actorsConnection2.`born`) AS actorsConnection2_m3,
        coalesce(sum(actorsConnection2_p4), 0) AS actorsConnection2_m4,
        coalesce(sum(actorsConnection2_p5), 0) AS actorsConnection2_m5,
        collect(actorsConnection2_p6) AS actorsConnection2_m6
      RETURN [actorsConnection2_m0, actorsConnection2_m1, actorsConnection2_m2, actorsConnection2_m3, actorsConnection2_m4, actorsConnection2_m5, actorsConnection2_m6] AS actorsConnection2_aggregate
    }
    RETURN [
      actorsConnection2_aggregate
    ]
  }) AS movie0_one;
