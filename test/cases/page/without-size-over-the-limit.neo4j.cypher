RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id`
      LIMIT $p0
    RETURN [moviesConnection0.`title`]
  } AS moviesConnection0_list;
