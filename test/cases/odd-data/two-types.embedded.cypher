CALL () {
  MATCH (person0:`Person`)
    WHERE person0.`id` = $p0
  WITH person0
    LIMIT 1
  CALL (person0) {
    MATCH (person0)-[:`ACTED_IN`]->(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p2
    RETURN collect([movies1.`id`]) AS movies1_list
  }
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(person0)]), movies1_list])) AS person0_one
}
RETURN person0_one;

CALL () {
  MATCH (node0)
    WHERE node0.`id` = $p0 AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  WITH node0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(node0)])])) AS node0_one
}
RETURN node0_one;

CALL () {
  MATCH (director0:`Director`)
    WHERE director0.`id` = $p0
  WITH director0
    LIMIT 1
  RETURN head(collect([director0.`name`])) AS director0_one
}
RETURN director0_one;

CALL () {
  MATCH (people0:`Person`)
    WHERE people0.`id` STARTS WITH $p0
  WITH people0
    ORDER BY people0.`id`
    LIMIT $p1
  RETURN collect([head([label IN $p2 WHERE label IN labels(people0)]), people0.`id`]) AS people0_list
}
RETURN people0_list;
