CALL () {
  MATCH (metrics0:`Metric`)
    WHERE ((EXISTS { MATCH (metrics0)<-[:`OF_METRIC`]-(outcomes1:`Outcome`) WHERE (outcomes1.`year` = $p0 AND outcomes1.`placeId` = $p1 AND NOT (coalesce(outcomes1.`kind` = $p2, false))) }) = true AND (EXISTS { MATCH (metrics0)<-[:`OF_METRIC`]-(outcomes2:`Outcome`) WHERE (outcomes2.`year` = $p3 AND outcomes2.`placeId` = $p4) }) = true)
  WITH metrics0
    ORDER BY metrics0.`id`
    LIMIT $p5
  CALL (metrics0) {
    MATCH (metrics0)<-[:`OF_METRIC`]-(outcomes3:`Outcome`)
      WHERE outcomes3.`placeId` = $p6
    WITH DISTINCT outcomes3
      ORDER BY outcomes3.`year`, outcomes3.`id`
      LIMIT $p7
    RETURN collect([outcomes3.`year`, outcomes3.`value`]) AS outcomes3_list
  }
  WITH metrics0, outcomes3_list
    ORDER BY metrics0.`id`
  RETURN collect([metrics0.`id`, outcomes3_list]) AS metrics0_list
}
RETURN metrics0_list;
