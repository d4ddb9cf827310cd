RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    WITH movie0
      ORDER BY movie0.`id`
      LIMIT $p0
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p0
    RETURN [
      movie0.`title`,
      performer1.`id`,
      performer1.`name`,
      performer1_edge.`source`,
      performer1_edge.`billing`,
      COLLECT {
        UNWIND range(0, size(coalesce(performer1_edge.`seenIn`, [])) - 1) AS scenes4_index
        MATCH (scenes4:`Movie`)
          WHERE scenes4.`id` = performer1_edge.`seenIn`[scenes4_index]
        WITH scenes4, scenes4_index
          ORDER BY scenes4_index
          LIMIT $p1
        RETURN [scenes4.`title`]
      },
      show2.`id`,
      show2.`title`,
      studio3.`id`,
      studio3.`name`,
      COLLECT {
        MATCH (studio3)<-[:`MADE_BY`]-(movies5:`Movie`)
        WITH DISTINCT movies5
          ORDER BY movies5.`title`, movies5.`id`
          LIMIT $p2
        RETURN [movies5.`title`]
      },
      studio3_edge.`signed`
    ]
  } AS movie0_list;
