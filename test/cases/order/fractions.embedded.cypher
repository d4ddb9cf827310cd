CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`rating` IS NULL, movies0.`rating`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`rating` IS NULL, movies0.`rating` DESC, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;
