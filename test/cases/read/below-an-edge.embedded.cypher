CALL () {
  MATCH (studio0:`Studio`)
    WHERE studio0.`id` = $p0
  WITH studio0
    LIMIT 1
  CALL (studio0) {
    MATCH (studio0)<-[moviesConnection1_edge:`MADE_BY`]-(moviesConnection1:`Movie`)
    WITH moviesConnection1_edge, moviesConnection1
      ORDER BY moviesConnection1.`id`
      LIMIT $p5
    CALL (moviesConnection1) {
      MATCH (moviesConnection1)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
        WHERE actorsConnection2_edge.`lead` = $p2
      WITH actorsConnection2_edge, actorsConnection2
        ORDER BY actorsConnection2.`id`, actorsConnection2_edge.`source`
        LIMIT $p1
      RETURN collect([actorsConnection2.`name`]) AS actorsConnection2_list
    }
    CALL (moviesConnection1) {
      MATCH (moviesConnection1)<-[:`DIRECTED`]-(directors3:`Person`)
      WITH DISTINCT directors3
        ORDER BY directors3.`id`
        LIMIT $p3
      RETURN collect([head([label IN $p4 WHERE label IN labels(directors3)]), directors3.`name`]) AS directors3_list
    }
    WITH moviesConnection1_edge, moviesConnection1, actorsConnection2_list, directors3_list
      ORDER BY moviesConnection1.`id`
    RETURN collect([moviesConnection1_edge.`signed`, moviesConnection1.`title`, actorsConnection2_list, directors3_list]) AS moviesConnection1_list
  }
  RETURN head(collect([moviesConnection1_list])) AS studio0_one
}
RETURN studio0_one;
