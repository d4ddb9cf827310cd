RETURN
  COLLECT {
    UNWIND $p0 AS nodes0_id
    MATCH (nodes0:`Office`|`Act`|`Town`)
      WHERE nodes0.`id` = nodes0_id
    RETURN [nodes0.`id`, head([label IN $p1 WHERE label IN labels(nodes0)])]
  } AS nodes0_list;
