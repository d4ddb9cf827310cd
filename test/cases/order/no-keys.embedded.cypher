CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;
