RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`title`, movie0.`genre`, movie0.`isClassic`, movie0.`tags`, movie0.`released`]
  }) AS movie0_one;
