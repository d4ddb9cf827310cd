CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`released` AS released1,
    count(*) AS movieGroups0_count
    WHERE NOT (coalesce(movieGroups0_count > $p0, false) OR coalesce(movieGroups0_count IN $p1, false))
  WITH released1, movieGroups0_count
    ORDER BY released1 IS NULL, released1
    LIMIT $p2
  RETURN collect([released1, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`released` AS released1,
    count(*) AS movieGroups0_count
    WHERE (movieGroups0_count >= $p0 AND movieGroups0_count < $p1)
  WITH released1, movieGroups0_count
    ORDER BY released1 IS NULL, released1
    LIMIT $p2
  RETURN collect([released1, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`released` AS released1,
    count(*) AS movieGroups0_count
    WHERE movieGroups0_count = $p0
  WITH released1, movieGroups0_count
    ORDER BY released1 IS NULL, released1
    LIMIT $p1
  RETURN collect([released1]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
