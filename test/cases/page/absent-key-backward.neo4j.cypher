RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`rating` IS NOT NULL OR moviesConnection0.`rating` IS NULL AND (moviesConnection0.`id` < $p0))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`rating` IS NULL DESC, moviesConnection0.`rating` DESC, moviesConnection0.`id` DESC
      LIMIT $p1
    RETURN [moviesConnection0.`id`, moviesConnection0.`rating`]
  } AS moviesConnection0_list;

RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (moviesConnection0.`rating` IS NOT NULL OR moviesConnection0.`rating` IS NULL AND (moviesConnection0.`id` < $p0))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`rating` IS NULL DESC, moviesConnection0.`rating` DESC, moviesConnection0.`id` DESC
      LIMIT $p1
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;
