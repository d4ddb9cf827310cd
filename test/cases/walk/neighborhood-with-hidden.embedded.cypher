CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Office` OR node0:`Act` OR node0:`Town`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]) AS node0_list
}
CALL () {
  UNWIND $p2 AS from1_id
  MATCH (from1)
    WHERE from1.`id` = from1_id AND (from1:`Office` OR from1:`Act` OR from1:`Town`)
  RETURN collect([from1.`id`, head([label IN $p3 WHERE label IN labels(from1)])]) AS from1_list
}
CALL () {
  UNWIND $p4 AS to2_id
  MATCH (to2)
    WHERE to2.`id` = to2_id AND (to2:`Office` OR to2:`Act` OR to2:`Town`)
  RETURN collect([to2.`id`, head([label IN $p5 WHERE label IN labels(to2)])]) AS to2_list
}
RETURN node0_list, from1_list, to2_list;
