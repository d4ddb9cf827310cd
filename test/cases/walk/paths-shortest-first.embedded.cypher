CALL () {
  UNWIND $p0 AS nodes0_id
  MATCH (nodes0)
    WHERE nodes0.`id` = nodes0_id AND (nodes0:`Office` OR nodes0:`Act` OR nodes0:`Town`)
  RETURN collect([nodes0.`id`, head([label IN $p1 WHERE label IN labels(nodes0)])]) AS nodes0_list
}
RETURN nodes0_list;
