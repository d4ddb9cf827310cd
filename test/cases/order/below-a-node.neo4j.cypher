RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    WITH studios0
      ORDER BY studios0.`name` DESC, studios0.`id`
      LIMIT $p0
    RETURN [
      studios0.`name`,
      COLLECT {
        MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
        WITH DISTINCT movies1
          ORDER BY movies1.`title` DESC, movies1.`id`
          LIMIT $p1
        RETURN [
          movies1.`title`,
          COLLECT {
            MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`)
            WITH DISTINCT actors2
              ORDER BY actors2.`born` IS NULL, actors2.`born`, actors2.`id`
              LIMIT $p2
            RETURN [actors2.`name`]
          }
        ]
      }
    ]
  } AS studios0_list;
