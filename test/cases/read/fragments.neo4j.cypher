RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      movie0.`title`,
      COLLECT {
        MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p1
        RETURN [actors1.`name`, actors1.`born`]
      },
      movie0.`released`,
      COLLECT {
        MATCH (movie0)<-[:`DIRECTED`]-(directors2:`Person`)
        WITH DISTINCT directors2
          ORDER BY directors2.`id`
          LIMIT $p2
        RETURN [head([label IN $p3 WHERE label IN labels(directors2)]), directors2.`name`, directors2.`born`]
      }
    ]
  }) AS movie0_one;

RETURN
  head(COLLECT {
    MATCH (actor0:`Actor`)
      WHERE actor0.`id` = $p0
    WITH actor0
      LIMIT 1
    RETURN [actor0.`name`, actor0.`born`]
  }) AS actor0_one;
