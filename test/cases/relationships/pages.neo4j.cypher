RETURN
  COLLECT {
    UNWIND $p0 AS from0_id
    MATCH (from0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE from0.`id` = from0_id
    RETURN [from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]
  } AS from0_list,
  COLLECT {
    UNWIND $p2 AS to1_id
    MATCH (to1:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE to1.`id` = to1_id
    RETURN [to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]
  } AS to1_list;

RETURN
  COLLECT {
    UNWIND $p0 AS from0_id
    MATCH (from0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE from0.`id` = from0_id
    RETURN [from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]
  } AS from0_list,
  COLLECT {
    UNWIND $p2 AS to1_id
    MATCH (to1:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE to1.`id` = to1_id
    RETURN [to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]
  } AS to1_list;

RETURN
  COLLECT {
    UNWIND $p0 AS from0_id
    MATCH (from0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE from0.`id` = from0_id
    RETURN [from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]
  } AS from0_list,
  COLLECT {
    UNWIND $p2 AS to1_id
    MATCH (to1:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE to1.`id` = to1_id
    RETURN [to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]
  } AS to1_list;

RETURN
  COLLECT {
    UNWIND $p0 AS from0_id
    MATCH (from0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE from0.`id` = from0_id
    RETURN [from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]
  } AS from0_list,
  COLLECT {
    UNWIND $p2 AS to1_id
    MATCH (to1:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE to1.`id` = to1_id
    RETURN [to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]
  } AS to1_list;
