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
    RETURN collect([head([label IN $p2 WHERE label IN labels(directors1)]), directors1.`name`, directors1.`id`]) AS directors1_list
  }
  RETURN head(collect([directors1_list, movie0.`released`])) AS movie0_one
}
RETURN movie0_one;
