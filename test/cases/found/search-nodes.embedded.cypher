CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Movie` OR node0:`Series` OR node0:`Actor` OR node0:`Director` OR node0:`Studio`)
  CALL (node0) {
    MATCH (node0)-[moviesConnection1_edge:`ACTED_IN`]->(moviesConnection1:`Movie`)
    RETURN count(moviesConnection1_edge) AS moviesConnection1_count
  }
  CALL (node0) {
    MATCH (node0)-[moviesConnection2_edge:`ACTED_IN`]->(moviesConnection2:`Movie`)
    WITH moviesConnection2_edge, moviesConnection2
      ORDER BY moviesConnection2.`id`, moviesConnection2_edge.`source`
      LIMIT $p2
    RETURN collect([moviesConnection2_edge.`roles`, moviesConnection2.`title`]) AS moviesConnection2_list
  }
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)]), moviesConnection1_count, moviesConnection2_list, node0.`born`]) AS node0_list
}
CALL () {
  UNWIND $p3 AS node3_id
  MATCH (node3)
    WHERE node3.`id` = node3_id AND (node3:`Movie` OR node3:`Series` OR node3:`Actor` OR node3:`Director` OR node3:`Studio`)
  RETURN collect([node3.`id`, head([label IN $p4 WHERE label IN labels(node3)]), node3.`title`, node3.`name`]) AS node3_list
}
RETURN node0_list, node3_list;
