CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
    CALL (actors1) {
      MATCH (actors1)-[series3_edge:`ACTED_IN`]->(series3:`Series`:`Show`)
      RETURN count(DISTINCT series3) AS key2
    }
    WITH actors1, key2
      ORDER BY key2 DESC, actors1.`id`
      LIMIT $p1
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection4_edge:`ACTED_IN`]-(actorsConnection4:`Actor`)
    CALL (actorsConnection4_edge) {
      MATCH (scenes6:`Movie`)
        WHERE scenes6.`id` IN actorsConnection4_edge.`seenIn`
      RETURN count(DISTINCT scenes6) AS key5
    }
    WITH actorsConnection4_edge, actorsConnection4, key5
      ORDER BY key5, actorsConnection4.`id`, actorsConnection4_edge.`source`
      LIMIT $p2
    RETURN collect([actorsConnection4_edge.`source`, actorsConnection4.`name`]) AS actorsConnection4_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection7_edge:`ACTED_IN`]-(actorsConnection7:`Actor`)
    CALL (actorsConnection7) {
      MATCH (actorsConnection7)-[movies9_edge:`ACTED_IN`]->(movies9:`Movie`)
      RETURN count(movies9_edge) AS key8
    }
    WITH actorsConnection7_edge, actorsConnection7, key8
      ORDER BY key8 DESC, actorsConnection7.`id`, actorsConnection7_edge.`source`
      LIMIT $p3
    RETURN collect([actorsConnection7_edge.`source`, actorsConnection7.`name`]) AS actorsConnection7_list
  }
  RETURN head(collect([actors1_list, actorsConnection4_list, actorsConnection7_list])) AS movie0_one
}
RETURN movie0_one;
