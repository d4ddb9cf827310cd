CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`title`])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`title`])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`title`])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (node0)
    WHERE node0.`id` = $p0 AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  WITH node0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(node0)]), node0.`id`])) AS node0_one
}
RETURN node0_one;

CALL () {
  UNWIND $p0 AS nodes0_id
  MATCH (nodes0)
    WHERE nodes0.`id` = nodes0_id AND (nodes0:`Movie` OR nodes0:`Series` OR nodes0:`Actor` OR nodes0:`Director` OR nodes0:`Studio`)
  RETURN collect([nodes0.`id`, head([label IN $p1 WHERE label IN labels(nodes0)])]) AS nodes0_list
}
RETURN nodes0_list;
