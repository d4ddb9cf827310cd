CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Office` OR node0:`Act` OR node0:`Town`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)]), node0.`nameEn`]) AS node0_list
}
RETURN node0_list;

CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Office` OR node0:`Act` OR node0:`Town`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]) AS node0_list
}
RETURN node0_list;

CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Office` OR node0:`Act` OR node0:`Town`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]) AS node0_list
}
RETURN node0_list;
