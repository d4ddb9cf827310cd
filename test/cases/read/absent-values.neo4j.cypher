RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      movie0.`title`,
      movie0.`released`,
      movie0.`rating`,
      movie0.`tags`,
      movie0.`isClassic`,
      movie0.`genre`,
      movie0.`sequelOf`,
      COLLECT {
        MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p1
        RETURN [actors1.`id`]
      },
      head(COLLECT {
        MATCH (movie0)-[:`MADE_BY`]->(studio2:`Studio`)
        WITH studio2
          ORDER BY studio2.`id`
          LIMIT 1
        RETURN [studio2.`id`]
      }),
      head(COLLECT {
        MATCH (prequel3:`Movie`)
          WHERE prequel3.`id` = movie0.`sequelOf`
        WITH prequel3
          LIMIT 1
        RETURN [prequel3.`id`]
      })
    ]
  }) AS movie0_one;
