RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1_edge.`source` = $p0, false)) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`lead` = $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1_edge.`lead` = $p0, false)) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (actors1_edge.`billing` = $p0 OR (actors1.`name` CONTAINS $p1 AND actors1_edge.`billing` IS NULL)) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE all(item IN $p0 WHERE item IN coalesce(actors1_edge.`roles`, [])) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;
