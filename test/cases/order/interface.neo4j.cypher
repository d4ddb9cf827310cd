RETURN
  COLLECT {
    MATCH (productions0:`Movie`|`Series`)
    WITH productions0
      ORDER BY productions0.`released` IS NULL, productions0.`released` DESC, productions0.`id`
      LIMIT $p0
    RETURN [head([label IN $p1 WHERE label IN labels(productions0)]), productions0.`title`]
  } AS productions0_list;

RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL
    WITH people0
      ORDER BY people0.`born` IS NULL, people0.`born`, people0.`id`
      LIMIT $p0
    RETURN [head([label IN $p1 WHERE label IN labels(people0)]), people0.`name`]
  } AS people0_list;
