CALL () {
  UNWIND $p0 AS from0_id
  MATCH (from0)
    WHERE from0.`id` = from0_id AND (from0:`Office` OR from0:`Act` OR from0:`Town`)
  CALL (from0) {
    MATCH (from0)-[:`PART_OF`]->(partOf1:`Office`)
    WITH DISTINCT partOf1
      ORDER BY partOf1.`id`
      LIMIT $p2
    RETURN collect([partOf1.`id`]) AS partOf1_list
  }
  RETURN collect([from0.`id`, head([label IN $p1 WHERE label IN labels(from0)]), from0.`name`, partOf1_list]) AS from0_list
}
CALL () {
  UNWIND $p3 AS to2_id
  MATCH (to2)
    WHERE to2.`id` = to2_id AND (to2:`Office` OR to2:`Act` OR to2:`Town`)
  RETURN collect([to2.`id`, head([label IN $p4 WHERE label IN labels(to2)])]) AS to2_list
}
CALL () {
  UNWIND $p5 AS act3_id
  MATCH (act3:`Act`)
    WHERE act3.`id` = act3_id
  RETURN collect([act3.`id`, act3.`title`]) AS act3_list
}
CALL () {
  UNWIND $p6 AS acts4_id
  MATCH (acts4:`Act`)
    WHERE acts4.`id` = acts4_id
  RETURN collect([acts4.`id`, acts4.`title`]) AS acts4_list
}
RETURN from0_list, to2_list, act3_list, acts4_list;
