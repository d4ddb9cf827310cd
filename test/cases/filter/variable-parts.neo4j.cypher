RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`title` CONTAINS $p0 AND movies0.`released` <= $p1 AND $p2 IN movies0.`tags` AND movies0.`rating` > $p3)
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p4
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL AND (people0.`born` > $p0 AND people0.`born` < $p1)
    WITH people0
      ORDER BY people0.`id`
      LIMIT $p2
    RETURN [head([label IN $p3 WHERE label IN labels(people0)]), people0.`name`]
  } AS people0_list;
