CALL () {
  MATCH (metric0:`Metric`)
    WHERE metric0.`id` = $p0
  WITH metric0
    LIMIT 1
  CALL (metric0) {
    MATCH (metric0)<-[:`OF_METRIC`]-(outcomes1:`Outcome`)
    WITH DISTINCT outcomes1
      ORDER BY outcomes1.`id`
      LIMIT $p1
    RETURN collect([outcomes1.`year`, outcomes1.`value`]) AS outcomes1_list
  }
  CALL (metric0) {
    MATCH (metric0)<-[relatedFromConnection2_edge:`RELATED_TO`]-(relatedFromConnection2:`Metric`)
    WITH relatedFromConnection2_edge, relatedFromConnection2
      ORDER BY relatedFromConnection2.`id`, relatedFromConnection2_edge.`source`
      LIMIT $p3
    CALL (relatedFromConnection2) {
      MATCH (relatedFromConnection2)<-[:`OF_METRIC`]-(outcomes3:`Outcome`)
      WITH DISTINCT outcomes3
        ORDER BY outcomes3.`id`
        LIMIT $p2
      RETURN collect([outcomes3.`year`, outcomes3.`value`]) AS outcomes3_list
    }
    WITH relatedFromConnection2_edge, relatedFromConnection2, outcomes3_list
      ORDER BY relatedFromConnection2.`id`, relatedFromConnection2_edge.`source`
    RETURN collect([relatedFromConnection2_edge.`stated`, relatedFromConnection2_edge.`source`, relatedFromConnection2_edge.`note`, relatedFromConnection2_edge.`quote`, relatedFromConnection2.`id`, outcomes3_list]) AS relatedFromConnection2_list
  }
  RETURN head(collect([outcomes1_list, relatedFromConnection2_list])) AS metric0_one
}
RETURN metric0_one;
