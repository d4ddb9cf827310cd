RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`id` < $p0)
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id` DESC
      LIMIT $p1
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;
