RETURN
  head(COLLECT {
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = $p0
    WITH node0
      LIMIT 1
    RETURN [
      head([label IN $p1 WHERE label IN labels(node0)]),
      node0.`id`,
      node0.`title`,
      head(COLLECT {
        MATCH (node0)-[:`MADE_BY`]->(studio1:`Studio`)
        WITH studio1
          ORDER BY studio1.`id`
          LIMIT 1
        RETURN [studio1.`name`]
      })
    ]
  }) AS node0_one;

RETURN
  head(COLLECT {
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = $p0
    WITH node0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(node0)]), node0.`title`, node0.`name`]
  }) AS node0_one;

RETURN
  head(COLLECT {
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = $p0
    WITH node0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(node0)]), node0.`id`]
  }) AS node0_one;
