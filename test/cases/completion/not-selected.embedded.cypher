CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`id`, movie0.`rating`])) AS movie0_one
}
RETURN movie0_one;
