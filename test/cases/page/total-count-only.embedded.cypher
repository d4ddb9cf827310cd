CALL () {
  MATCH (moviesConnection0:`Movie`)
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
RETURN moviesConnection0_count;

CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE moviesConnection0.`released` = $p0
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
RETURN moviesConnection0_count;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
    RETURN count(actorsConnection1_edge) AS actorsConnection1_count
  }
  CALL (movie0) {
    MATCH (movie0)-[studioConnection3_edge:`MADE_BY`]->(studioConnection3:`Studio`)
    RETURN count(studioConnection3_edge) AS studioConnection3_count
  }
  RETURN head(collect([actorsConnection1_count, studioConnection3_count])) AS movie0_one
}
RETURN movie0_one;
