RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (((moviesConnection0.`title` > $p0 OR moviesConnection0.`title` =~ $p1) AND NOT moviesConnection0.`title` =~ $p2) OR moviesConnection0[head(['title'])] = $p0 AND (((moviesConnection0.`id` > $p3 OR moviesConnection0.`id` =~ $p4) AND NOT moviesConnection0.`id` =~ $p5)))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`title`, moviesConnection0.`id`
      LIMIT $p6
    RETURN [moviesConnection0.`title`]
  } AS moviesConnection0_list;
