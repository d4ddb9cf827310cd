RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND EXISTS { MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`) WHERE EXISTS { MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`) WHERE actors2.`name` STARTS WITH $p0 } }
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND NOT EXISTS { MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`) WHERE NOT EXISTS { MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`) WHERE actors2.`name` STARTS WITH $p0 } }
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL AND EXISTS { MATCH (actors0)-[:`ACTED_IN`]->(movies1:`Movie`) WHERE NOT EXISTS { MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`) WHERE actors2.`id` = $p0 } }
    WITH actors0
      ORDER BY actors0.`id`
      LIMIT $p1
    RETURN [actors0.`name`]
  } AS actors0_list;

RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL AND NOT EXISTS { MATCH (actors0)-[:`ACTED_IN`]->(movies1:`Movie`) WHERE NOT EXISTS { MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`) WHERE NOT (coalesce(actors2.`born` > $p0, false)) } }
    WITH actors0
      ORDER BY actors0.`id`
      LIMIT $p1
    RETURN [actors0.`name`]
  } AS actors0_list;
