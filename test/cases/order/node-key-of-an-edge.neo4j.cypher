RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`born` IS NULL, actorsConnection1.`born`, actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection1_edge.`source`, actorsConnection1.`name`]
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
        WITH actorsConnection2_edge, actorsConnection2
          ORDER BY actorsConnection2.`name` DESC, actorsConnection2_edge.`source` DESC, actorsConnection2.`id`
          LIMIT $p2
        RETURN [actorsConnection2_edge.`source`, actorsConnection2.`name`]
      }
    ]
  }) AS movie0_one;
