RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`rating` IS NULL, movies0.`rating`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`rating` IS NULL, movies0.`rating` DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
