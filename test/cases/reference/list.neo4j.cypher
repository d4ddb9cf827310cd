RETURN
  COLLECT {
    MATCH (directors0:`Director`)
      WHERE directors0.`id` IS NOT NULL
    WITH directors0
      ORDER BY directors0.`id`
      LIMIT $p0
    RETURN [
      directors0.`favouriteIds`,
      COLLECT {
        UNWIND range(0, size(coalesce(directors0.`favouriteIds`, [])) - 1) AS favourites1_index
        MATCH (favourites1:`Movie`)
          WHERE favourites1.`id` = directors0.`favouriteIds`[favourites1_index]
        WITH favourites1, favourites1_index
          ORDER BY favourites1_index
          LIMIT $p1
        RETURN [favourites1.`title`]
      }
    ]
  } AS directors0_list;
