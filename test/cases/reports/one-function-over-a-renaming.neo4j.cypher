RETURN
  COLLECT {
    MATCH (institutions0:`Institution`)
      WHERE institutions0.`id` IS NOT NULL AND (institutions0.`kind` = $p0 AND institutions0.`function` = $p1)
    WITH institutions0
      ORDER BY institutions0.`id`
      LIMIT $p2
    RETURN [
      institutions0.`name`,
      institutions0.`validFrom`,
      institutions0.`validTo`,
      COLLECT {
        MATCH (institutions0)-[succeededByConnection1_edge:`SUCCEEDED_BY`]->(succeededByConnection1:`Institution`)
        WITH succeededByConnection1_edge, succeededByConnection1
          ORDER BY succeededByConnection1.`id`, succeededByConnection1_edge.`source`
          LIMIT $p3
        RETURN [succeededByConnection1_edge.`date`, succeededByConnection1_edge.`quote`, succeededByConnection1.`name`]
      },
      COLLECT {
        MATCH (institutions0)-[:`DELIVERED`]->(delivered2:`Measure`)
        WITH DISTINCT delivered2
          ORDER BY delivered2.`year`, delivered2.`id`
          LIMIT $p4
        RETURN [
          delivered2.`year`,
          delivered2.`name`,
          COLLECT {
            MATCH (delivered2)-[:`RESULTED_IN`]->(outcomes3:`Outcome`)
              WHERE EXISTS { MATCH (outcomes3)-[:`OF_METRIC`]->(metric4:`Metric`) WHERE metric4.`id` = $p5 }
            WITH DISTINCT outcomes3
              ORDER BY outcomes3.`id`
              LIMIT $p6
            RETURN [outcomes3.`valueText`]
          }
        ]
      }
    ]
  } AS institutions0_list;
