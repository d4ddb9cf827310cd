RETURN
  COLLECT {
    UNWIND $p0 AS from0_id
    MATCH (from0:`Office`|`Act`|`Town`)
      WHERE from0.`id` = from0_id
    RETURN [
      from0.`id`,
      head([label IN $p1 WHERE label IN labels(from0)]),
      from0.`name`,
      COLLECT {
        MATCH (from0)-[:`PART_OF`]->(partOf1:`Office`)
        WITH DISTINCT partOf1
          ORDER BY partOf1.`id`
          LIMIT $p2
        RETURN [partOf1.`id`]
      }
    ]
  } AS from0_list,
  COLLECT {
    UNWIND $p3 AS to2_id
    MATCH (to2:`Office`|`Act`|`Town`)
      WHERE to2.`id` = to2_id
    RETURN [to2.`id`, head([label IN $p4 WHERE label IN labels(to2)])]
  } AS to2_list,
  COLLECT {
    UNWIND $p5 AS act3_id
    MATCH (act3:`Act`)
      WHERE act3.`id` = act3_id
    RETURN [act3.`id`, act3.`title`]
  } AS act3_list,
  COLLECT {
    UNWIND $p6 AS acts4_id
    MATCH (acts4:`Act`)
      WHERE acts4.`id` = acts4_id
    RETURN [acts4.`id`, acts4.`title`]
  } AS acts4_list;
