RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`title`]
  }) AS movie0_one;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;
