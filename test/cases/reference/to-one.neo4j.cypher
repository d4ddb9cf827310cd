CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  CALL (movies0) {
    MATCH (prequel1:`Movie`)
      WHERE prequel1.`id` = movies0.`sequelOf`
    WITH prequel1
      LIMIT 1
    CALL (prequel1) {
      MATCH (prequel1)-[:`MADE_BY`]->(studio2:`Studio`)
      WITH studio2
        ORDER BY studio2.`id`
        LIMIT 1
      RETURN head(collect([studio2.`name`])) AS studio2_one
    }
    RETURN head(collect([prequel1.`title`, studio2_one])) AS prequel1_one
  }
  WITH movies0, prequel1_one
    ORDER BY movies0.`id`
  RETURN collect([movies0.`id`, prequel1_one]) AS movies0_list
}
RETURN movies0_list;
