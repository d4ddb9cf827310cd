RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`id`, movie0.`title`, movie0.`released`, movie0.`rating`, movie0.`tags`, movie0.`isClassic`, movie0.`genre`, movie0.`sequelOf`]
  }) AS movie0_one;
