RETURN
  COLLECT {
    MATCH (productions0:`Movie`|`Series`)
      WHERE productions0.`title` IN $p0
    WITH productions0
      ORDER BY productions0.`id`
      LIMIT $p1
    RETURN [
      head([label IN $p2 WHERE label IN labels(productions0)]),
      productions0.`title`,
      COLLECT {
        MATCH (productions0)<-[:`ACTED_IN`]-(actors1:`Actor`)
          WHERE actors1.`name` STARTS WITH $p3
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p4
        RETURN [actors1.`name`]
      },
      COLLECT {
        MATCH (productions0)<-[:`ACTED_IN`]-(actors2:`Actor`)
          WHERE actors2.`name` STARTS WITH $p5
        WITH DISTINCT actors2
          ORDER BY actors2.`id`
          LIMIT $p6
        RETURN [actors2.`name`]
      }
    ]
  } AS productions0_list;
