RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`released` < $p0 OR moviesConnection0.`released` IS NULL OR moviesConnection0.`released` = $p0 AND (moviesConnection0.`title` > $p1 OR moviesConnection0.`title` = $p1 AND (moviesConnection0.`id` > $p2)))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`released` IS NULL, moviesConnection0.`released` DESC, moviesConnection0.`title`, moviesConnection0.`id`
      LIMIT $p3
    RETURN [moviesConnection0.`title`]
  } AS moviesConnection0_list;
