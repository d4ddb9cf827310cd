CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;
