CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[:`DIRECTED`]-(directors1:`Person`) }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  CALL (movies0) {
    MATCH (movies0)<-[:`DIRECTED`]-(directors2:`Person`)
    WITH DISTINCT directors2
      ORDER BY directors2.`id`
      LIMIT $p1
    RETURN collect([head([label IN $p2 WHERE label IN labels(directors2)]), directors2.`name`]) AS directors2_list
  }
  WITH movies0, directors2_list
    ORDER BY movies0.`id`
  RETURN collect([movies0.`title`, directors2_list]) AS movies0_list
}
RETURN movies0_list;
