CALL () {
  MATCH (outcomes0:`Outcome`)
    WHERE (EXISTS { MATCH (outcomes0)-[:`OF_METRIC`]->(metric1:`Metric`) WHERE metric1.`id` = $p0 }) = true
  WITH outcomes0
    ORDER BY outcomes0.`year`, outcomes0.`id`
    LIMIT $p1
  CALL (outcomes0) {
    MATCH (place2:`Place`)
      WHERE place2.`id` = outcomes0.`placeId`
    WITH place2
      LIMIT 1
    RETURN head(collect([place2.`name`])) AS place2_one
  }
  CALL (outcomes0) {
    MATCH (outcomes0)-[:`OF_METRIC`]->(metric3:`Metric`)
    WITH metric3
      ORDER BY metric3.`id`
      LIMIT 1
    RETURN head(collect([metric3.`nameEn`, metric3.`additive`])) AS metric3_one
  }
  WITH outcomes0, place2_one, metric3_one
    ORDER BY outcomes0.`year`, outcomes0.`id`
  RETURN collect([outcomes0.`year`, outcomes0.`value`, outcomes0.`unit`, place2_one, metric3_one]) AS outcomes0_list
}
RETURN outcomes0_list;
