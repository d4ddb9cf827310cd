RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`rating` > $p0 OR moviesConnection0.`rating` = $p0 AND (moviesConnection0.`id` < $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`rating` IS NULL DESC, moviesConnection0.`rating`, moviesConnection0.`id` DESC
      LIMIT $p2
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;
