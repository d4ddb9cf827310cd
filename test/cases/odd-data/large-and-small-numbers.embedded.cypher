CALL () {
  MATCH (studios0:`Studio`)
    WHERE studios0.`founded` >= $p0
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`founded`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
    WHERE studios0.`founded` = $p0
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`founded`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`rating` < $p0
  WITH movies0
    ORDER BY movies0.`rating` IS NULL, movies0.`rating`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`rating`]) AS movies0_list
}
RETURN movies0_list;
