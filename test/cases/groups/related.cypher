CALL () {
  MATCH (movieGroups0:`Movie`)
    WHERE movieGroups0.`released` >= $p0
  WITH
    movieGroups0.`genre` AS genre1,
    count(*) AS movieGroups0_count,
    collect(movieGroups0) AS movieGroups0_list
    WHERE movieGroups0_count >= $p1
  WITH genre1, movieGroups0_count, movieGroups0_list
    ORDER BY movieGroups0_count DESC, genre1 IS NULL, genre1
    LIMIT $p2
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member2
    WITH
      count(member2.`rating`) AS member2_m0,
      collect(member2.`rating`) AS member2_m1,
      min(member2.`title`) AS member2_m2
    RETURN [member2_m0, member2_m1, member2_m2] AS member2_aggregate
  }
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member3
    MATCH (member3)<-[actors4_edge:`ACTED_IN`]-(actors4:`Actor`)
    WITH
      actors4,
      count(actors4_edge) AS actors4_p0,
      coalesce(sum(actors4_edge.`billing`), 0) AS actors4_p4,
      count(actors4_edge.`billing`) AS actors4_p5
    WITH
      coalesce(sum(actors4_p0), 0) AS actors4_m0,
      count(actors4) AS actors4_m1,
      coalesce(sum(actors4.`born`), 0) AS actors4_m2,
      count(actors4.`born`) AS actors4_m3,
      coalesce(sum(actors4_p4), 0) AS actors4_m4,
      coalesce(sum(actors4_p5), 0) AS actors4_m5
    RETURN [actors4_m0, actors4_m1, actors4_m2, actors4_m3, actors4_m4, actors4_m5] AS actors4_aggregate
  }
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member5
    MATCH (member5)-[studio6_edge:`MADE_BY`]->(studio6:`Studio`)
    WITH
      studio6,
      count(studio6_edge) AS studio6_p0
    WITH
      coalesce(sum(studio6_p0), 0) AS studio6_m0,
      count(studio6) AS studio6_m1
    RETURN [studio6_m0, studio6_m1] AS studio6_aggregate
  }
  WITH genre1, movieGroups0_count, member2_aggregate, actors4_aggregate, studio6_aggregate
    ORDER BY movieGroups0_count DESC, genre1 IS NULL, genre1
  RETURN collect([genre1, member2_aggregate, actors4_aggregate, studio6_aggregate, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
