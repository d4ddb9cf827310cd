CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  CALL (movies0) {
    MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`)
    WITH studio1
      ORDER BY studio1.`id`
      LIMIT 1
    RETURN head(collect([studio1.`id`])) AS studio1_one
  }
  WITH movies0, studio1_one
    ORDER BY movies0.`id`
  RETURN collect([movies0.`id`, studio1_one]) AS movies0_list
}
RETURN movies0_list;
