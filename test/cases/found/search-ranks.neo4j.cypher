RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = node0_id
    RETURN [node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]
  } AS node0_list;

RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = node0_id
    RETURN [node0.`id`, head([label IN $p1 WHERE label IN labels(node0)]), node0.`title`]
  } AS node0_list;

RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = node0_id
    RETURN [node0.`id`, head([label IN $p1 WHERE label IN labels(node0)])]
  } AS node0_list;
