RETURN
  COLLECT {
    UNWIND $p0 AS nodes0_id
    MATCH (nodes0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE nodes0.`id` = nodes0_id
    RETURN [
      nodes0.`id`,
      head([label IN $p1 WHERE label IN labels(nodes0)]),
      nodes0.`title`,
      COLLECT {
        MATCH (nodes0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p2
        RETURN [actors1.`name`]
      },
      nodes0.`name`
    ]
  } AS nodes0_list;
