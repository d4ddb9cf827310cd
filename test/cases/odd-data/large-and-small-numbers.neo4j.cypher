RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND studios0.`founded` >= $p0
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`founded`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND studios0.`founded` = $p0
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`founded`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND movies0.`rating` < $p0
    WITH movies0
      ORDER BY movies0.`rating` IS NULL, movies0.`rating`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`rating`]
  } AS movies0_list;
