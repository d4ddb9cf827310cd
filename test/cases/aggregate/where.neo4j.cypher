RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL
    WITH actors0
      ORDER BY actors0.`name`, actors0.`id`
      LIMIT $p0
    CALL (actors0) {
      MATCH (actors0)-[moviesConnection3_edge:`ACTED_IN`]->(moviesConnection3:`Movie`)
        WHERE (moviesConnection3.`released` > $p1 AND moviesConnection3_edge.`source` = $p2)
      WITH
        moviesConnection3,
        count(moviesConnection3_edge) AS moviesConnection3_p0
      WITH
        coalesce(sum(moviesConnection3_p0), 0) AS moviesConnection3_m0,
        collect(moviesConnection3.`rating`) AS moviesConnection3_m1,
        count(moviesConnection3.`rating`) AS moviesConnection3_m2
      RETURN [moviesConnection3_m0, moviesConnection3_m1, moviesConnection3_m2] AS moviesConnection3_aggregate
    }
    RETURN [
      actors0.`name`,
      COUNT {
        MATCH (actors0)-[moviesConnection1_edge:`ACTED_IN`]->(moviesConnection1:`Movie`)
          WHERE (moviesConnection1.`released` > $p1 AND moviesConnection1_edge.`source` = $p2)
      },
      moviesConnection3_aggregate
    ]
  } AS actors0_list;
