RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
          WHERE (actorsConnection1.`id` > $p1 OR actorsConnection1.`id` = $p1 AND (actorsConnection1_edge.`source` > $p2))
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p3
        RETURN [actorsConnection1_edge.`source`, actorsConnection1.`name`]
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
          WHERE (actorsConnection2.`id` < $p4 OR actorsConnection2.`id` = $p4 AND (actorsConnection2_edge.`source` < $p5))
        WITH actorsConnection2_edge, actorsConnection2
          ORDER BY actorsConnection2.`id` DESC, actorsConnection2_edge.`source` DESC
          LIMIT $p6
        RETURN [actorsConnection2_edge.`source`, actorsConnection2.`name`]
      }
    ]
  }) AS movie0_one;
