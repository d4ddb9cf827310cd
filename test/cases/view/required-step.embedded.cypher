CALL () {
  MATCH (production0:`Movie`)
  MATCH (production0)-[maker2_edge:`MADE_BY`]->(maker2:`Studio`)
  WITH production0, maker2_edge, maker2
    ORDER BY production0.`id`, maker2.`id`
    LIMIT $p0
  CALL (production0) {
    MATCH (production0)<-[:`DIRECTED`]-(director1:`Person`)
    RETURN DISTINCT director1
    UNION ALL
    WITH production0
      WHERE (EXISTS { MATCH (production0)<-[:`DIRECTED`]-(director1_none:`Person`) }) = false
    RETURN null AS director1
  }
  WITH production0, maker2_edge, maker2, director1
    ORDER BY production0.`id`, maker2.`id`, director1.`id` IS NULL, director1.`id`
    LIMIT $p0
  CALL (director1) {
    UNWIND range(0, size(coalesce(director1.`favouriteIds`, [])) - 1) AS favourites3_index
    MATCH (favourites3:`Movie`)
      WHERE favourites3.`id` = director1.`favouriteIds`[favourites3_index]
    WITH favourites3, favourites3_index
      ORDER BY favourites3_index
      LIMIT $p2
    RETURN collect([favourites3.`title`]) AS favourites3_list
  }
  WITH production0, maker2_edge, maker2, director1, favourites3_list
    ORDER BY production0.`id`, maker2.`id`, director1.`id` IS NULL, director1.`id`
  RETURN collect([production0.`title`, director1.`id`, head([label IN $p1 WHERE label IN labels(director1)]), director1.`name`, favourites3_list, maker2.`name`, maker2_edge.`signed`]) AS production0_list
}
RETURN production0_list;

CALL () {
  MATCH (production0:`Movie`)
  MATCH (production0)-[maker2_edge:`MADE_BY`]->(maker2:`Studio`)
  CALL (production0) {
    MATCH (production0)<-[:`DIRECTED`]-(director1:`Person`)
    RETURN DISTINCT director1
  }
  WITH production0, director1, maker2_edge, maker2
    WHERE director1.`name` = $p0
  RETURN count(production0) AS production0_count
}
RETURN production0_count;
