CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (prequel1:`Movie`)
      WHERE prequel1.`id` = movie0.`sequelOf`
    WITH prequel1
      LIMIT 1
    RETURN head(collect([prequel1.`title`])) AS prequel1_one
  }
  RETURN head(collect([movie0.`sequelOf`, prequel1_one])) AS movie0_one
}
RETURN movie0_one;
