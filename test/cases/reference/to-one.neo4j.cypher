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
        MATCH (prequel1:`Movie`)
          WHERE prequel1.`id` = movies0.`sequelOf`
        WITH prequel1
          LIMIT 1
        RETURN [
          prequel1.`title`,
          head(COLLECT {
            MATCH (prequel1)-[:`MADE_BY`]->(studio2:`Studio`)
            WITH studio2
              ORDER BY studio2.`id`
              LIMIT 1
            RETURN [studio2.`name`]
          })
        ]
      })
    ]
  } AS movies0_list;
