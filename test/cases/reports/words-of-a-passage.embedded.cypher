CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Document` OR node0:`Institution` OR node0:`Measure` OR node0:`Metric` OR node0:`Outcome` OR node0:`Passage` OR node0:`Period` OR node0:`Place` OR node0:`Plan` OR node0:`Recognition` OR node0:`Reform` OR node0:`Regulation` OR node0:`Shortcoming`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)]), node0.`position`]) AS node0_list
}
RETURN node0_list;

CALL () {
  UNWIND $p0 AS node0_id
  MATCH (node0)
    WHERE node0.`id` = node0_id AND (node0:`Document` OR node0:`Institution` OR node0:`Measure` OR node0:`Metric` OR node0:`Outcome` OR node0:`Passage` OR node0:`Period` OR node0:`Place` OR node0:`Plan` OR node0:`Recognition` OR node0:`Reform` OR node0:`Regulation` OR node0:`Shortcoming`)
  RETURN collect([node0.`id`, head([label IN $p1 WHERE label IN labels(node0)]), node0.`position`]) AS node0_list
}
RETURN node0_list;
