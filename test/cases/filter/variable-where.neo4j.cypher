RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND ((movies0.`title` = $p0 OR EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`name` CONTAINS $p1 }) AND NOT (coalesce(movies0.`rating` > $p2, false)))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p3
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
      WHERE ((moviesConnection0.`title` = $p0 OR EXISTS { MATCH (moviesConnection0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`name` CONTAINS $p1 }) AND NOT (coalesce(moviesConnection0.`rating` > $p2, false)))
  } AS moviesConnection0_count;
