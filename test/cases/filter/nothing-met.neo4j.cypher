RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND false
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p0
    RETURN [studios0.`id`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND false
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`id`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND studios0.`name` IN $p0
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`id`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND toLower(studios0.`name`) IN $p0
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`id`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND false
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p0
    RETURN [studios0.`id`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p0
    RETURN [studios0.`id`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL AND NOT (coalesce(studios0.`name` IN $p0, false))
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`id`]
  } AS studios0_list;
