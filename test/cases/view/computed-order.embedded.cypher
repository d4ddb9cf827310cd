CALL () {
  MATCH (movie0:`Movie`)
  CALL (movie0) {
    MATCH (movie0)<-[performer1_found:`ACTED_IN`]-(performer1:`Actor`)
    RETURN properties(performer1_found) AS performer1_edge, performer1
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)<-[:`ACTED_IN`]-(performer1_none:`Actor`) }) = false
    RETURN null AS performer1_edge, null AS performer1
  }
  CALL (performer1) {
    MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`:`Show`)
    RETURN DISTINCT show2
    UNION ALL
    WITH performer1
      WHERE (EXISTS { MATCH (performer1)-[:`ACTED_IN`]->(show2_none:`Series`:`Show`) }) = false
    RETURN null AS show2
  }
  CALL (movie0) {
    MATCH (movie0)-[studio3_found:`MADE_BY`]->(studio3:`Studio`)
    RETURN properties(studio3_found) AS studio3_edge, studio3
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)-[:`MADE_BY`]->(studio3_none:`Studio`) }) = false
    RETURN null AS studio3_edge, null AS studio3
  }
  CALL (performer1) {
    WITH performer1
      WHERE performer1 IS NOT NULL
    CALL (performer1) {
      MATCH (performer1)-[series5_edge:`ACTED_IN`]->(series5:`Series`:`Show`)
      RETURN count(DISTINCT series5) AS key4_count
    }
    RETURN head(collect(key4_count)) AS key4
  }
  CALL (movie0) {
    MATCH (prequel7:`Movie`)
      WHERE prequel7.`id` = movie0.`sequelOf`
    WITH prequel7
      ORDER BY prequel7.`id`
      LIMIT 1
    RETURN head(collect(prequel7.`title`)) AS key6
  }
  WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3, key4, key6
    ORDER BY key4 IS NULL, key4, key6 IS NULL, key6, movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
    LIMIT $p0
  RETURN collect([movie0.`title`, performer1.`id`, performer1.`name`, performer1_edge.`source`]) AS movie0_list
}
RETURN movie0_list;

CALL () {
  MATCH (movie0:`Movie`)
  CALL (movie0) {
    MATCH (movie0)<-[performer1_found:`ACTED_IN`]-(performer1:`Actor`)
    RETURN properties(performer1_found) AS performer1_edge, performer1
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)<-[:`ACTED_IN`]-(performer1_none:`Actor`) }) = false
    RETURN null AS performer1_edge, null AS performer1
  }
  CALL (performer1) {
    MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`:`Show`)
    RETURN DISTINCT show2
    UNION ALL
    WITH performer1
      WHERE (EXISTS { MATCH (performer1)-[:`ACTED_IN`]->(show2_none:`Series`:`Show`) }) = false
    RETURN null AS show2
  }
  CALL (movie0) {
    MATCH (movie0)-[studio3_found:`MADE_BY`]->(studio3:`Studio`)
    RETURN properties(studio3_found) AS studio3_edge, studio3
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)-[:`MADE_BY`]->(studio3_none:`Studio`) }) = false
    RETURN null AS studio3_edge, null AS studio3
  }
  RETURN count(movie0) AS movie0_count
}
CALL () {
  MATCH (movie4:`Movie`)
  CALL (movie4) {
    MATCH (movie4)<-[performer5_found:`ACTED_IN`]-(performer5:`Actor`)
    RETURN properties(performer5_found) AS performer5_edge, performer5
    UNION ALL
    WITH movie4
      WHERE (EXISTS { MATCH (movie4)<-[:`ACTED_IN`]-(performer5_none:`Actor`) }) = false
    RETURN null AS performer5_edge, null AS performer5
  }
  CALL (performer5) {
    MATCH (performer5)-[:`ACTED_IN`]->(show6:`Series`:`Show`)
    RETURN DISTINCT show6
    UNION ALL
    WITH performer5
      WHERE (EXISTS { MATCH (performer5)-[:`ACTED_IN`]->(show6_none:`Series`:`Show`) }) = false
    RETURN null AS show6
  }
  CALL (movie4) {
    MATCH (movie4)-[studio7_found:`MADE_BY`]->(studio7:`Studio`)
    RETURN properties(studio7_found) AS studio7_edge, studio7
    UNION ALL
    WITH movie4
      WHERE (EXISTS { MATCH (movie4)-[:`MADE_BY`]->(studio7_none:`Studio`) }) = false
    RETURN null AS studio7_edge, null AS studio7
  }
  CALL (performer5) {
    WITH performer5
      WHERE performer5 IS NOT NULL
    CALL (performer5) {
      MATCH (performer5)-[movies9_edge:`ACTED_IN`]->(movies9:`Movie`)
      RETURN count(movies9_edge) AS key8_count
    }
    RETURN head(collect(key8_count)) AS key8
  }
  WITH movie4, performer5_edge, performer5, show6, studio7_edge, studio7, key8
    ORDER BY key8 IS NULL DESC, key8, studio7.`name` IS NULL DESC, studio7.`name`, movie4.`id` DESC, performer5.`id` IS NULL DESC, performer5.`id` DESC, show6.`id` IS NULL DESC, show6.`id` DESC, studio7.`id` IS NULL DESC, studio7.`id` DESC, performer5_edge.`source` IS NULL DESC, performer5_edge.`source` DESC
    LIMIT $p0
  RETURN collect([movie4.`title`, performer5.`id`, performer5.`name`]) AS movie4_list
}
RETURN movie0_count, movie4_list;
