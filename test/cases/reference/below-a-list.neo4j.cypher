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
        WITH favourites1, favourites1_index
          ORDER BY favourites1_index
          LIMIT $p1
        RETURN [
          favourites1.`title`,
          COLLECT {
            MATCH (favourites1)<-[:`ACTED_IN`]-(actors2:`Actor`)
            WITH DISTINCT actors2
              ORDER BY actors2.`id`
              LIMIT $p2
            RETURN [actors2.`name`]
          },
          head(COLLECT {
            MATCH (favourites1)-[:`MADE_BY`]->(studio3:`Studio`)
            WITH studio3
              ORDER BY studio3.`id`
              LIMIT 1
            RETURN [studio3.`name`]
          })
        ]
      }
    ]
  }) AS director0_one;
