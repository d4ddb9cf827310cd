CALL () {
  MATCH (productions0:`Movie`|`Series`)
    WHERE productions0.`released` >= $p0
  WITH productions0
    ORDER BY productions0.`id`
    LIMIT $p1
  CALL (productions0) {
    MATCH (productions0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p3
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  WITH productions0, actors1_list
    ORDER BY productions0.`id`
  RETURN collect([head([label IN $p2 WHERE label IN labels(productions0)]), productions0.`title`, actors1_list]) AS productions0_list
}
RETURN productions0_list;
