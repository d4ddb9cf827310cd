CALL () {
  UNWIND $p0 AS nodes0_id
  MATCH (nodes0)
    WHERE nodes0.`id` = nodes0_id AND (nodes0:`Movie` OR nodes0:`Series` OR nodes0:`Actor` OR nodes0:`Director` OR nodes0:`Studio`)
  RETURN collect([nodes0.`id`, head([label IN $p1 WHERE label IN labels(nodes0)]), nodes0.`name`]) AS nodes0_list
}
RETURN nodes0_list;
