RETURN
  COLLECT {
    MATCH (productions0:`Movie`|`Series`)
      WHERE productions0.`id` IN $p0
    WITH productions0
      ORDER BY productions0[head(['id'])]
      LIMIT $p1
    RETURN [head([label IN $p2 WHERE label IN labels(productions0)]), productions0.`title`, productions0.`released`, productions0.`episodes`]
  } AS productions0_list;
