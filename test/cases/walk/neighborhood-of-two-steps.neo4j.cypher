RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Office`|`Act`|`Town`)
      WHERE node0.`id` = node0_id
    RETURN [node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]
  } AS node0_list;

RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Office`|`Act`|`Town`)
      WHERE node0.`id` = node0_id
    RETURN [node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]
  } AS node0_list;

RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Office`|`Act`|`Town`)
      WHERE node0.`id` = node0_id
    RETURN [node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]
  } AS node0_list,
  COLLECT {
    UNWIND $p2 AS from1_id
    MATCH (from1:`Office`|`Act`|`Town`)
      WHERE from1.`id` = from1_id
    RETURN [from1.`id`, head([label IN $p3 WHERE label IN labels(from1)])]
  } AS from1_list;
