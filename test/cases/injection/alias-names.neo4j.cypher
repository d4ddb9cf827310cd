RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`id`, movie0.`title`, movie0.`released`]
  }) AS movie0_one;

RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IS NOT NULL
    WITH moviesConnection1
      ORDER BY moviesConnection1.`id` DESC
      LIMIT $p0
    RETURN [moviesConnection1.`id`]
  } AS moviesConnection1_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [
      movies0.`id`,
      COLLECT {
        MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p1
        RETURN [actors1.`id`]
      }
    ]
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
