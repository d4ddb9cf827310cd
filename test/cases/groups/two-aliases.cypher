CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (movieGroups0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    RETURN collect(DISTINCT [true, actors1.`name`]) AS actors1_keys
  }
  UNWIND CASE WHEN size(actors1_keys) = 0 THEN [null] ELSE actors1_keys END AS actors1_key
  CALL (movieGroups0) {
    MATCH (movieGroups0)<-[:`ACTED_IN`]-(actors3:`Actor`)
    RETURN collect(DISTINCT [true, actors3.`name`]) AS actors3_keys
  }
  UNWIND CASE WHEN size(actors3_keys) = 0 THEN [null] ELSE actors3_keys END AS actors3_key
  WITH
    actors1_key[0] AS actors1_is,
    actors1_key[1] AS name2,
    actors3_key[0] AS actors3_is,
    actors3_key[1] AS name4,
    count(*) AS movieGroups0_count
  WITH actors1_is, name2, actors3_is, name4, movieGroups0_count
    ORDER BY name2 IS NULL, name2, name4 IS NULL, name4
    LIMIT $p0
  RETURN collect([actors1_is, name2, actors3_is, name4, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
