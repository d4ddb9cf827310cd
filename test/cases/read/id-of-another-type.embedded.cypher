CALL () {
  MATCH (actor0:`Actor`)
    WHERE actor0.`id` = $p0
  WITH actor0
    LIMIT 1
  RETURN head(collect([actor0.`id`])) AS actor0_one
}
RETURN actor0_one;

CALL () {
  MATCH (director0:`Director`)
    WHERE director0.`id` = $p0
  WITH director0
    LIMIT 1
  RETURN head(collect([director0.`id`])) AS director0_one
}
RETURN director0_one;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`id`])) AS movie0_one
}
RETURN movie0_one;
