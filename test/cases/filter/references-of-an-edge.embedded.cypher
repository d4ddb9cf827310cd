CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (EXISTS { MATCH (scenes2:`Movie`) WHERE scenes2.`id` IN actors1_edge.`seenIn` AND scenes2.`title` = $p0 }) = true }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (EXISTS { MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`) WHERE (EXISTS { MATCH (scenes2:`Movie`) WHERE scenes2.`id` IN actors1_edge.`seenIn` AND NOT (coalesce(scenes2.`title` = $p0, false)) }) = true }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;
