RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`title`]
  }) AS movie0_one;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`title`]
  }) AS movie0_one;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`title`]
  }) AS movie0_one;

RETURN
  head(COLLECT {
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = $p0
    WITH node0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(node0)]), node0.`id`]
  }) AS node0_one;

RETURN
  COLLECT {
    UNWIND $p0 AS nodes0_id
    MATCH (nodes0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE nodes0.`id` = nodes0_id
    RETURN [nodes0.`id`, head([label IN $p1 WHERE label IN labels(nodes0)])]
  } AS nodes0_list;
