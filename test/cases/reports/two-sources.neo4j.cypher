RETURN
  COLLECT {
    MATCH (measures0:`Measure`)
      WHERE measures0.`id` IS NOT NULL AND (EXISTS { MATCH (measures0)-[statedIn1_edge:`STATED_IN`]->(statedIn1:`Passage`) WHERE statedIn1_edge.`source` = $p0 } AND EXISTS { MATCH (measures0)-[statedIn2_edge:`STATED_IN`]->(statedIn2:`Passage`) WHERE statedIn2_edge.`source` = $p1 })
    WITH measures0
      ORDER BY measures0.`id`
      LIMIT $p2
    RETURN [
      measures0.`id`,
      COLLECT {
        MATCH (measures0)<-[:`DELIVERED`]-(deliveredBy3:`Institution`)
        WITH DISTINCT deliveredBy3
          ORDER BY deliveredBy3.`id`
          LIMIT $p3
        RETURN [deliveredBy3.`name`]
      },
      COUNT {
        MATCH (measures0)<-[deliveredByConnection4_edge:`DELIVERED`]-(deliveredByConnection4:`Institution`)
      },
      COLLECT {
        MATCH (measures0)<-[deliveredByConnection5_edge:`DELIVERED`]-(deliveredByConnection5:`Institution`)
        WITH deliveredByConnection5_edge, deliveredByConnection5
          ORDER BY deliveredByConnection5.`id`, deliveredByConnection5_edge.`source`
          LIMIT $p4
        RETURN [deliveredByConnection5_edge.`source`, deliveredByConnection5.`name`]
      },
      COLLECT {
        MATCH (measures0)<-[:`PARTICIPATED_IN`]-(participants6:`Institution`)
        WITH DISTINCT participants6
          ORDER BY participants6.`id`
          LIMIT $p5
        RETURN [participants6.`name`]
      },
      COLLECT {
        MATCH (measures0)-[:`RESULTED_IN`]->(outcomes7:`Outcome`)
        WITH DISTINCT outcomes7
          ORDER BY outcomes7.`id`
          LIMIT $p6
        RETURN [
          outcomes7.`value`,
          outcomes7.`unit`,
          head(COLLECT {
            MATCH (outcomes7)-[:`OF_METRIC`]->(metric8:`Metric`)
            WITH metric8
              ORDER BY metric8.`id`
              LIMIT 1
            RETURN [metric8.`id`]
          }),
          COLLECT {
            MATCH (outcomes7)-[metricConnection9_edge:`OF_METRIC`]->(metricConnection9:`Metric`)
            WITH metricConnection9_edge, metricConnection9
              ORDER BY metricConnection9.`id`, metricConnection9_edge.`source`
              LIMIT $p7
            RETURN [metricConnection9_edge.`source`]
          }
        ]
      },
      COLLECT {
        MATCH (measures0)-[outcomesConnection10_edge:`RESULTED_IN`]->(outcomesConnection10:`Outcome`)
        WITH outcomesConnection10_edge, outcomesConnection10
          ORDER BY outcomesConnection10.`id`, outcomesConnection10_edge.`source`
          LIMIT $p8
        RETURN [outcomesConnection10_edge.`source`, outcomesConnection10_edge.`quote`, outcomesConnection10.`value`]
      },
      COLLECT {
        MATCH (measures0)-[:`STATED_IN`]->(statedIn11:`Passage`)
        WITH DISTINCT statedIn11
          ORDER BY statedIn11.`id`
          LIMIT $p9
        RETURN [statedIn11.`id`]
      }
    ]
  } AS measures0_list;
