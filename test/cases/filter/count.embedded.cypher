CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (EXISTS { MATCH (actors1)-[twin:`ACTED_IN`]->(movies0) WHERE id(twin) < id(actors1_edge) }) = false } = $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) } >= $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (EXISTS { MATCH (actors1)-[twin:`ACTED_IN`]->(movies0) WHERE id(twin) < id(actors1_edge) }) = false } < $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (actors0:`Actor`)
    WHERE (COUNT { MATCH (actors0)-[movies1_edge:`ACTED_IN`]->(movies1:`Movie`) WHERE (EXISTS { MATCH (movies1)<-[twin:`ACTED_IN`]-(actors0) WHERE id(twin) < id(movies1_edge) }) = false } > $p0 AND COUNT { MATCH (actors0)-[movies2_edge:`ACTED_IN`]->(movies2:`Movie`) WHERE (EXISTS { MATCH (movies2)<-[twin:`ACTED_IN`]-(actors0) WHERE id(twin) < id(movies2_edge) }) = false } <= $p1)
  WITH actors0
    ORDER BY actors0.`name`, actors0.`id`
    LIMIT $p2
  RETURN collect([actors0.`name`]) AS actors0_list
}
RETURN actors0_list;

CALL () {
  MATCH (actors0:`Actor`)
    WHERE COUNT { MATCH (actors0)-[movies1_edge:`ACTED_IN`]->(movies1:`Movie`) } IN $p0
  WITH actors0
    ORDER BY actors0.`name`, actors0.`id`
    LIMIT $p1
  RETURN collect([actors0.`name`]) AS actors0_list
}
RETURN actors0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE NOT (COUNT { MATCH (movies0)<-[directors1_edge:`DIRECTED`]-(directors1:`Person`) WHERE (EXISTS { MATCH (directors1)-[twin:`DIRECTED`]->(movies0) WHERE id(twin) < id(directors1_edge) }) = false } = $p0)
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE COUNT { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` } = $p0
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`name`]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) WHERE COUNT { MATCH (studio1)<-[movies2_edge:`MADE_BY`]-(movies2:`Movie`) WHERE (EXISTS { MATCH (movies2)-[twin:`MADE_BY`]->(studio1) WHERE id(twin) < id(movies2_edge) }) = false } = $p0 }) = true
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE COUNT { MATCH (actors1)-[movies2_edge:`ACTED_IN`]->(movies2:`Movie`) WHERE (EXISTS { MATCH (movies2)<-[twin:`ACTED_IN`]-(actors1) WHERE id(twin) < id(movies2_edge) }) = false } > $p0 }) = true
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
