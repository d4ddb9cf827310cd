RETURN
  head(COLLECT {
    MATCH (director0:`Director`)
      WHERE director0.`id` = $p0
    WITH director0
      LIMIT 1
    RETURN [
      COLLECT {
        UNWIND range(0, size(coalesce(director0.`favouriteIds`, [])) - 1) AS favourites1_index
        MATCH (favourites1:`Movie`)
          WHERE favourites1.`id` = director0.`favouriteIds`[favourites1_index]
        WITH favourites1
          ORDER BY favourites1.`title`, favourites1[head(['id'])]
          LIMIT $p1
        RETURN [favourites1.`title`]
      },
      COLLECT {
        UNWIND range(0, size(coalesce(director0.`favouriteIds`, [])) - 1) AS favourites2_index
        MATCH (favourites2:`Movie`)
          WHERE favourites2.`id` = director0.`favouriteIds`[favourites2_index] AND favourites2.`released` > $p2
        WITH favourites2, favourites2_index
          ORDER BY favourites2_index
          LIMIT $p3
        RETURN [favourites2.`title`]
      }
    ]
  }) AS director0_one;
