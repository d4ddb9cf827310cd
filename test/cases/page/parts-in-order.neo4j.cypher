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
    RETURN [moviesConnection1.`title`, moviesConnection1.`id`]
  } AS moviesConnection1_list;
