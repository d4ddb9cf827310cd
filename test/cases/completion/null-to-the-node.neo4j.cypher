RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`id`, movie0.`title`]
  }) AS movie0_one;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`title`]
  }) AS movie0_one;
