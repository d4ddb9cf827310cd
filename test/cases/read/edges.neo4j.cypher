RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COUNT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
        WITH actorsConnection2_edge, actorsConnection2
          ORDER BY actorsConnection2.`id`, actorsConnection2_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection2_edge.`source`, actorsConnection2_edge.`roles`, actorsConnection2_edge.`billing`, actorsConnection2_edge.`lead`, actorsConnection2.`name`]
      }
    ]
  }) AS movie0_one;
