CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (movieGroups0)<-[:`ACTED_IN`]-(actors2:`Actor`)
    RETURN collect(DISTINCT [true, actors2.`born`]) AS actors2_keys
  }
  UNWIND CASE WHEN size(actors2_keys) = 0 THEN [null] ELSE actors2_keys END AS actors2_key
  WITH
    movieGroups0.`title` AS title1,
    actors2_key[0] AS actors2_is,
    actors2_key[1] AS born3,
    count(*) AS movieGroups0_count
  WITH title1, actors2_is, born3, movieGroups0_count
    ORDER BY born3 IS NULL, born3 DESC, movieGroups0_count, title1, actors2_is IS NULL, CASE actors2_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  RETURN collect([title1, actors2_is, born3]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`released` AS released1,
    count(*) AS movieGroups0_count
  WITH released1, movieGroups0_count
    ORDER BY movieGroups0_count DESC, released1 IS NULL, released1
    LIMIT $p0
  RETURN collect([released1, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
