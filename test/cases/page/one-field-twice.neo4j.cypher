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
  COUNT {
    MATCH (moviesConnection0:`Movie`)
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IS NOT NULL
    WITH moviesConnection1
      ORDER BY moviesConnection1.`title` DESC, moviesConnection1.`id` DESC
      LIMIT $p0
    RETURN [moviesConnection1.`id`]
  } AS moviesConnection1_list;
