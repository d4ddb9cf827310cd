RETURN
  COLLECT {
    MATCH (outcomes0:`Outcome`)
      WHERE outcomes0.`id` IS NOT NULL AND EXISTS { MATCH (outcomes0)-[:`OF_METRIC`]->(metric1:`Metric`) WHERE metric1.`id` = $p0 }
    WITH outcomes0
      ORDER BY outcomes0.`year`, outcomes0.`id`
      LIMIT $p1
    RETURN [
      outcomes0.`year`,
      outcomes0.`value`,
      outcomes0.`unit`,
      head(COLLECT {
        MATCH (place2:`Place`)
          WHERE place2.`id` = outcomes0.`placeId`
        WITH place2
          LIMIT 1
        RETURN [place2.`name`]
      }),
      head(COLLECT {
        MATCH (outcomes0)-[:`OF_METRIC`]->(metric3:`Metric`)
        WITH metric3
          ORDER BY metric3.`id`
          LIMIT 1
        RETURN [metric3.`nameEn`, metric3.`additive`]
      })
    ]
  } AS outcomes0_list;
