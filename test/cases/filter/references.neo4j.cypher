CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` AND prequel1.`title` = $p0 }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (prequel1:`Movie`) WHERE prequel1.`id` = movies0.`sequelOf` AND prequel1.`title` = $p0 }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE directors0.`id` IS NOT NULL AND (EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`genre` = $p0 }) = true
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`id`]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE directors0.`id` IS NOT NULL AND (EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND NOT (coalesce(favourites1.`released` >= $p0, false)) }) = false
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`id`]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE directors0.`id` IS NOT NULL AND (EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND favourites1.`title` = $p0 }) = false
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`id`]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (directors0:`Director`)
    WHERE directors0.`id` IS NOT NULL AND (EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` AND NOT (coalesce(favourites1.`genre` = $p0, false)) }) = false
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p1
  RETURN collect([directors0.`id`]) AS directors0_list
}
RETURN directors0_list;
