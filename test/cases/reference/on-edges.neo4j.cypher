RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p2
        RETURN [
          actorsConnection1_edge.`source`,
          actorsConnection1_edge.`seenIn`,
          COLLECT {
            UNWIND range(0, size(coalesce(actorsConnection1_edge.`seenIn`, [])) - 1) AS scenes2_index
            MATCH (scenes2:`Movie`)
              WHERE scenes2.`id` = actorsConnection1_edge.`seenIn`[scenes2_index]
            WITH scenes2, scenes2_index
              ORDER BY scenes2_index
              LIMIT $p1
            RETURN [scenes2.`title`]
          }
        ]
      }
    ]
  }) AS movie0_one;
