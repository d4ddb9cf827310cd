RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` AND prequel1.`title` = $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` AND prequel1.`title` = $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`genre` = $p0 }
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`id`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND NOT EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND NOT (coalesce(favourites1.`released` >= $p0, false)) }
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`id`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND NOT EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`title` = $p0 }
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`id`]
  } AS directors0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND NOT EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND NOT (coalesce(favourites1.`genre` = $p0, false)) }
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [directors0.`id`]
  } AS directors0_list;
