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
        RETURN [studio1.`name`, studio1.`founded`]
      }),
      movie0.`title`,
      movie0.`id`
    ]
  }) AS movie0_one;
