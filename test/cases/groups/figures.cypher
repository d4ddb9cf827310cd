CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`title` AS title1,
    count(*) AS movieGroups0_count,
    collect(movieGroups0) AS movieGroups0_list
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member2
    MATCH (member2)<-[actors3_edge:`ACTED_IN`]-(actors3:`Actor`)
    WITH
      actors3,
      coalesce(sum(actors3_edge.`billing`), 0) AS actors3_p1,
      count(actors3_edge.`billing`) AS actors3_p2
    WITH
      max(actors3.`born`) AS actors3_m0,
      coalesce(sum(actors3_p1), 0) AS actors3_m1,
      coalesce(sum(actors3_p2), 0) AS actors3_m2
    WITH
      actors3_m0,
      actors3_m1,
      actors3_m2,
      CASE WHEN actors3_m2 > 0 THEN actors3_m1 END AS actors3_f1
    RETURN actors3_m0, actors3_f1
  }
  WITH title1, movieGroups0_count, actors3_m0, actors3_f1, movieGroups0_list
    WHERE actors3_m0 >= $p0
  WITH title1, movieGroups0_count, actors3_m0, actors3_f1, movieGroups0_list
    ORDER BY actors3_f1 IS NULL, actors3_f1 DESC, title1
    LIMIT $p1
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member4
    MATCH (member4)<-[actors5_edge:`ACTED_IN`]-(actors5:`Actor`)
    WITH
      coalesce(sum(actors5_edge.`billing`), 0) AS actors5_m0,
      count(actors5_edge.`billing`) AS actors5_m1
    RETURN [actors5_m0, actors5_m1] AS actors5_aggregate
  }
  WITH title1, movieGroups0_count, actors3_m0, actors3_f1, actors5_aggregate
    ORDER BY actors3_f1 IS NULL, actors3_f1 DESC, title1
  RETURN collect([title1, actors5_aggregate]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`genre` AS genre1,
    count(*) AS movieGroups0_count,
    collect(movieGroups0) AS movieGroups0_list
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member2
    WITH
      coalesce(sum(floor(member2.`rating` / 1000000000.0)), 0) AS member2_m0,
      coalesce(sum(floor(member2.`rating`) - floor(member2.`rating` / 1000000000.0) * 1000000000.0), 0) AS member2_m1,
      coalesce(sum(floor((member2.`rating` - floor(member2.`rating`)) * 1000000.0 + 0.5)), 0) AS member2_m2,
      count(member2.`rating`) AS member2_m3
    WITH
      member2_m0,
      member2_m1,
      member2_m2,
      member2_m3,
      CASE WHEN member2_m3 > 0 THEN floor(((member2_m0 * 1000000000.0 + member2_m1) * 1000000.0 + member2_m2) / member2_m3 + 0.5) / 1000000.0 END AS member2_f0
    RETURN member2_f0
  }
  WITH genre1, movieGroups0_count, member2_f0, movieGroups0_list
    WHERE member2_f0 > $p0
  WITH genre1, movieGroups0_count, member2_f0, movieGroups0_list
    ORDER BY genre1 IS NULL, genre1
    LIMIT $p1
  RETURN collect([genre1, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`genre` AS genre1,
    count(*) AS movieGroups0_count,
    collect(movieGroups0) AS movieGroups0_list
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member2
    WITH
      coalesce(sum(floor(member2.`rating` / 1000000000.0)), 0) AS member2_m0,
      coalesce(sum(floor(member2.`rating`) - floor(member2.`rating` / 1000000000.0) * 1000000000.0), 0) AS member2_m1,
      coalesce(sum(floor((member2.`rating` - floor(member2.`rating`)) * 1000000.0 + 0.5)), 0) AS member2_m2,
      count(member2.`rating`) AS member2_m3
    WITH
      member2_m0,
      member2_m1,
      member2_m2,
      member2_m3,
      CASE WHEN member2_m3 > 0 THEN CASE WHEN abs((member2_m0 * 1000000000.0 + member2_m1)) < 9000000000.0 THEN ((member2_m0 * 1000000000.0 + member2_m1) * 1000000.0 + member2_m2) / 1000000.0 ELSE (member2_m0 * 1000000000.0 + member2_m1) + member2_m2 / 1000000.0 END END AS member2_f0
    RETURN member2_f0
  }
  WITH genre1, movieGroups0_count, member2_f0, movieGroups0_list
    ORDER BY member2_f0 IS NULL, member2_f0 DESC, genre1 IS NULL, genre1
    LIMIT $p0
  RETURN collect([genre1]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  WITH
    movieGroups0.`genre` AS genre1,
    count(*) AS movieGroups0_count,
    collect(movieGroups0) AS movieGroups0_list
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member2
    MATCH (member2)<-[actors3_edge:`ACTED_IN`]-(actors3:`Actor`)
    WITH
      count(actors3_edge) AS actors3_m0
    RETURN actors3_m0
  }
  CALL (movieGroups0_list) {
    UNWIND movieGroups0_list AS member4
    MATCH (member4)-[studio5_edge:`MADE_BY`]->(studio5:`Studio`)
    WITH DISTINCT studio5
    WITH
      count(studio5) AS studio5_m0
    RETURN studio5_m0
  }
  WITH genre1, movieGroups0_count, actors3_m0, studio5_m0, movieGroups0_list
    ORDER BY genre1 IS NULL, genre1
    LIMIT $p2
  RETURN collect([genre1]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
