CALL () {
  UNWIND $p0 AS from0_id
  MATCH (from0)
    WHERE from0.`id` = from0_id AND (from0:`Document` OR from0:`Institution` OR from0:`Measure` OR from0:`Metric` OR from0:`Outcome` OR from0:`Passage` OR from0:`Period` OR from0:`Place` OR from0:`Plan` OR from0:`Recognition` OR from0:`Reform` OR from0:`Regulation` OR from0:`Shortcoming`)
  RETURN collect([from0.`id`, head([label IN $p1 WHERE label IN labels(from0)])]) AS from0_list
}
CALL () {
  UNWIND $p2 AS to1_id
  MATCH (to1)
    WHERE to1.`id` = to1_id AND (to1:`Document` OR to1:`Institution` OR to1:`Measure` OR to1:`Metric` OR to1:`Outcome` OR to1:`Passage` OR to1:`Period` OR to1:`Place` OR to1:`Plan` OR to1:`Recognition` OR to1:`Reform` OR to1:`Regulation` OR to1:`Shortcoming`)
  RETURN collect([to1.`id`, head([label IN $p3 WHERE label IN labels(to1)])]) AS to1_list
}
RETURN from0_list, to1_list;
