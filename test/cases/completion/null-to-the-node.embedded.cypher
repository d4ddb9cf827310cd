CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`id`, movie0.`title`])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`title`])) AS movie0_one
}
RETURN movie0_one;
