CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
    WITH actorsConnection1_edge, actorsConnection1
      ORDER BY actorsConnection1_edge.`billing` IS NULL, actorsConnection1_edge.`billing`, actorsConnection1.`id`, actorsConnection1_edge.`source`
      LIMIT $p1
    RETURN collect([actorsConnection1_edge.`billing`, actorsConnection1_edge.`source`, actorsConnection1.`name`]) AS actorsConnection1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
    WITH actorsConnection2_edge, actorsConnection2
      ORDER BY actorsConnection2_edge.`billing` IS NULL, actorsConnection2_edge.`billing` DESC, actorsConnection2.`id`, actorsConnection2_edge.`source`
      LIMIT $p2
    RETURN collect([actorsConnection2_edge.`billing`, actorsConnection2_edge.`source`, actorsConnection2.`name`]) AS actorsConnection2_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection3_edge:`ACTED_IN`]-(actorsConnection3:`Actor`)
    WITH actorsConnection3_edge, actorsConnection3
      ORDER BY actorsConnection3_edge.`lead` IS NULL, CASE actorsConnection3_edge.`lead` WHEN true THEN 1 WHEN false THEN 0 END DESC, actorsConnection3.`id`, actorsConnection3_edge.`source`
      LIMIT $p3
    RETURN collect([actorsConnection3_edge.`lead`, actorsConnection3_edge.`source`, actorsConnection3.`name`]) AS actorsConnection3_list
  }
  RETURN head(collect([actorsConnection1_list, actorsConnection2_list, actorsConnection3_list])) AS movie0_one
}
RETURN movie0_one;
