CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`title` = $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`, movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`title` = $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`, movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`title` STARTS WITH $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`, movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
