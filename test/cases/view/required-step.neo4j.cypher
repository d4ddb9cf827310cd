RETURN
  COLLECT {
    MATCH (production0:`Movie`)
      WHERE production0.`id` IS NOT NULL
    MATCH (production0)-[maker2_edge:`MADE_BY`]->(maker2:`Studio`)
    WITH production0, maker2_edge, maker2
      ORDER BY production0.`id`, maker2.`id`
      LIMIT $p0
    CALL (production0) {
      OPTIONAL MATCH (production0)<-[:`DIRECTED`]-(director1:`Person`)
      RETURN DISTINCT director1
    }
    WITH production0, maker2_edge, maker2, director1
      ORDER BY production0.`id`, maker2.`id`, director1.`id` IS NULL, director1.`id`
      LIMIT $p0
    RETURN [
      production0.`title`,
      director1.`id`,
      head([label IN $p1 WHERE label IN labels(director1)]),
      director1.`name`,
      COLLECT {
        UNWIND range(0, size(coalesce(director1.`favouriteIds`, [])) - 1) AS favourites3_index
        MATCH (favourites3:`Movie`)
          WHERE favourites3.`id` = director1.`favouriteIds`[favourites3_index]
        WITH favourites3, favourites3_index
          ORDER BY favourites3_index
          LIMIT $p2
        RETURN [favourites3.`title`]
      },
      maker2.`name`,
      maker2_edge.`signed`
    ]
  } AS production0_list;

RETURN
  COUNT {
    MATCH (production0:`Movie`)
    MATCH (production0)-[maker2_edge:`MADE_BY`]->(maker2:`Studio`)
    CALL (production0) {
      MATCH (production0)<-[:`DIRECTED`]-(director1:`Person`)
      RETURN DISTINCT director1
    }
    WITH production0, director1, maker2_edge, maker2
      WHERE director1.`name` = $p0
    RETURN production0
  } AS production0_count;
