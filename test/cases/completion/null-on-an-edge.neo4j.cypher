RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      movie0.`id`,
      COLLECT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection1_edge.`source`, actorsConnection1_edge.`roles`]
      }
    ]
  }) AS movie0_one;
