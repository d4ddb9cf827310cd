RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p0
    CALL (movies0) {
      MATCH (movies0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
      WITH
        count(actorsConnection2_edge) AS actorsConnection2_m0,
        coalesce(sum(actorsConnection2_edge.`billing`), 0) AS actorsConnection2_m1,
        count(actorsConnection2_edge.`billing`) AS actorsConnection2_m2,
        max(actorsConnection2_edge.`billing`) AS actorsConnection2_m3
      RETURN [actorsConnection2_m0, actorsConnection2_m1, actorsConnection2_m2, actorsConnection2_m3] AS actorsConnection2_aggregate
    }
    RETURN [
      movies0.`title`,
      actorsConnection2_aggregate
    ]
  } AS movies0_list;
