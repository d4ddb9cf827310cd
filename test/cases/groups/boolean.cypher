CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`isClassic` AS isClassic1,
    count(*) AS movieGroups0_count
  WITH isClassic1, movieGroups0_count
    ORDER BY isClassic1 IS NULL, CASE isClassic1 WHEN true THEN 1 WHEN false THEN 0 END
    LIMIT $p0
  RETURN collect([isClassic1, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
