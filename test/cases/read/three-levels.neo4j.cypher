RETURN
  head(COLLECT {
    MATCH (studio0:`Studio`)
      WHERE studio0.`id` = $p0
    WITH studio0
      LIMIT 1
    RETURN [
      studio0.`name`,
      COLLECT {
        MATCH (studio0)<-[:`MADE_BY`]-(movies1:`Movie`)
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p1
        RETURN [
          movies1.`title`,
          COLLECT {
            MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`)
            WITH DISTINCT actors2
              ORDER BY actors2.`id`
              LIMIT $p2
            RETURN [
              actors2.`name`,
              COLLECT {
                MATCH (actors2)-[:`ACTED_IN`]->(series3:`Series`&`Show`)
                WITH DISTINCT series3
                  ORDER BY series3.`id`
                  LIMIT $p3
                RETURN [series3.`title`]
              }
            ]
          }
        ]
      }
    ]
  }) AS studio0_one;
