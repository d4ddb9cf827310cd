RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
      WHERE performer1.`name` STARTS WITH $p0
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p1
    RETURN [movie0.`title`, show2.`id`, show2.`title`]
  } AS movie0_list;

RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL AND movie0.`released` >= $p0
    MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
      WHERE performer1_edge.`lead` = $p1
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p2
    RETURN [movie0.`title`]
  } AS movie0_list;

RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      WHERE performer1 IS NULL
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p0
    RETURN [movie0.`title`]
  } AS movie0_list;

RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
      WHERE studio3_edge.`signed` IS NULL
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    WITH movie0, studio3_edge, studio3, performer1_edge, performer1, show2
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p0
    RETURN [movie0.`title`]
  } AS movie0_list;

RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      WHERE NOT (NOT (studio3 IS NULL) AND coalesce(studio3.`name` = $p0, false))
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p1
    RETURN [movie0.`title`]
  } AS movie0_list;

RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      WHERE ((NOT (performer1 IS NULL) AND studio3 IS NULL) OR (NOT (performer1_edge IS NULL) AND performer1_edge.`source` = $p0))
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge[head(['source'])]
      LIMIT $p1
    RETURN [movie0.`title`, performer1.`id`, performer1_edge.`source`]
  } AS movie0_list;
