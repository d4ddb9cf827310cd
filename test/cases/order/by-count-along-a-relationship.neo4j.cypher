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
        WITH
          actors1,
          COUNT { MATCH (actors1)-[series3_edge:`ACTED_IN`]->(series3:`Series`&`Show`) RETURN DISTINCT series3 } AS key2
        WITH actors1, key2
          ORDER BY key2 DESC, actors1.`id`
          LIMIT $p1
        RETURN [actors1.`name`]
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection4_edge:`ACTED_IN`]-(actorsConnection4:`Actor`)
        WITH
          actorsConnection4_edge,
          actorsConnection4,
          COUNT { MATCH (scenes6:`Movie`) WHERE scenes6.`id` IN actorsConnection4_edge.`seenIn` } AS key5
        WITH actorsConnection4_edge, actorsConnection4, key5
          ORDER BY key5, actorsConnection4.`id`, actorsConnection4_edge.`source`
          LIMIT $p2
        RETURN [actorsConnection4_edge.`source`, actorsConnection4.`name`]
      },
      COLLECT {
        MATCH (movie0)<-[actorsConnection7_edge:`ACTED_IN`]-(actorsConnection7:`Actor`)
        WITH
          actorsConnection7_edge,
          actorsConnection7,
          COUNT { MATCH (actorsConnection7)-[movies9_edge:`ACTED_IN`]->(movies9:`Movie`) } AS key8
        WITH actorsConnection7_edge, actorsConnection7, key8
          ORDER BY key8 DESC, actorsConnection7.`id`, actorsConnection7_edge.`source`
          LIMIT $p3
        RETURN [actorsConnection7_edge.`source`, actorsConnection7.`name`]
      }
    ]
  }) AS movie0_one;
