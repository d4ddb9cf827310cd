RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL
    WITH moviesConnection0
      ORDER BY moviesConnection0.`id`
      LIMIT $p0
    RETURN []
  } AS moviesConnection0_list;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p1
        RETURN []
      },
      head(COLLECT {
        MATCH (movie0)-[:`MADE_BY`]->(studio2:`Studio`)
        WITH studio2
          ORDER BY studio2.`id`
          LIMIT 1
        RETURN []
      })
    ]
  }) AS movie0_one;
