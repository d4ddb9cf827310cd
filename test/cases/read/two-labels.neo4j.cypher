RETURN
  COLLECT {
    MATCH (seriesList0:`Series`&`Show`)
      WHERE seriesList0.`id` IS NOT NULL
    WITH seriesList0
      ORDER BY seriesList0.`id`
      LIMIT $p0
    RETURN [seriesList0.`title`, seriesList0.`episodes`]
  } AS seriesList0_list;

RETURN
  head(COLLECT {
    MATCH (series0:`Series`&`Show`)
      WHERE series0.`id` = $p0
    WITH series0
      LIMIT 1
    RETURN [
      series0.`title`,
      COLLECT {
        MATCH (series0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p1
        RETURN [actors1.`name`]
      }
    ]
  }) AS series0_one;
