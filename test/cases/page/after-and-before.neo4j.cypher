RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND ((moviesConnection0.`id` > $p0) AND (moviesConnection0.`id` < $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id`
      LIMIT $p2
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;

RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND ((moviesConnection0.`id` > $p0) AND (moviesConnection0.`id` < $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id` DESC
      LIMIT $p2
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;

RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IS NOT NULL AND ((moviesConnection1.`id` > $p0) AND (moviesConnection1.`id` < $p1))
    WITH moviesConnection1
      ORDER BY moviesConnection1.`id`
      LIMIT $p2
    RETURN [moviesConnection1.`id`]
  } AS moviesConnection1_list;
