RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`isClassic` IS NULL, CASE movies0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`isClassic` IS NULL, CASE movies0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
