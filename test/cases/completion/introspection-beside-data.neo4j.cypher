RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      movie0.`title`,
      COLLECT {
        MATCH (movie0)<-[:`DIRECTED`]-(directors1:`Person`)
        WITH DISTINCT directors1
          ORDER BY directors1.`id`
          LIMIT $p1
        RETURN [head([label IN $p2 WHERE label IN labels(directors1)]), directors1.`name`]
      }
    ]
  }) AS movie0_one;

RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` = $p0
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IS NOT NULL AND moviesConnection1.`id` = $p0
    WITH moviesConnection1
      ORDER BY moviesConnection1.`id`
      LIMIT $p1
    RETURN [moviesConnection1.`id`, moviesConnection1.`genre`]
  } AS moviesConnection1_list;
