RETURN
  head(COLLECT {
    MATCH (actor0:`Actor`)
      WHERE actor0.`id` = $p0
    WITH actor0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (actor0)-[moviesConnection1_edge:`ACTED_IN`]->(moviesConnection1:`Movie`)
          WHERE moviesConnection1_edge.`lead` = $p5
        WITH moviesConnection1_edge, moviesConnection1
          ORDER BY moviesConnection1.`id`, moviesConnection1_edge.`source`
          LIMIT $p4
        RETURN [
          COLLECT {
            UNWIND range(0, size(coalesce(moviesConnection1_edge.`seenIn`, [])) - 1) AS scenes2_index
            MATCH (scenes2:`Movie`)
              WHERE scenes2.`id` = moviesConnection1_edge.`seenIn`[scenes2_index] AND EXISTS { MATCH (prequel3:`Movie`) WHERE prequel3.`id` = scenes2.`sequelOf` AND prequel3.`title` = $p1 }
            WITH scenes2, scenes2_index
              ORDER BY scenes2_index
              LIMIT $p2
            RETURN [
              scenes2.`title`,
              head(COLLECT {
                MATCH (prequel4:`Movie`)
                  WHERE prequel4.`id` = scenes2.`sequelOf`
                WITH prequel4
                  LIMIT 1
                RETURN [prequel4.`title`]
              })
            ]
          },
          COLLECT {
            UNWIND range(0, size(coalesce(moviesConnection1_edge.`seenIn`, [])) - 1) AS scenes5_index
            MATCH (scenes5:`Movie`)
              WHERE scenes5.`id` = moviesConnection1_edge.`seenIn`[scenes5_index]
            WITH scenes5
              ORDER BY scenes5.`title` DESC, scenes5[head(['id'])]
              LIMIT $p3
            RETURN [scenes5.`title`]
          }
        ]
      }
    ]
  }) AS actor0_one;
