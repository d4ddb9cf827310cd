RETURN
  COLLECT {
    MATCH (plan0:`Plan`)
      WHERE plan0.`id` IS NOT NULL AND plan0.`year` = $p0 AND plan0.`placeId` = $p1
    WITH plan0
      ORDER BY plan0.`id`
      LIMIT $p2
    OPTIONAL MATCH (plan0)<-[measure1_edge:`FOLLOWS_UP`]-(measure1:`Measure`)
    OPTIONAL MATCH (measure1)-[outcome2_edge:`RESULTED_IN`]->(outcome2:`Outcome`)
    WITH plan0, measure1_edge, measure1, outcome2_edge, outcome2
      ORDER BY plan0.`id`, measure1.`id` IS NULL, measure1.`id`, outcome2.`id` IS NULL, outcome2.`id`, measure1_edge.`source` IS NULL, measure1_edge.`source`, outcome2_edge.`source` IS NULL, outcome2_edge.`source`
      LIMIT $p2
    RETURN [
      plan0.`name`,
      measure1.`id`,
      measure1_edge.`stated`,
      head(COLLECT {
        MATCH (document3:`Document`)
          WHERE document3.`id` = measure1_edge.`source`
        WITH document3
          LIMIT 1
        RETURN [document3.`id`]
      }),
      outcome2.`id`,
      outcome2.`value`,
      outcome2.`unit`
    ]
  } AS plan0_list;

RETURN
  COUNT {
    MATCH (plan0:`Plan`)
      WHERE plan0.`year` = $p0 AND plan0.`placeId` = $p1
    OPTIONAL MATCH (plan0)<-[measure1_edge:`FOLLOWS_UP`]-(measure1:`Measure`)
    OPTIONAL MATCH (measure1)-[outcome2_edge:`RESULTED_IN`]->(outcome2:`Outcome`)
    WITH plan0, measure1_edge, measure1, outcome2_edge, outcome2
      WHERE measure1 IS NULL
    RETURN plan0
  } AS plan0_count;
