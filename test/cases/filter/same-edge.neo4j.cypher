RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (actors1_edge.`billing` = $p0 AND actors1_edge.`lead` = $p1) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`billing` = $p0 } AND EXISTS { MATCH (movies0)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`) WHERE actors2_edge.`lead` = $p1 })
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (actors1.`name` CONTAINS $p0 AND actors1_edge.`source` = $p1) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (actors1.`name` CONTAINS $p0 AND actors1_edge.`source` = $p1) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;
