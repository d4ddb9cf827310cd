CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (EXISTS { MATCH (actors1)-[twin:`ACTED_IN`]->(movies0) WHERE id(twin) < id(actors1_edge) }) = false } = 1
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`born` < $p0 AND (EXISTS { MATCH (actors1)-[twin:`ACTED_IN`]->(movies0) WHERE id(twin) < id(actors1_edge) }) = false } = 1
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1.`born` < $p0, false)) AND (EXISTS { MATCH (actors1)-[twin:`ACTED_IN`]->(movies0) WHERE id(twin) < id(actors1_edge) }) = false } = 1
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`name` = $p0 } = 1
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`source` = $p0 } = 1
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE COUNT { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`released` = $p0 } = 1
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`name`]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE NOT (COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (EXISTS { MATCH (actors1)-[twin:`ACTED_IN`]->(movies0) WHERE id(twin) < id(actors1_edge) }) = false } = 1)
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
