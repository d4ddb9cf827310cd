CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]) AS node0_list
}
RETURN node0_list;

CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)]), node0.`title`]) AS node0_list
}
RETURN node0_list;

CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]) AS node0_list
}
RETURN node0_list;
