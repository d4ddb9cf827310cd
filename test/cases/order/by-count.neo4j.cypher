RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH
      movies0,
      COUNT { MATCH (movies0)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`) RETURN DISTINCT actors2 } AS key1
    WITH movies0, key1
      ORDER BY key1 DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL
    WITH
      moviesConnection0,
      COUNT { MATCH (moviesConnection0)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`) } AS key1
    WITH moviesConnection0, key1
      ORDER BY key1, moviesConnection0.`title` DESC, moviesConnection0.`id`
      LIMIT $p0
    RETURN [moviesConnection0.`title`]
  } AS moviesConnection0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL
    WITH
      directors0,
      COUNT { MATCH (favourites2:`Movie`) WHERE favourites2.`id` IN directors0.`favouriteIds` } AS key1
    WITH directors0, key1
      ORDER BY key1 DESC, directors0.`id`
      LIMIT $p0
    RETURN [directors0.`name`]
  } AS directors0_list;
