RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`released` IS NULL, movies0.`released` DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`, movies0.`released`]
  } AS movies0_list;
