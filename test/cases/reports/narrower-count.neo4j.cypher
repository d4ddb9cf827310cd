RETURN
  head(COLLECT {
    MATCH (metric0:`Metric`)
      WHERE metric0.`id` = $p0
    WITH metric0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (metric0)<-[:`OF_METRIC`]-(outcomes1:`Outcome`)
        WITH DISTINCT outcomes1
          ORDER BY outcomes1.`id`
          LIMIT $p1
        RETURN [outcomes1.`year`, outcomes1.`value`]
      },
      COLLECT {
        MATCH (metric0)<-[relatedFromConnection2_edge:`RELATED_TO`]-(relatedFromConnection2:`Metric`)
        WITH relatedFromConnection2_edge, relatedFromConnection2
          ORDER BY relatedFromConnection2.`id`, relatedFromConnection2_edge.`source`
          LIMIT $p3
        RETURN [
          relatedFromConnection2_edge.`stated`,
          relatedFromConnection2_edge.`source`,
          relatedFromConnection2_edge.`note`,
          relatedFromConnection2_edge.`quote`,
          relatedFromConnection2.`id`,
          COLLECT {
            MATCH (relatedFromConnection2)<-[:`OF_METRIC`]-(outcomes3:`Outcome`)
            WITH DISTINCT outcomes3
              ORDER BY outcomes3.`id`
              LIMIT $p2
            RETURN [outcomes3.`year`, outcomes3.`value`]
          }
        ]
      }
    ]
  }) AS metric0_one;
