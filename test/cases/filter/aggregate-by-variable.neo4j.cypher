RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        actors1,
        coalesce(sum(actors1_edge.`billing`), 0) AS actors1_p1,
        count(actors1_edge.`billing`) AS actors1_p2
      WITH
        count(actors1) AS actors1_m0,
        coalesce(sum(actors1_p1), 0) AS actors1_m1,
        coalesce(sum(actors1_p2), 0) AS actors1_m2
      WITH
        actors1_m0,
        actors1_m1,
        actors1_m2,
        CASE WHEN actors1_m2 > 0 THEN floor(actors1_m1 * 1000000.0 / actors1_m2 + 0.5) / 1000000.0 END AS actors1_f1
      RETURN (coalesce(actors1_m0 > $p0, false) AND (coalesce(actors1_f1 > $p1, false) AND coalesce(actors1_f1 < $p2, false))) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p3
    RETURN [movies0.`title`]
  } AS movies0_list;
