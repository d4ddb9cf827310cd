CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`released` AS released1,
    movieGroups0.`genre` AS genre2,
    count(*) AS movieGroups0_count
  WITH released1, genre2, movieGroups0_count
    ORDER BY released1 IS NULL, released1, genre2 IS NULL, genre2
    LIMIT $p0
  RETURN collect([released1, genre2, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
