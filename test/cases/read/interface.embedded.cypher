CALL () {
  MATCH (people0:`Person`)
  WITH people0
    ORDER BY people0.`id`
    LIMIT $p0
  CALL (people0) {
    MATCH (people0)-[:`ACTED_IN`]->(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p2
    RETURN collect([movies1.`title`]) AS movies1_list
  }
  CALL (people0) {
    MATCH (people0)-[:`DIRECTED`]->(directed2:`Movie`)
    WITH DISTINCT directed2
      ORDER BY directed2.`id`
      LIMIT $p3
    RETURN collect([directed2.`title`]) AS directed2_list
  }
  WITH people0, movies1_list, directed2_list
    ORDER BY people0.`id`
  RETURN collect([head([label IN $p1 WHERE label IN labels(people0)]), people0.`name`, movies1_list, directed2_list, people0.`favouriteIds`]) AS people0_list
}
RETURN people0_list;
