CALL () {
  MATCH (production0:`Movie`)
  MATCH (production0)-[maker2_edge:`MADE_BY`]->(maker2:`Studio`)
  CALL (production0) {
    OPTIONAL MATCH (production0)<-[:`DIRECTED`]-(director1:`Person`)
    RETURN DISTINCT director1
  }
  WITH
    maker2_edge.`signed` AS signed3,
    CASE WHEN director1 IS NOT NULL THEN true END AS director4_is,
    count(*) AS production0_count,
    collect(director1) AS director1_list
  WITH signed3, director4_is, production0_count, director1_list
    ORDER BY signed3 IS NULL, signed3, director4_is IS NULL, CASE director4_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  CALL (director1_list) {
    UNWIND director1_list AS member5
    WITH member5, true AS member5_edge
    WITH DISTINCT member5
    WITH
      count(member5) AS member5_m0
    RETURN [member5_m0] AS member5_aggregate
  }
  WITH signed3, director4_is, production0_count, member5_aggregate
    ORDER BY signed3 IS NULL, signed3, director4_is IS NULL, CASE director4_is WHEN true THEN 1 WHEN false THEN 0 END
  RETURN collect([signed3, director4_is, production0_count, member5_aggregate]) AS production0_groups
}
RETURN production0_groups;

CALL () {
  MATCH (movie0:`Movie`)
  MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
    WHERE performer1_edge.`lead` = $p0
  CALL (performer1) {
    OPTIONAL MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`&`Show`)
    RETURN DISTINCT show2
  }
  OPTIONAL MATCH (movie0)-[studio3_edge:`MADE_BY`]->(studio3:`Studio`)
  CALL (performer1_edge) {
    MATCH (scenes5:`Movie`)
      WHERE scenes5.`id` IN performer1_edge.`seenIn`
    RETURN collect(DISTINCT [true, scenes5.`title`]) AS scenes5_keys
  }
  UNWIND CASE WHEN size(scenes5_keys) = 0 THEN [null] ELSE scenes5_keys END AS scenes5_key
  WITH
    CASE WHEN performer1 IS NOT NULL THEN true END AS part4_is,
    scenes5_key[0] AS scenes5_is,
    scenes5_key[1] AS title6,
    count(*) AS movie0_count
  WITH part4_is, scenes5_is, title6, movie0_count
    ORDER BY title6 IS NULL, title6, part4_is IS NULL, CASE part4_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p1
  RETURN collect([part4_is, scenes5_is, title6, movie0_count]) AS movie0_groups
}
RETURN movie0_groups;
