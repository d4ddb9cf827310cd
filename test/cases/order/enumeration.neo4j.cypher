RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`genre` IS NULL, movies0.`genre`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`genre` IS NULL, movies0.`genre` DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
