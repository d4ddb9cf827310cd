RETURN
  COLLECT {
    MATCH (plans0:`Plan`)
      WHERE plans0.`id` IS NOT NULL AND (EXISTS { MATCH (plans0)-[:`PLANNED_FOR`]->(plannedFor1:`Period`) WHERE EXISTS { MATCH (plannedFor1)<-[:`REPORTS_ON`]-(reports2:`Document`) WHERE reports2.`kind` = $p0 } } AND NOT EXISTS { MATCH (plans0)<-[:`FOLLOWS_UP`]-(followedUpBy3:`Measure`) })
    WITH plans0
      ORDER BY plans0.`id`
      LIMIT $p1
    RETURN [
      plans0.`id`,
      plans0.`year`,
      COLLECT {
        MATCH (plans0)<-[relatedFromConnection4_edge:`RELATED_TO`]-(relatedFromConnection4:`Entity`)
        WITH relatedFromConnection4_edge, relatedFromConnection4
          ORDER BY relatedFromConnection4.`id`, relatedFromConnection4_edge.`source`
          LIMIT $p4
        RETURN [
          relatedFromConnection4_edge.`note`,
          head([label IN $p2 WHERE label IN labels(relatedFromConnection4)]),
          relatedFromConnection4.`id`,
          relatedFromConnection4.`year`,
          head(COLLECT {
            MATCH (relatedFromConnection4)-[:`PLANNED_FOR`]->(plannedFor5:`Period`)
            WITH plannedFor5
              ORDER BY plannedFor5.`id`
              LIMIT 1
            RETURN [
              COLLECT {
                MATCH (plannedFor5)<-[:`REPORTS_ON`]-(reports6:`Document`)
                WITH DISTINCT reports6
                  ORDER BY reports6.`id`
                  LIMIT $p3
                RETURN [reports6.`id`]
              }
            ]
          })
        ]
      }
    ]
  } AS plans0_list;
