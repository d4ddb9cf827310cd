RETURN
  COLLECT {
    MATCH (productions0:`Movie`|`Series`)
    WITH productions0
      ORDER BY productions0.`id`
      LIMIT $p0
    RETURN [head([label IN $p1 WHERE label IN labels(productions0)]), productions0.`id`, productions0.`genre`, productions0.`episodes`]
  } AS productions0_list;
