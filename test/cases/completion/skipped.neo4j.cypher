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
        RETURN [head([label IN $p2 WHERE label IN labels(directors1)]), directors1.`name`, directors1.`id`]
      },
      movie0.`released`
    ]
  }) AS movie0_one;
