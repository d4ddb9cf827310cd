RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`DIRECTED`]-(directors1:`Person`) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [
      movies0.`title`,
      COLLECT {
        MATCH (movies0)<-[:`DIRECTED`]-(directors2:`Person`)
        WITH DISTINCT directors2
          ORDER BY directors2.`id`
          LIMIT $p1
        RETURN [head([label IN $p2 WHERE label IN labels(directors2)]), directors2.`name`]
      }
    ]
  } AS movies0_list;
