RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      head(COLLECT {
        MATCH (movie0)-[:`MADE_BY`]->(studio1:`Studio`)
        WITH studio1
          ORDER BY studio1.`id`
          LIMIT 1
        RETURN [studio1.`id`]
      }),
      COUNT {
        MATCH (movie0)-[studioConnection2_edge:`MADE_BY`]->(studioConnection2:`Studio`)
      }
    ]
  }) AS movie0_one;
