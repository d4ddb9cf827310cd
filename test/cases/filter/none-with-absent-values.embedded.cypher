CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`billing` >= $p0 }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`billing` >= $p0 }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1_edge.`billing` >= $p0, false)) }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`billing` >= $p0 }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE (EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`isClassic` = $p0 }) = false
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`name`]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE (EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND NOT (coalesce(favourites1.`isClassic` = $p0, false)) }) = false
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`name`]) AS directors0_list
}
RETURN directors0_list;
