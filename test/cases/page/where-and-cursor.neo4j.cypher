RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`released` = $p0
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IS NOT NULL AND (moviesConnection1.`released` = $p0 AND (moviesConnection1.`id` > $p1))
    WITH moviesConnection1
      ORDER BY moviesConnection1.`id`
      LIMIT $p2
    RETURN [moviesConnection1.`id`]
  } AS moviesConnection1_list;
