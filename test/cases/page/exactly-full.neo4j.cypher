RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id`
      LIMIT $p0
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
