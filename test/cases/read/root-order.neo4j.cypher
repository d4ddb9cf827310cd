CALL () {
  MATCH (studios0:`Studio`)
    WHERE studios0.`id` IS NOT NULL
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (seriesList0:`Series`&`Show`)
    WHERE seriesList0.`id` IS NOT NULL
  WITH seriesList0
    ORDER BY seriesList0.`id`
    LIMIT $p0
  RETURN collect([seriesList0.`title`]) AS seriesList0_list
}
RETURN seriesList0_list;

CALL () {
  MATCH (studio0:`Studio`)
    WHERE studio0.`id` = $p0
  WITH studio0
    LIMIT 1
  CALL (studio0) {
    MATCH (studio0)<-[:`MADE_BY`]-(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p1
    RETURN collect([movies1.`id`]) AS movies1_list
  }
  RETURN head(collect([movies1_list])) AS studio0_one
}
RETURN studio0_one;
