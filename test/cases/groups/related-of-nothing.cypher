CALL () {
  MATCH (movieGroups0:`Movie`)
    WHERE movieGroups0.`title` = $p0
  WITH
    movieGroups0.`title` AS title1,
    count(*) AS movieGroups0_count,
    collect(movieGroups0) AS movieGroups0_list
  WITH title1, movieGroups0_count, movieGroups0_list
    ORDER BY title1
    LIMIT $p1
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member2
    MATCH (member2)<-[actors3_edge:`ACTED_IN`]-(actors3:`Actor`)
    WITH
      actors3,
      count(actors3_edge) AS actors3_p0
    WITH
      coalesce(sum(actors3_p0), 0) AS actors3_m0,
      coalesce(sum(actors3.`born`), 0) AS actors3_m1,
      count(actors3.`born`) AS actors3_m2,
      max(actors3.`born`) AS actors3_m3
    RETURN [actors3_m0, actors3_m1, actors3_m2, actors3_m3] AS actors3_aggregate
  }
  WITH title1, movieGroups0_count, actors3_aggregate
    ORDER BY title1
  RETURN collect([title1, actors3_aggregate]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
