RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE EXISTS { MATCH (scenes2:`Movie`) WHERE scenes2.`id` IN actors1_edge.`seenIn` AND scenes2.`title` = $p0 } }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE EXISTS { MATCH (scenes2:`Movie`) WHERE scenes2.`id` IN actors1_edge.`seenIn` AND NOT (coalesce(scenes2.`title` = $p0, false)) } }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;
