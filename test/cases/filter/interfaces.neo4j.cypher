RETURN
  COLLECT {
    MATCH (productions0:`Movie`|`Series`)
      WHERE (productions0.`released` > $p0 AND EXISTS { MATCH (productions0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`id` = $p1 })
    WITH productions0
      ORDER BY productions0.`id`
      LIMIT $p2
    RETURN [head([label IN $p3 WHERE label IN labels(productions0)]), productions0.`title`]
  } AS productions0_list;

RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL AND (people0.`born` < $p0 OR people0.`born` IS NULL)
    WITH people0
      ORDER BY people0.`id`
      LIMIT $p1
    RETURN [head([label IN $p2 WHERE label IN labels(people0)]), people0.`name`]
  } AS people0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`DIRECTED`]-(directors1:`Person`) WHERE directors1.`born` < $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;
