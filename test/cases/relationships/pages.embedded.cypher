CALL () {
  UNWIND $p0 AS from0_id
  MATCH (from0)
    WHERE from0.`id` = from0_id AND (from0:`Movie` OR from0:`Series` OR from0:`Actor` OR from0:`Director` OR from0:`Studio`)
  RETURN collect([from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]) AS from0_list
}
CALL () {
  UNWIND $p2 AS to1_id
  MATCH (to1)
    WHERE to1.`id` = to1_id AND (to1:`Movie` OR to1:`Series` OR to1:`Actor` OR to1:`Director` OR to1:`Studio`)
  RETURN collect([to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]) AS to1_list
}
RETURN from0_list, to1_list;

CALL () {
  UNWIND $p0 AS from0_id
  MATCH (from0)
    WHERE from0.`id` = from0_id AND (from0:`Movie` OR from0:`Series` OR from0:`Actor` OR from0:`Director` OR from0:`Studio`)
  RETURN collect([from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]) AS from0_list
}
CALL () {
  UNWIND $p2 AS to1_id
  MATCH (to1)
    WHERE to1.`id` = to1_id AND (to1:`Movie` OR to1:`Series` OR to1:`Actor` OR to1:`Director` OR to1:`Studio`)
  RETURN collect([to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]) AS to1_list
}
RETURN from0_list, to1_list;

CALL () {
  UNWIND $p0 AS from0_id
  MATCH (from0)
    WHERE from0.`id` = from0_id AND (from0:`Movie` OR from0:`Series` OR from0:`Actor` OR from0:`Director` OR from0:`Studio`)
  RETURN collect([from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]) AS from0_list
}
CALL () {
  UNWIND $p2 AS to1_id
  MATCH (to1)
    WHERE to1.`id` = to1_id AND (to1:`Movie` OR to1:`Series` OR to1:`Actor` OR to1:`Director` OR to1:`Studio`)
  RETURN collect([to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]) AS to1_list
}
RETURN from0_list, to1_list;

CALL () {
  UNWIND $p0 AS from0_id
  MATCH (from0)
    WHERE from0.`id` = from0_id AND (from0:`Movie` OR from0:`Series` OR from0:`Actor` OR from0:`Director` OR from0:`Studio`)
  RETURN collect([from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]) AS from0_list
}
CALL () {
  UNWIND $p2 AS to1_id
  MATCH (to1)
    WHERE to1.`id` = to1_id AND (to1:`Movie` OR to1:`Series` OR to1:`Actor` OR to1:`Director` OR to1:`Studio`)
  RETURN collect([to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]) AS to1_list
}
RETURN from0_list, to1_list;
