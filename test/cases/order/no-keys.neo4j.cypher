RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p0
    RETURN [studios0.`id`]
  } AS studios0_list;
