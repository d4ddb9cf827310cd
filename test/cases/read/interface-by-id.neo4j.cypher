RETURN
  head(COLLECT {
    MATCH (production0:`Movie`|`Series`)
      WHERE production0.`id` = $p0
    WITH production0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(production0)]), production0.`title`]
  }) AS production0_one;

RETURN
  head(COLLECT {
    MATCH (production0:`Movie`|`Series`)
      WHERE production0.`id` = $p0
    WITH production0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(production0)]), production0.`title`]
  }) AS production0_one;

RETURN
  head(COLLECT {
    MATCH (person0:`Person`)
      WHERE person0.`id` = $p0
    WITH person0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(person0)]), person0.`name`]
  }) AS person0_one;
