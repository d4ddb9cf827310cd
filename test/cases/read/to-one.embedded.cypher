CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)-[:`MADE_BY`]->(studio1:`Studio`)
    WITH studio1
      ORDER BY studio1.`id`
      LIMIT 1
    RETURN head(collect([studio1.`name`, studio1.`founded`])) AS studio1_one
  }
  RETURN head(collect([studio1_one])) AS movie0_one
}
RETURN movie0_one;
