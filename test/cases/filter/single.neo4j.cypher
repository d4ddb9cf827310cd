RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) RETURN DISTINCT actors1 } = 1
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`born` < $p0 RETURN DISTINCT actors1 } = 1
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE NOT (coalesce(actors1.`born` < $p0, false)) RETURN DISTINCT actors1 } = 1
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1.`name` = $p0 } = 1
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE actors1_edge.`source` = $p0 } = 1
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND COUNT { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`released` = $p0 } = 1
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`name`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT (COUNT { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) RETURN DISTINCT actors1 } = 1)
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;
