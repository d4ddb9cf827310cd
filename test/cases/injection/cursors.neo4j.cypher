RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`title` < $p0 OR moviesConnection0.`title` = $p0 AND (moviesConnection0.`id` > $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`title` DESC, moviesConnection0.`id`
      LIMIT $p2
    RETURN [moviesConnection0.`title`]
  } AS moviesConnection0_list;
