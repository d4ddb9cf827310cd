RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL AND people0.`id` = $p0
    WITH people0
      ORDER BY people0.`id`
      LIMIT $p1
    RETURN [
      head([label IN $p2 WHERE label IN labels(people0)]),
      COLLECT {
        MATCH (people0)-[:`ACTED_IN`]->(movies1:`Movie`)
          WHERE NOT EXISTS { MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`) WHERE NOT (coalesce(actors2_edge.`billing` >= $p3, false)) }
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p4
        RETURN [movies1.`title`]
      }
    ]
  } AS people0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND NOT EXISTS { MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`) WHERE NOT (coalesce(movies1.`rating` > $p0, false)) }
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL AND NOT EXISTS { MATCH (actors0)-[:`ACTED_IN`]->(movies1:`Movie`) WHERE NOT (coalesce(movies1.`rating` > $p0, false)) }
    WITH actors0
      ORDER BY actors0.`id`
      LIMIT $p1
    RETURN [actors0.`name`]
  } AS actors0_list;
