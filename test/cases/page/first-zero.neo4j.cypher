RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IS NOT NULL
    WITH moviesConnection1
      ORDER BY moviesConnection1.`id`
      LIMIT $p0
    RETURN [moviesConnection1.`id`]
  } AS moviesConnection1_list;

RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id` DESC
      LIMIT $p0
    RETURN []
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
