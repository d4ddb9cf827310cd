RETURN
  COUNT {
    MATCH (movie0:`Movie`)
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    RETURN movie0
  } AS movie0_count,
  COLLECT {
    MATCH (movie4:`Movie`)
      WHERE movie4.`id` IS NOT NULL
    OPTIONAL MATCH (movie4)<-[performer5_edge:`ACTED_IN`]-(performer5:`Actor`)
    CALL (performer5) {
      OPTIONAL MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`&`Show`)
      RETURN DISTINCT show6
    }
    OPTIONAL MATCH (movie4)-[studio7_edge:`MADE_BY`]->(studio7:`Studio`)
    WITH movie4, performer5_edge, performer5, show6, studio7_edge, studio7
      ORDER BY performer5_edge.`billing` IS NULL, performer5_edge.`billing` DESC, movie4.`id`, performer5.`id` IS NULL, performer5.`id`, show6.`id` IS NULL, show6.`id`, studio7.`id` IS NULL, studio7.`id`, performer5_edge.`source` IS NULL, performer5_edge.`source`
      LIMIT $p0
    RETURN [movie4.`title`, performer5.`id`, performer5_edge.`source`, performer5_edge.`billing`, movie4.`id`, show6.`id`, studio7.`id`]
  } AS movie4_list;

RETURN
  COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` IS NOT NULL
    WITH movie0
      ORDER BY movie0.`id` DESC
      LIMIT $p0
    OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    CALL (performer1) {
      OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
      RETURN DISTINCT show2
    }
    OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
      ORDER BY movie0.`id` DESC, performer1.`id` IS NULL DESC, performer1.`id` DESC, show2.`id` IS NULL DESC, show2.`id` DESC, studio3.`id` IS NULL DESC, studio3.`id` DESC, performer1_edge.`source` IS NULL DESC, performer1_edge.`source` DESC
      LIMIT $p0
    RETURN [movie0.`title`]
  } AS movie0_list;
