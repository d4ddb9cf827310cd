RETURN
  COLLECT {
    MATCH (metrics0:`Metric`)
      WHERE metrics0.`id` IS NOT NULL AND (EXISTS { MATCH (metrics0)<-[:`OF_METRIC`]-(outcomes1:`Outcome`) WHERE (outcomes1.`year` = $p0 AND outcomes1.`placeId` = $p1 AND NOT (coalesce(outcomes1.`kind` = $p2, false))) } AND EXISTS { MATCH (metrics0)<-[:`OF_METRIC`]-(outcomes2:`Outcome`) WHERE (outcomes2.`year` = $p3 AND outcomes2.`placeId` = $p4) })
    WITH metrics0
      ORDER BY metrics0.`id`
      LIMIT $p5
    RETURN [
      metrics0.`id`,
      COLLECT {
        MATCH (metrics0)<-[:`OF_METRIC`]-(outcomes3:`Outcome`)
          WHERE outcomes3.`placeId` = $p6
        WITH DISTINCT outcomes3
          ORDER BY outcomes3.`year`, outcomes3.`id`
          LIMIT $p7
        RETURN [outcomes3.`year`, outcomes3.`value`]
      }
    ]
  } AS metrics0_list;
