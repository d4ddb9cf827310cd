RETURN
  COLLECT {
    UNWIND $p0 AS node0_id
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = node0_id
    RETURN [
      node0.`id`,
      head([label IN $p1 WHERE label IN labels(node0)]),
      COUNT {
        MATCH (node0)-[moviesConnection1_edge:`ACTED_IN`]->(moviesConnection1:`Movie`)
      },
      COLLECT {
        MATCH (node0)-[moviesConnection2_edge:`ACTED_IN`]->(moviesConnection2:`Movie`)
        WITH moviesConnection2_edge, moviesConnection2
          ORDER BY moviesConnection2.`id`, moviesConnection2_edge.`source`
          LIMIT $p2
        RETURN [moviesConnection2_edge.`roles`, moviesConnection2.`title`]
      },
      node0.`born`
    ]
  } AS node0_list,
  COLLECT {
    UNWIND $p3 AS node3_id
    MATCH (node3:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node3.`id` = node3_id
    RETURN [node3.`id`, head([label IN $p4 WHERE label IN labels(node3)]), node3.`title`, node3.`name`]
  } AS node3_list;
