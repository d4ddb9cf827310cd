RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND ($p0 IN directors0.`favouriteIds` AND EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`id` = $p0 })
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`id`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND ($p0 IN directors0.`favouriteIds` AND EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND (favourites1.`id` = $p0 AND favourites1.`released` > $p1) })
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p2
    RETURN [directors0.`id`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND ($p0 IN directors0.`favouriteIds` AND EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`id` = $p0 })
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`id`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`sequelOf` = $p0 AND EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` AND prequel1.`id` = $p0 })
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT (coalesce(movies0.`sequelOf` = $p0, false) AND EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` AND prequel1.`id` = $p0 })
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;
