RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [
      movies0.`id`,
      head(COLLECT {
        MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`)
        WITH studio1
          ORDER BY studio1.`id`
          LIMIT 1
        RETURN [studio1.`id`]
      })
    ]
  } AS movies0_list;
