CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`DIRECTED`]-(directors1:`Person`)
    WITH DISTINCT directors1
      ORDER BY directors1.`id`
      LIMIT $p1
    RETURN collect([head([label IN $p2 WHERE label IN labels(directors1)]), directors1.`name`]) AS directors1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[directorsConnection2_edge:`DIRECTED`]-(directorsConnection2:`Person`)
    RETURN count(directorsConnection2_edge) AS directorsConnection2_count
  }
  RETURN head(collect([directors1_list, directorsConnection2_count])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)<-[:`DIRECTED`]-(directors1:`Person`) }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;
