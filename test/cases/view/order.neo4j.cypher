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
      ORDER BY performer1_edge.`billing` IS NULL, performer1_edge.`billing`, movie0.`title` DESC, movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p0
    RETURN [movie0.`title`, performer1.`id`, performer1_edge.`billing`, performer1_edge.`source`]
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
      ORDER BY performer1.`born` IS NULL, performer1.`born` DESC, movie0.`released` IS NULL, movie0.`released` DESC, movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      SKIP $p0
      LIMIT $p1
    RETURN [movie0.`title`, performer1.`id`, performer1.`name`]
  } AS movie0_list;
