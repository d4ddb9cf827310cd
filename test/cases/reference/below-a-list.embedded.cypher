CALL () {
  MATCH (director0:`Director`)
    WHERE director0.`id` = $p0
  WITH director0
    LIMIT 1
  CALL (director0) {
    UNWIND range(0, size(coalesce(director0.`favouriteIds`, [])) - 1) AS favourites1_index
    MATCH (favourites1:`Movie`)
      WHERE favourites1.`id` = director0.`favouriteIds`[favourites1_index]
    WITH favourites1, favourites1_index
      ORDER BY favourites1_index
      LIMIT $p1
    CALL (favourites1) {
      MATCH (favourites1)<-[:`ACTED_IN`]-(actors2:`Actor`)
      WITH DISTINCT actors2
        ORDER BY actors2.`id`
        LIMIT $p2
      RETURN collect([actors2.`name`]) AS actors2_list
    }
    CALL (favourites1) {
      MATCH (favourites1)-[:`MADE_BY`]->(studio3:`Studio`)
      WITH studio3
        ORDER BY studio3.`id`
        LIMIT 1
      RETURN head(collect([studio3.`name`])) AS studio3_one
    }
    WITH favourites1, favourites1_index, actors2_list, studio3_one
      ORDER BY favourites1_index
    RETURN collect([favourites1.`title`, actors2_list, studio3_one]) AS favourites1_list
  }
  RETURN head(collect([favourites1_list])) AS director0_one
}
RETURN director0_one;
