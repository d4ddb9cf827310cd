CALL () {
  MATCH (production0)
    WHERE production0.`id` = $p0 AND (production0:`Movie` OR production0:`Series`)
  WITH production0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(production0)]), production0.`title`])) AS production0_one
}
RETURN production0_one;

CALL () {
  MATCH (production0)
    WHERE production0.`id` = $p0 AND (production0:`Movie` OR production0:`Series`)
  WITH production0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(production0)]), production0.`title`])) AS production0_one
}
RETURN production0_one;

CALL () {
  MATCH (person0:`Person`)
    WHERE person0.`id` = $p0
  WITH person0
    LIMIT 1
  RETURN head(collect([head([label IN $p1 WHERE label IN labels(person0)]), person0.`name`])) AS person0_one
}
RETURN person0_one;
