CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`title` > $p0
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p3
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE (movies0.`title` < $p0 AND movies0.`released` = $p3)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p4
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
