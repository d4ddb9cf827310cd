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
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors8:`Actor`)
    RETURN collect(DISTINCT [true, actors8.`born`]) AS actors8_keys
  }
  UNWIND CASE WHEN size(actors8_keys) = 0 THEN [null] ELSE actors8_keys END AS actors8_key
  WITH
    CASE WHEN studio3 IS NOT NULL THEN true END AS studio4_is,
    studio3.`name` AS name5,
    CASE WHEN studio3 IS NOT NULL THEN true END AS contract6_is,
    studio3_edge.`signed` AS signed7,
    actors8_key[0] AS actors8_is,
    actors8_key[1] AS born9,
    count(*) AS movie0_count
  WITH studio4_is, name5, contract6_is, signed7, actors8_is, born9, movie0_count
    ORDER BY name5 IS NULL, name5, signed7 IS NULL, signed7, contract6_is IS NULL, CASE contract6_is WHEN true THEN 1 WHEN false THEN 0 END, born9 IS NULL, born9, actors8_is IS NULL, CASE actors8_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  RETURN collect([studio4_is, name5, contract6_is, signed7, actors8_is, born9, movie0_count]) AS movie0_groups
}
RETURN movie0_groups;
