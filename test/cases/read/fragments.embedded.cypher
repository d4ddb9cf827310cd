CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p1
    RETURN collect([actors1.`name`, actors1.`born`]) AS actors1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[:`DIRECTED`]-(directors2:`Person`)
    WITH DISTINCT directors2
      ORDER BY directors2.`id`
      LIMIT $p2
    RETURN collect([head([label IN $p3 WHERE label IN labels(directors2)]), directors2.`name`, directors2.`born`]) AS directors2_list
  }
  RETURN head(collect([movie0.`title`, actors1_list, movie0.`released`, directors2_list])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (actor0:`Actor`)
    WHERE actor0.`id` = $p0
  WITH actor0
    LIMIT 1
  RETURN head(collect([actor0.`name`, actor0.`born`])) AS actor0_one
}
RETURN actor0_one;
