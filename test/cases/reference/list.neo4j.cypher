CALL () {
  MATCH (directors0:`Director`)
    WHERE directors0.`id` IS NOT NULL
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p0
  CALL (directors0) {
    UNWIND range(0, size(coalesce(directors0.`favouriteIds`, [])) - 1) AS favourites1_index
    MATCH (favourites1:`Movie`)
      WHERE favourites1.`id` = directors0.`favouriteIds`[favourites1_index]
    WITH favourites1, favourites1_index
      ORDER BY favourites1_index
      LIMIT $p1
    RETURN collect([favourites1.`title`]) AS favourites1_list
  }
  WITH directors0, favourites1_list
    ORDER BY directors0.`id`
  RETURN collect([directors0.`favouriteIds`, favourites1_list]) AS directors0_list
}
RETURN directors0_list;
