RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) RETURN DISTINCT actors1 } = $p0
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) } >= $p0
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) RETURN DISTINCT actors1 } < $p0
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL AND (COUNT { MATCH (actors0)-[movies1_edge:`ACTED_IN`]->(movies1:`Movie`) RETURN DISTINCT movies1 } > $p0 AND COUNT { MATCH (actors0)-[movies2_edge:`ACTED_IN`]->(movies2:`Movie`) RETURN DISTINCT movies2 } <= $p1)
    WITH actors0
      ORDER BY actors0.`name`, actors0.`id`
      LIMIT $p2
    RETURN [actors0.`name`]
  } AS actors0_list;

RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL AND COUNT { MATCH (actors0)-[movies1_edge:`ACTED_IN`]->(movies1:`Movie`) } IN $p0
    WITH actors0
      ORDER BY actors0.`name`, actors0.`id`
      LIMIT $p1
    RETURN [actors0.`name`]
  } AS actors0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT (COUNT { MATCH (movies0)<-[directors1_edge:`DIRECTED`]-(directors1:`Person`) RETURN DISTINCT directors1 } = $p0)
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND COUNT { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` } = $p0
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`name`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) WHERE COUNT { MATCH (studio1)<-[movies2_edge:`MADE_BY`]-(movies2:`Movie`) RETURN DISTINCT movies2 } = $p0 }
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) WHERE COUNT { MATCH (actors1)-[movies2_edge:`ACTED_IN`]->(movies2:`Movie`) RETURN DISTINCT movies2 } > $p0 }
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;
