CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IN $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`, movies0.`released`]) AS movies0_list
}
RETURN movies0_list;
