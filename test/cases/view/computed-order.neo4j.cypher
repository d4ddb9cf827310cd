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
    WITH
      movie0,
      performer1_edge,
      performer1,
      show2,
      studio3_edge,
      studio3,
      CASE WHEN performer1 IS NOT NULL THEN COUNT { MATCH (performer1)-[series5_edge:`ACTED_IN`]->(series5:`Series`&`Show`) RETURN DISTINCT series5 } END AS key4,
      head(COLLECT {
        MATCH (prequel7:`Movie`)
          WHERE prequel7.`id` = movie0.`sequelOf`
        WITH prequel7
          ORDER BY prequel7.`id`
          LIMIT 1
        RETURN prequel7.`title`
      }) AS key6
    WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3, key4, key6
      ORDER BY key4 IS NULL, key4, key6 IS NULL, key6, movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
      LIMIT $p0
    RETURN [movie0.`title`, performer1.`id`, performer1.`name`, performer1_edge.`source`]
  } AS movie0_list;

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
    WITH
      movie4,
      performer5_edge,
      performer5,
      show6,
      studio7_edge,
      studio7,
      CASE WHEN performer5 IS NOT NULL THEN COUNT { MATCH (performer5)-[movies9_edge:`ACTED_IN`]->(movies9:`Movie`) } END AS key8
    WITH movie4, performer5_edge, performer5, show6, studio7_edge, studio7, key8
      ORDER BY key8 IS NULL DESC, key8, studio7.`name` IS NULL DESC, studio7.`name`, movie4.`id` DESC, performer5.`id` IS NULL DESC, performer5.`id` DESC, show6.`id` IS NULL DESC, show6.`id` DESC, studio7.`id` IS NULL DESC, studio7.`id` DESC, performer5_edge.`source` IS NULL DESC, performer5_edge.`source` DESC
      LIMIT $p0
    RETURN [movie4.`title`, performer5.`id`, performer5.`name`]
  } AS movie4_list;
