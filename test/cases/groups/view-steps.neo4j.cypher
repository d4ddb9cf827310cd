CALL () {
  MATCH (movie0:`Movie`)
  OPTIONAL MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
  CALL (performer1) {
    OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
    RETURN DISTINCT show2
  }
  OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
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
