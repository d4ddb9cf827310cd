CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
    WITH actorsConnection1_edge, actorsConnection1
      ORDER BY actorsConnection1.`born` IS NULL, actorsConnection1.`born`, actorsConnection1.`id`, actorsConnection1_edge.`source`
      LIMIT $p1
    RETURN collect([actorsConnection1_edge.`source`, actorsConnection1.`name`]) AS actorsConnection1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
    WITH actorsConnection2_edge, actorsConnection2
      ORDER BY actorsConnection2.`name` DESC, actorsConnection2_edge.`source` DESC, actorsConnection2.`id`
      LIMIT $p2
    RETURN collect([actorsConnection2_edge.`source`, actorsConnection2.`name`]) AS actorsConnection2_list
  }
  RETURN head(collect([actorsConnection1_list, actorsConnection2_list])) AS movie0_one
}
RETURN movie0_one;
