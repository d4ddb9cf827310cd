RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL
    WITH people0
      ORDER BY people0.`id`
      LIMIT $p0
    RETURN [
      head([label IN $p1 WHERE label IN labels(people0)]),
      people0.`name`,
      COLLECT {
        MATCH (people0)-[:`ACTED_IN`]->(movies1:`Movie`)
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p2
        RETURN [movies1.`title`]
      },
      COLLECT {
        MATCH (people0)-[:`DIRECTED`]->(directed2:`Movie`)
        WITH DISTINCT directed2
          ORDER BY directed2.`id`
          LIMIT $p3
        RETURN [directed2.`title`]
      },
      people0.`favouriteIds`
    ]
  } AS people0_list;
