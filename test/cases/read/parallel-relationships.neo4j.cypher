RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
        WITH DISTINCT actors1
          ORDER BY actors1.`id`
          LIMIT $p1
        RETURN [actors1.`name`]
      }
    ]
  }) AS movie0_one;

RETURN
  head(COLLECT {
    MATCH (actor0:`Actor`)
      WHERE actor0.`id` = $p0
    WITH actor0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (actor0)-[:`ACTED_IN`]->(movies1:`Movie`)
        WITH DISTINCT movies1
          ORDER BY movies1.`id`
          LIMIT $p1
        RETURN [movies1.`title`]
      }
    ]
  }) AS actor0_one;
