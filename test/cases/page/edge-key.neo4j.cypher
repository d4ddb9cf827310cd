RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
          WHERE (actorsConnection1_edge.`lead` IS NULL AND (actorsConnection1.`id` > $p1 OR actorsConnection1.`id` = $p1 AND (actorsConnection1_edge.`source` > $p2)))
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1_edge.`lead` IS NULL, CASE actorsConnection1_edge.`lead` WHEN true THEN 1 WHEN false THEN 0 END, actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p3
        RETURN [actorsConnection1_edge.`lead`, actorsConnection1_edge.`source`, actorsConnection1.`name`]
      }
    ]
  }) AS movie0_one;
