RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      movie0.`sequelOf`,
      head(COLLECT {
        MATCH (prequel1:`Movie`)
          WHERE prequel1.`id` = movie0.`sequelOf`
        WITH prequel1
          LIMIT 1
        RETURN [prequel1.`title`]
      })
    ]
  }) AS movie0_one;
