CALL () {
  MATCH (node0)
    WHERE node0.`id` = $p0 AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  WITH node0
    LIMIT 1
  CALL (node0) {
    MATCH (node0)-[:`MADE_BY`]->(studio1:`Studio`)
    WITH studio1
      ORDER BY studio1.`id`
      LIMIT 1
    RETURN head(collect([studio1.`name`])) AS studio1_one
  }
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(node0)]), node0.`id`, node0.`title`, studio1_one])) AS node0_one
}
RETURN node0_one;

CALL () {
  MATCH (node0)
    WHERE node0.`id` = $p0 AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  WITH node0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(node0)]), node0.`title`, node0.`name`])) AS node0_one
}
RETURN node0_one;

CALL () {
  MATCH (node0)
    WHERE node0.`id` = $p0 AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  WITH node0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(node0)]), node0.`id`])) AS node0_one
}
RETURN node0_one;
