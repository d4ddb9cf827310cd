CALL () {
  MATCH (institutions0:`Institution`)
    WHERE (institutions0.`kind` = $p0 AND institutions0.`function` = $p1)
  WITH institutions0
    ORDER BY institutions0.`id`
    LIMIT $p2
  CALL (institutions0) {
    MATCH (institutions0)-[succeededByConnection1_edge:`SUCCEEDED_BY`]->(succeededByConnection1:`Institution`)
    WITH succeededByConnection1_edge, succeededByConnection1
      ORDER BY succeededByConnection1.`id`, succeededByConnection1_edge.`source`
      LIMIT $p3
    RETURN collect([succeededByConnection1_edge.`date`, succeededByConnection1_edge.`quote`, succeededByConnection1.`name`]) AS succeededByConnection1_list
  }
  CALL (institutions0) {
    MATCH (institutions0)-[:`DELIVERED`]->(delivered2:`Measure`)
    WITH DISTINCT delivered2
      ORDER BY delivered2.`year`, delivered2.`id`
      LIMIT $p4
    CALL (delivered2) {
      MATCH (delivered2)-[:`RESULTED_IN`]->(outcomes3:`Outcome`)
        WHERE (EXISTS { MATCH (outcomes3)-[:`OF_METRIC`]->(metric4:`Metric`) WHERE metric4.`id` = $p5 }) = true
      WITH DISTINCT outcomes3
        ORDER BY outcomes3.`id`
        LIMIT $p6
      RETURN collect([outcomes3.`valueText`]) AS outcomes3_list
    }
    WITH delivered2, outcomes3_list
      ORDER BY delivered2.`year`, delivered2.`id`
    RETURN collect([delivered2.`year`, delivered2.`name`, outcomes3_list]) AS delivered2_list
  }
  WITH institutions0, succeededByConnection1_list, delivered2_list
    ORDER BY institutions0.`id`
  RETURN collect([institutions0.`name`, institutions0.`validFrom`, institutions0.`validTo`, succeededByConnection1_list, delivered2_list]) AS institutions0_list
}
RETURN institutions0_list;
