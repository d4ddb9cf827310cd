RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p0
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (seriesList0:`Series`&`Show`)
      WHERE seriesList0.`id` IS NOT NULL
    WITH seriesList0
      ORDER BY seriesList0.`id`
      LIMIT $p0
    RETURN [seriesList0.`title`]
  } AS seriesList0_list;

RETURN
  head(COLLECT {
    MATCH (studio0:`Studio`)
      WHERE studio0.`id` = $p0
    WITH studio0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (studio0)<-[:`MADE_BY`]-(movies1:`Movie`)
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p1
        RETURN [movies1.`id`]
      }
    ]
  }) AS studio0_one;
