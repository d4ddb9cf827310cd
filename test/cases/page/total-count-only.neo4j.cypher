RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
  } AS moviesConnection0_count;

RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`released` = $p0
  } AS moviesConnection0_count;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [
      COUNT {
        MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
      },
      COUNT {
        MATCH (movie0)-[studioConnection3_edge:`MADE_BY`]->(studioConnection3:`Studio`)
      }
    ]
  }) AS movie0_one;
