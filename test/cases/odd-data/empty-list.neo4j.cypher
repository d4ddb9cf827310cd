RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`tags`]
  }) AS movie0_one;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (coalesce(size(movies0.`tags`), 0) = 0) = $p0
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`, movies0.`tags`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`id` = $p0 AND NOT (coalesce(any(item IN movies0.`tags` WHERE item IN $p1), false)))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL AND (directors0.`id` = $p0 AND NOT EXISTS { MATCH (favourites1:`Movie`) WHERE favourites1.`id` IN directors0.`favouriteIds` })
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p1
    RETURN [
      directors0.`id`,
      directors0.`favouriteIds`,
      COLLECT {
        UNWIND range(0, size(coalesce(directors0.`favouriteIds`, [])) - 1) AS favourites2_index
        MATCH (favourites2:`Movie`)
          WHERE favourites2.`id` = directors0.`favouriteIds`[favourites2_index]
        WITH favourites2, favourites2_index
          ORDER BY favourites2_index
          LIMIT $p2
        RETURN [favourites2.`id`]
      }
    ]
  } AS directors0_list;
