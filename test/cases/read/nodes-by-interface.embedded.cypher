CALL () {
  UNWIND $p0 AS nodes0_id
  MATCH (nodes0)
    WHERE nodes0.`id` = nodes0_id AND (nodes0:`Movie` OR nodes0:`Series` OR nodes0:`Actor` OR nodes0:`Director` OR nodes0:`Studio`)
  CALL (nodes0) {
    MATCH (nodes0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p2
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  RETURN collect([nodes0.`id`, head([label IN $p1 WHERE label IN labels(nodes0)]), nodes0.`title`, actors1_list, nodes0.`name`]) AS nodes0_list
}
RETURN nodes0_list;
