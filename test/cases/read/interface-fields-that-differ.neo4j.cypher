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
        MATCH (productions0)<-[:`DIRECTED`]-(directors1:`Person`)
        WITH DISTINCT directors1
          ORDER BY directors1.`id`
          LIMIT $p3
        RETURN [head([label IN $p4 WHERE label IN labels(directors1)]), directors1.`name`]
      },
      COLLECT {
        MATCH (productions0)<-[:`ACTED_IN`]-(actors2:`Actor`)
        WITH DISTINCT actors2
          ORDER BY actors2.`id`
          LIMIT $p5
        RETURN [actors2.`name`]
      }
    ]
  } AS productions0_list;
