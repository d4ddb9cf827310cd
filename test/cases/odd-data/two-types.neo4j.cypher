RETURN
  head(COLLECT {
    MATCH (person0:`Person`)
      WHERE person0.`id` = $p0
    WITH person0
      LIMIT 1
    RETURN [
      head([label IN $p1 WHERE label IN labels(person0)]),
      COLLECT {
        MATCH (person0)-[:`ACTED_IN`]->(movies1:`Movie`)
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p2
        RETURN [movies1.`id`]
      }
    ]
  }) AS person0_one;

RETURN
  head(COLLECT {
    MATCH (node0:`Movie`|`Series`|`Actor`|`Director`|`Studio`)
      WHERE node0.`id` = $p0
    WITH node0
      LIMIT 1
    RETURN [head([label IN $p1 WHERE label IN labels(node0)])]
  }) AS node0_one;

RETURN
  head(COLLECT {
    MATCH (director0:`Director`)
      WHERE director0.`id` = $p0
    WITH director0
      LIMIT 1
    RETURN [director0.`name`]
  }) AS director0_one;

RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL AND people0.`id` STARTS WITH $p0
    WITH people0
      ORDER BY people0.`id`
      LIMIT $p1
    RETURN [head([label IN $p2 WHERE label IN labels(people0)]), people0.`id`]
  } AS people0_list;
