RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COUNT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
          WHERE actorsConnection1_edge.`billing` = $p1
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
          WHERE actorsConnection2_edge.`billing` = $p1
        WITH actorsConnection2_edge, actorsConnection2
          ORDER BY actorsConnection2.`id`, actorsConnection2_edge.`source`
          LIMIT $p2
        RETURN [actorsConnection2_edge.`source`, actorsConnection2.`name`]
      },
      COUNT {
        MATCH (movie0)<-[actorsConnection3_edge:`ACTED_IN`]-(actorsConnection3:`Actor`)
          WHERE (actorsConnection3.`born` < $p3 AND NOT (coalesce(actorsConnection3_edge.`source` = $p4, false)))
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection4_edge:`ACTED_IN`]-(actorsConnection4:`Actor`)
          WHERE (actorsConnection4.`born` < $p3 AND NOT (coalesce(actorsConnection4_edge.`source` = $p4, false)))
        WITH actorsConnection4_edge, actorsConnection4
          ORDER BY actorsConnection4.`id`, actorsConnection4_edge.`source`
          LIMIT $p5
        RETURN [actorsConnection4_edge.`source`, actorsConnection4.`name`]
      }
    ]
  }) AS movie0_one;
