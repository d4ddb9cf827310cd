CALL () {
  MATCH (measures0:`Measure`)
    WHERE ((EXISTS { MATCH (measures0)-[statedIn1_edge:`STATED_IN`]->(statedIn1:`Passage`) WHERE statedIn1_edge.`source` = $p0 }) = true AND (EXISTS { MATCH (measures0)-[statedIn2_edge:`STATED_IN`]->(statedIn2:`Passage`) WHERE statedIn2_edge.`source` = $p1 }) = true)
  WITH measures0
    ORDER BY measures0.`id`
    LIMIT $p2
  CALL (measures0) {
    MATCH (measures0)<-[:`DELIVERED`]-(deliveredBy3:`Institution`)
    WITH DISTINCT deliveredBy3
      ORDER BY deliveredBy3.`id`
      LIMIT $p3
    RETURN collect([deliveredBy3.`name`]) AS deliveredBy3_list
  }
  CALL (measures0) {
    MATCH (measures0)<-[deliveredByConnection4_edge:`DELIVERED`]-(deliveredByConnection4:`Institution`)
    RETURN count(deliveredByConnection4_edge) AS deliveredByConnection4_count
  }
  CALL (measures0) {
    MATCH (measures0)<-[deliveredByConnection5_edge:`DELIVERED`]-(deliveredByConnection5:`Institution`)
    WITH deliveredByConnection5_edge, deliveredByConnection5
      ORDER BY deliveredByConnection5.`id`, deliveredByConnection5_edge.`source`
      LIMIT $p4
    RETURN collect([deliveredByConnection5_edge.`source`, deliveredByConnection5.`name`]) AS deliveredByConnection5_list
  }
  CALL (measures0) {
    MATCH (measures0)<-[:`PARTICIPATED_IN`]-(participants6:`Institution`)
    WITH DISTINCT participants6
      ORDER BY participants6.`id`
      LIMIT $p5
    RETURN collect([participants6.`name`]) AS participants6_list
  }
  CALL (measures0) {
    MATCH (measures0)-[:`RESULTED_IN`]->(outcomes7:`Outcome`)
    WITH DISTINCT outcomes7
      ORDER BY outcomes7.`id`
      LIMIT $p6
    CALL (outcomes7) {
      MATCH (outcomes7)-[:`OF_METRIC`]->(metric8:`Metric`)
      WITH metric8
        ORDER BY metric8.`id`
        LIMIT 1
      RETURN head(collect([metric8.`id`])) AS metric8_one
    }
    CALL (outcomes7) {
      MATCH (outcomes7)-[metricConnection9_edge:`OF_METRIC`]->(metricConnection9:`Metric`)
      WITH metricConnection9_edge, metricConnection9
        ORDER BY metricConnection9.`id`, metricConnection9_edge.`source`
        LIMIT $p7
      RETURN collect([metricConnection9_edge.`source`]) AS metricConnection9_list
    }
    WITH outcomes7, metric8_one, metricConnection9_list
      ORDER BY outcomes7.`id`
    RETURN collect([outcomes7.`value`, outcomes7.`unit`, metric8_one, metricConnection9_list]) AS outcomes7_list
  }
  CALL (measures0) {
    MATCH (measures0)-[outcomesConnection10_edge:`RESULTED_IN`]->(outcomesConnection10:`Outcome`)
    WITH outcomesConnection10_edge, outcomesConnection10
      ORDER BY outcomesConnection10.`id`, outcomesConnection10_edge.`source`
      LIMIT $p8
    RETURN collect([outcomesConnection10_edge.`source`, outcomesConnection10_edge.`quote`, outcomesConnection10.`value`]) AS outcomesConnection10_list
  }
  CALL (measures0) {
    MATCH (measures0)-[:`STATED_IN`]->(statedIn11:`Passage`)
    WITH DISTINCT statedIn11
      ORDER BY statedIn11.`id`
      LIMIT $p9
    RETURN collect([statedIn11.`id`]) AS statedIn11_list
  }
  WITH measures0, deliveredBy3_list, deliveredByConnection4_count, deliveredByConnection5_list, participants6_list, outcomes7_list, outcomesConnection10_list, statedIn11_list
    ORDER BY measures0.`id`
  RETURN collect([measures0.`id`, deliveredBy3_list, deliveredByConnection4_count, deliveredByConnection5_list, participants6_list, outcomes7_list, outcomesConnection10_list, statedIn11_list]) AS measures0_list
}
RETURN measures0_list;
