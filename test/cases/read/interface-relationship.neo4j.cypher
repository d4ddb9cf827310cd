RETURN
  COLLECT {
    MATCH (productions0:`Movie`|`Series`)
      WHERE productions0.`released` >= $p0
    WITH productions0
      ORDER BY productions0.`id`
      LIMIT $p1
    RETURN [
      head([label IN $p2 WHERE label IN labels(productions0)]),
      productions0.`title`,
      COLLECT {
        MATCH (productions0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p3
        RETURN [actors1.`name`]
      }
    ]
  } AS productions0_list;
