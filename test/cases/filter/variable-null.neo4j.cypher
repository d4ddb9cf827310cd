CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (movies0.`rating` IS NULL AND (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }) = false)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;
