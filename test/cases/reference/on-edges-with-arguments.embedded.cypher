CALL () {
  MATCH (actor0:`Actor`)
    WHERE actor0.`id` = $p0
  WITH actor0
    LIMIT 1
  CALL (actor0) {
    MATCH (actor0)-[moviesConnection1_edge:`ACTED_IN`]->(moviesConnection1:`Movie`)
      WHERE moviesConnection1_edge.`lead` = $p5
    WITH moviesConnection1_edge, moviesConnection1
      ORDER BY moviesConnection1.`id`, moviesConnection1_edge.`source`
      LIMIT $p4
    CALL (moviesConnection1_edge) {
      UNWIND range(0, size(coalesce(moviesConnection1_edge.`seenIn`, [])) - 1) AS scenes2_index
      MATCH (scenes2:`Movie`)
        WHERE scenes2.`id` = moviesConnection1_edge.`seenIn`[scenes2_index] AND (EXISTS { MATCH (prequel3:`Movie`) WHERE prequel3.`id` = scenes2.`sequelOf` AND prequel3.`title` = $p1 }) = true
      WITH scenes2, scenes2_index
        ORDER BY scenes2_index
        LIMIT $p2
      CALL (scenes2) {
        MATCH (prequel4:`Movie`)
          WHERE prequel4.`id` = scenes2.`sequelOf`
        WITH prequel4
          LIMIT 1
        RETURN head(collect([prequel4.`title`])) AS prequel4_one
      }
      WITH scenes2, scenes2_index, prequel4_one
        ORDER BY scenes2_index
      RETURN collect([scenes2.`title`, prequel4_one]) AS scenes2_list
    }
    CALL (moviesConnection1_edge) {
      UNWIND range(0, size(coalesce(moviesConnection1_edge.`seenIn`, [])) - 1) AS scenes5_index
      MATCH (scenes5:`Movie`)
        WHERE scenes5.`id` = moviesConnection1_edge.`seenIn`[scenes5_index]
      WITH scenes5
        ORDER BY scenes5.`title` DESC, scenes5.`id`
        LIMIT $p3
      RETURN collect([scenes5.`title`]) AS scenes5_list
    }
    WITH moviesConnection1_edge, moviesConnection1, scenes2_list, scenes5_list
      ORDER BY moviesConnection1.`id`, moviesConnection1_edge.`source`
    RETURN collect([scenes2_list, scenes5_list]) AS moviesConnection1_list
  }
  RETURN head(collect([moviesConnection1_list])) AS actor0_one
}
RETURN actor0_one;
