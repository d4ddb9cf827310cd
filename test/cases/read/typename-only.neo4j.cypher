CALL () {
  MATCH (studios0:`Studio`)
    WHERE studios0.`id` IS NOT NULL
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (actor0:`Actor`)
    WHERE actor0.`id` = $p0
  WITH actor0
    LIMIT 1
  RETURN head(collect([])) AS actor0_one
}
RETURN actor0_one;
