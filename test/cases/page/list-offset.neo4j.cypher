RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      SKIP $p0
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`released` IS NULL, movies0.`released`, movies0.`id`
      SKIP $p0
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      SKIP $p0
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

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
          SKIP $p1
          LIMIT $p2
        RETURN [actors1.`name`]
      },
      COLLECT {
        MATCH (movie0)<-[:`ACTED_IN`]-(actors2:`Actor`)
        WITH DISTINCT actors2
          ORDER BY actors2.`id`
          LIMIT $p3
        RETURN [actors2.`name`]
      }
    ]
  }) AS movie0_one;
