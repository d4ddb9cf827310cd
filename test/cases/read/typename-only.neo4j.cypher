RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p0
    RETURN []
  } AS studios0_list;

RETURN
  head(COLLECT {
    MATCH (actor0:`Actor`)
      WHERE actor0.`id` = $p0
    WITH actor0
      LIMIT 1
    RETURN []
  }) AS actor0_one;
