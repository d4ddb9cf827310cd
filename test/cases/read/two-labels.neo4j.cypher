CALL () {
  MATCH (seriesList0:`Series`&`Show`)
    WHERE seriesList0.`id` IS NOT NULL
  WITH seriesList0
    ORDER BY seriesList0.`id`
    LIMIT $p0
  RETURN collect([seriesList0.`title`, seriesList0.`episodes`]) AS seriesList0_list
}
RETURN seriesList0_list;

CALL () {
  MATCH (series0:`Series`&`Show`)
    WHERE series0.`id` = $p0
  WITH series0
    LIMIT 1
  CALL (series0) {
    MATCH (series0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p1
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  RETURN head(collect([series0.`title`, actors1_list])) AS series0_one
}
RETURN series0_one;
