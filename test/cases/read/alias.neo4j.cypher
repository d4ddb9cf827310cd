RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      movie0.`title`,
      COLLECT {
        MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
          WHERE actors1.`born` < $p1
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p2
        RETURN [actors1.`name`]
      },
      COLLECT {
        MATCH (movie0)<-[:`ACTED_IN`]-(actors2:`Actor`)
          WHERE actors2.`born` >= $p3
        WITH DISTINCT actors2
          ORDER BY actors2.`id`
          LIMIT $p4
        RETURN [actors2.`name`]
      }
    ]
  }) AS movie0_one;
