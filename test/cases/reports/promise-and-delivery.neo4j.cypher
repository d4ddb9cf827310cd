RETURN
  head(COLLECT {
    MATCH (period0:`Period`)
      WHERE period0.`id` = $p0
    WITH period0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (period0)<-[:`REPORTS_ON`]-(reports1:`Document`)
        WITH DISTINCT reports1
          ORDER BY reports1.`id`
          LIMIT $p1
        RETURN [reports1.`id`]
      },
      COLLECT {
        MATCH (period0)<-[:`PLANNED_FOR`]-(plans2:`Plan`)
        WITH DISTINCT plans2
          ORDER BY plans2.`id`
          LIMIT $p2
        RETURN [
          plans2.`name`,
          head(COLLECT {
            MATCH (plans2)<-[:`COMMITTED_TO`]-(committedBy3:`Institution`)
            WITH committedBy3
              ORDER BY committedBy3.`id`
              LIMIT 1
            RETURN [committedBy3.`name`]
          }),
          COLLECT {
            MATCH (plans2)<-[followedUpByConnection4_edge:`FOLLOWS_UP`]-(followedUpByConnection4:`Measure`)
            WITH followedUpByConnection4_edge, followedUpByConnection4
              ORDER BY followedUpByConnection4.`id`, followedUpByConnection4_edge.`source`
              LIMIT $p3
            RETURN [followedUpByConnection4_edge.`source`, followedUpByConnection4_edge.`stated`, followedUpByConnection4_edge.`quote`, followedUpByConnection4.`id`, followedUpByConnection4.`year`]
          }
        ]
      }
    ]
  }) AS period0_one;
