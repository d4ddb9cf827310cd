RETURN
  COLLECT {
    UNWIND $p0 AS from0_id
    MATCH (from0:`Document`|`Institution`|`Measure`|`Metric`|`Outcome`|`Passage`|`Period`|`Place`|`Plan`|`Recognition`|`Reform`|`Regulation`|`Shortcoming`)
      WHERE from0.`id` = from0_id
    RETURN [from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]
  } AS from0_list,
  COLLECT {
    UNWIND $p2 AS to1_id
    MATCH (to1:`Document`|`Institution`|`Measure`|`Metric`|`Outcome`|`Passage`|`Period`|`Place`|`Plan`|`Recognition`|`Reform`|`Regulation`|`Shortcoming`)
      WHERE to1.`id` = to1_id
    RETURN [to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]
  } AS to1_list;
