CALL () {
  MATCH (actorGroups0:`Actor`)
  CALL (actorGroups0) {
    MATCH (actorGroups0)-[:`ACTED_IN`]->(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[:`DIRECTED`]-(directors2:`Person`)
      RETURN collect(DISTINCT [true, directors2.`name`]) AS directors2_keys
    }
    UNWIND CASE WHEN size(directors2_keys) = 0 THEN [null] ELSE directors2_keys END AS directors2_key
    RETURN collect(DISTINCT [true, directors2_key]) AS movies1_keys
  }
  UNWIND CASE WHEN size(movies1_keys) = 0 THEN [null] ELSE movies1_keys END AS movies1_key
  WITH
    movies1_key[0] AS movies1_is,
    movies1_key[1][0] AS directors2_is,
    movies1_key[1][1] AS name3,
    count(*) AS actorGroups0_count
  WITH movies1_is, directors2_is, name3, actorGroups0_count
    ORDER BY name3 IS NULL, name3, movies1_is IS NULL, CASE movies1_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  RETURN collect([movies1_is, directors2_is, name3, actorGroups0_count]) AS actorGroups0_groups
}
RETURN actorGroups0_groups;
