CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  CALL (movies0) {
    MATCH (movies0)-[studioConnection1_edge:`MADE_BY`]->(studioConnection1:`Studio`)
    WITH studioConnection1_edge, studioConnection1
      ORDER BY studioConnection1.`id`
      LIMIT $p1
    RETURN collect([studioConnection1_edge.`signed`, studioConnection1.`name`]) AS studioConnection1_list
  }
  WITH movies0, studioConnection1_list
    ORDER BY movies0.`id`
  RETURN collect([movies0.`title`, studioConnection1_list]) AS movies0_list
}
RETURN movies0_list;
