RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`rating` < $p0 OR moviesConnection0.`rating` IS NULL OR moviesConnection0.`rating` = $p0 AND (moviesConnection0.`id` > $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`rating` IS NULL, moviesConnection0.`rating` DESC, moviesConnection0.`id`
      LIMIT $p2
    RETURN [moviesConnection0.`id`, moviesConnection0.`rating`]
  } AS moviesConnection0_list;
