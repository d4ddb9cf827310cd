RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [
      movies0.`title`,
      COUNT {
        MATCH (movies0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
      },
      COLLECT {
        MATCH (movies0)<-[actorsConnection3_edge:`ACTED_IN`]-(actorsConnection3:`Actor`)
        WITH actorsConnection3_edge, actorsConnection3
          ORDER BY actorsConnection3.`id`, actorsConnection3_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection3.`name`, actorsConnection3.`id`, actorsConnection3_edge.`source`]
      }
    ]
  } AS movies0_list;
