RETURN
  head(COLLECT {
    MATCH (regulation0:`Regulation`)
      WHERE regulation0.`id` = $p0
    WITH regulation0
      LIMIT 1
    RETURN [
      regulation0.`status`,
      regulation0.`statusAsOf`,
      COLLECT {
        MATCH (regulation0)<-[:`PRODUCED`]-(toBeProducedBy1:`Plan`)
        WITH DISTINCT toBeProducedBy1
          ORDER BY toBeProducedBy1.`id`
          LIMIT $p1
        RETURN [toBeProducedBy1.`year`, toBeProducedBy1.`name`]
      },
      COLLECT {
        MATCH (regulation0)<-[producedByConnection2_edge:`PRODUCED`]-(producedByConnection2:`Measure`)
        WITH producedByConnection2_edge, producedByConnection2
          ORDER BY producedByConnection2.`id`, producedByConnection2_edge.`source`
          LIMIT $p2
        RETURN [producedByConnection2_edge.`role`, producedByConnection2.`year`, producedByConnection2.`name`]
      },
      COLLECT {
        MATCH (regulation0)<-[:`ISSUED`]-(issuedBy3:`Institution`)
        WITH DISTINCT issuedBy3
          ORDER BY issuedBy3.`id`
          LIMIT $p3
        RETURN [issuedBy3.`name`]
      },
      COLLECT {
        MATCH (regulation0)-[statedInConnection4_edge:`STATED_IN`]->(statedInConnection4:`Passage`)
        WITH statedInConnection4_edge, statedInConnection4
          ORDER BY statedInConnection4.`id`, statedInConnection4_edge.`source`
          LIMIT $p4
        RETURN [
          statedInConnection4_edge.`asStatus`,
          head(COLLECT {
            MATCH (statedInConnection4)<-[:`HAS_PASSAGE`]-(document5:`Document`)
            WITH document5
              ORDER BY document5.`id`
              LIMIT 1
            RETURN [document5.`reportingYear`]
          })
        ]
      }
    ]
  }) AS regulation0_one;
