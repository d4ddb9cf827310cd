RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    CALL (movie0) {
      MATCH (movie0)<-[actorsConnection3_edge:`ACTED_IN`]-(actorsConnection3:`Actor`)
      WITH
        actorsConnection3,
        count(actorsConnection3_edge) AS actorsConnection3_p0,
        collect(DISTINCT actorsConnection3_edge.`source`) AS actorsConnection3_p4,
        min(actorsConnection3_edge.`source`) AS actorsConnection3_p5,
        max(actorsConnection3_edge.`source`) AS actorsConnection3_p6,
        count(actorsConnection3_edge.`billing`) AS actorsConnection3_p7,
        collect(DISTINCT actorsConnection3_edge.`billing`) AS actorsConnection3_p8,
        coalesce(sum(actorsConnection3_edge.`billing`), 0) AS actorsConnection3_p9,
        min(actorsConnection3_edge.`billing`) AS actorsConnection3_p10,
        max(actorsConnection3_edge.`billing`) AS actorsConnection3_p11,
        count(actorsConnection3_edge.`lead`) AS actorsConnection3_p12,
        count(CASE WHEN actorsConnection3_edge.`lead` THEN 1 END) AS actorsConnection3_p13
      WITH
        coalesce(sum(actorsConnection3_p0), 0) AS actorsConnection3_m0,
        count(actorsConnection3) AS actorsConnection3_m1,
        count(actorsConnection3.`born`) AS actorsConnection3_m2,
        coalesce(sum(actorsConnection3.`born`), 0) AS actorsConnection3_m3,
        collect(actorsConnection3_p4) AS actorsConnection3_m4,
        min(actorsConnection3_p5) AS actorsConnection3_m5,
        max(actorsConnection3_p6) AS actorsConnection3_m6,
        coalesce(sum(actorsConnection3_p7), 0) AS actorsConnection3_m7,
        collect(actorsConnection3_p8) AS actorsConnection3_m8,
        coalesce(sum(actorsConnection3_p9), 0) AS actorsConnection3_m9,
        min(actorsConnection3_p10) AS actorsConnection3_m10,
        max(actorsConnection3_p11) AS actorsConnection3_m11,
        coalesce(sum(actorsConnection3_p12), 0) AS actorsConnection3_m12,
        coalesce(sum(actorsConnection3_p13), 0) AS actorsConnection3_m13
      RETURN [actorsConnection3_m0, actorsConnection3_m1, actorsConnection3_m2, actorsConnection3_m3, actorsConnection3_m4, actorsConnection3_m5, actorsConnection3_m6, actorsConnection3_m7, actorsConnection3_m8, actorsConnection3_m9, actorsConnection3_m10, actorsConnection3_m11, actorsConnection3_m12, actorsConnection3_m13] AS actorsConnection3_aggregate
    }
    RETURN [
      COUNT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
      },
      actorsConnection3_aggregate
    ]
  }) AS movie0_one;
