CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`title` DESC, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
