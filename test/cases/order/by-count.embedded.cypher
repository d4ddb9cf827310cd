CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
    RETURN count(DISTINCT actors2) AS key1
  }
  WITH movies0, key1
    ORDER BY key1 DESC, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (moviesConnection0:`Movie`)
  CALL (moviesConnection0) {
    MATCH (moviesConnection0)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
    RETURN count(actors2_edge) AS key1
  }
  WITH moviesConnection0, key1
    ORDER BY key1, moviesConnection0.`title` DESC, moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([moviesConnection0.`title`]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;

CALL () {
  MATCH (directors0:`Director`)
  CALL (directors0) {
    MATCH (favourites2:`Movie`)
      WHERE favourites2.`id` IN directors0.`favouriteIds`
    RETURN count(DISTINCT favourites2) AS key1
  }
  WITH directors0, key1
    ORDER BY key1 DESC, directors0.`id`
    LIMIT $p0
  RETURN collect([directors0.`name`]) AS directors0_list
}
RETURN directors0_list;
