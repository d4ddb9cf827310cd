RETURN
  head(COLLECT {
    MATCH (actor0:`Actor`)
      WHERE actor0.`id` = $p0
    WITH actor0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (actor0)-[:`ACTED_IN`]->(movies1:`Movie`)
          WHERE movies1.`released` > $p1
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p2
        RETURN [movies1.`title`]
      },
      COLLECT {
        MATCH (actor0)-[:`ACTED_IN`]->(series2:`Series`&`Show`)
          WHERE series2.`title` = $p3
        WITH DISTINCT series2
          ORDER BY series2.`id`
          LIMIT $p4
        RETURN [series2.`title`]
      }
    ]
  }) AS actor0_one;
