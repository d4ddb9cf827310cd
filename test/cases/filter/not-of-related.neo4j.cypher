RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`born` < $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1.`born` < $p0, false)) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1.`born` < $p0, false)) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;
