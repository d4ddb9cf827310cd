CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (movieGroups0)-[:`MADE_BY`]->(studio2:`Studio`)
    WITH studio2
      ORDER BY studio2.`id`
      LIMIT 1
    RETURN collect(DISTINCT [true]) AS studio2_keys
  }
  UNWIND CASE WHEN size(studio2_keys) = 0 THEN [null] ELSE studio2_keys END AS studio2_key
  WITH
    movieGroups0.`released` AS released1,
    studio2_key[0] AS studio2_is,
    count(*) AS movieGroups0_count
  WITH released1, studio2_is, movieGroups0_count
    ORDER BY released1 IS NULL, released1, studio2_is IS NULL, CASE studio2_is WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  RETURN collect([released1, studio2_is, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
