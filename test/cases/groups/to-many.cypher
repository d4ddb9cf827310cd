CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (movieGroups0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    RETURN collect(DISTINCT [true, actors1.`born`]) AS actors1_keys
  }
  UNWIND CASE WHEN size(actors1_keys) = 0 THEN [null] ELSE actors1_keys END AS actors1_key
  WITH
    actors1_key[0] AS actors1_is,
    actors1_key[1] AS born2,
    count(*) AS movieGroups0_count
  WITH actors1_is, born2, movieGroups0_count
    ORDER BY born2 IS NULL, born2, actors1_is IS NULL, CASE actors1_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  RETURN collect([actors1_is, born2, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
