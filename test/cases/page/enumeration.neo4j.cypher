RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`genre` < $p0 OR moviesConnection0.`genre` IS NULL OR moviesConnection0.`genre` = $p0 AND (moviesConnection0.`id` > $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`genre` IS NULL, moviesConnection0.`genre` DESC, moviesConnection0.`id`
      LIMIT $p2
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;
