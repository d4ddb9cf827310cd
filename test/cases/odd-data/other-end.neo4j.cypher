RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[:`DIRECTED`]-(directors1:`Person`)
        WITH DISTINCT directors1
          ORDER BY directors1.`id`
          LIMIT $p1
        RETURN [head([label IN $p2 WHERE label IN labels(directors1)]), directors1.`name`]
      },
      COUNT {
        MATCH (movie0)<-[directorsConnection2_edge:`DIRECTED`]-(directorsConnection2:`Person`)
      }
    ]
  }) AS movie0_one;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`DIRECTED`]-(directors1:`Person`) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
