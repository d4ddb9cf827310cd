CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (movieGroups0)-[:`MADE_BY`]->(studio1:`Studio`)
    WITH studio1
      ORDER BY studio1.`id`
      LIMIT 1
    RETURN collect(DISTINCT [true, studio1.`name`, studio1.`founded`]) AS studio1_keys
  }
  UNWIND CASE WHEN size(studio1_keys) = 0 THEN [null] ELSE studio1_keys END AS studio1_key
  WITH
    studio1_key[0] AS studio1_is,
    studio1_key[1] AS name2,
    studio1_key[2] AS founded3,
    count(*) AS movieGroups0_count
  WITH studio1_is, name2, founded3, movieGroups0_count
    ORDER BY name2 IS NULL, name2, founded3 IS NULL, founded3
    LIMIT $p0
  RETURN collect([studio1_is, name2, founded3, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
