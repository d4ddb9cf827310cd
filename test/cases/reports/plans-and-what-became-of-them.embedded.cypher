CALL () {
  MATCH (plan0:`Plan`)
    WHERE plan0.`year` = $p0 AND plan0.`placeId` = $p1
  WITH plan0
    ORDER BY plan0.`id`
    LIMIT $p2
  CALL (plan0) {
    MATCH (plan0)<-[measure1_found:`FOLLOWS_UP`]-(measure1:`Measure`)
    RETURN properties(measure1_found) AS measure1_edge, measure1
    UNION ALL
    WITH plan0
      WHERE (EXISTS { MATCH (plan0)<-[:`FOLLOWS_UP`]-(measure1_none:`Measure`) }) = false
    RETURN null AS measure1_edge, null AS measure1
  }
  CALL (measure1) {
    MATCH (measure1)-[outcome2_found:`RESULTED_IN`]->(outcome2:`Outcome`)
    RETURN properties(outcome2_found) AS outcome2_edge, outcome2
    UNION ALL
    WITH measure1
      WHERE (EXISTS { MATCH (measure1)-[:`RESULTED_IN`]->(outcome2_none:`Outcome`) }) = false
    RETURN null AS outcome2_edge, null AS outcome2
  }
  WITH plan0, measure1_edge, measure1, outcome2_edge, outcome2
    ORDER BY plan0.`id`, measure1.`id` IS NULL, measure1.`id`, outcome2.`id` IS NULL, outcome2.`id`, measure1_edge.`source` IS NULL, measure1_edge.`source`, outcome2_edge.`source` IS NULL, outcome2_edge.`source`
    LIMIT $p2
  CALL (measure1_edge) {
    MATCH (document3:`Document`)
      WHERE document3.`id` = measure1_edge.`source`
    WITH document3
      LIMIT 1
    RETURN head(collect([document3.`id`])) AS document3_one
  }
  WITH plan0, measure1_edge, measure1, outcome2_edge, outcome2, document3_one
    ORDER BY plan0.`id`, measure1.`id` IS NULL, measure1.`id`, outcome2.`id` IS NULL, outcome2.`id`, measure1_edge.`source` IS NULL, measure1_edge.`source`, outcome2_edge.`source` IS NULL, outcome2_edge.`source`
  RETURN collect([plan0.`name`, measure1.`id`, measure1_edge.`stated`, document3_one, outcome2.`id`, outcome2.`value`, outcome2.`unit`]) AS plan0_list
}
RETURN plan0_list;

CALL () {
  MATCH (plan0:`Plan`)
    WHERE plan0.`year` = $p0 AND plan0.`placeId` = $p1
  CALL (plan0) {
    MATCH (plan0)<-[measure1_found:`FOLLOWS_UP`]-(measure1:`Measure`)
    RETURN properties(measure1_found) AS measure1_edge, measure1
    UNION ALL
    WITH plan0
      WHERE (EXISTS { MATCH (plan0)<-[:`FOLLOWS_UP`]-(measure1_none:`Measure`) }) = false
    RETURN null AS measure1_edge, null AS measure1
  }
  CALL (measure1) {
    MATCH (measure1)-[outcome2_found:`RESULTED_IN`]->(outcome2:`Outcome`)
    RETURN properties(outcome2_found) AS outcome2_edge, outcome2
    UNION ALL
    WITH measure1
      WHERE (EXISTS { MATCH (measure1)-[:`RESULTED_IN`]->(outcome2_none:`Outcome`) }) = false
    RETURN null AS outcome2_edge, null AS outcome2
  }
  WITH plan0, measure1_edge, measure1, outcome2_edge, outcome2
    WHERE measure1 IS NULL
  RETURN count(plan0) AS plan0_count
}
RETURN plan0_count;
