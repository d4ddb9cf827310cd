CALL () {
  MATCH (moviesConnection0:`Movie`)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([]) AS moviesConnection0_list
}
RETURN moviesConnection0_list;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
    WITH actorsConnection1_edge, actorsConnection1
      ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
      LIMIT $p1
    RETURN collect([]) AS actorsConnection1_list
  }
  CALL (movie0) {
    MATCH (movie0)-[:`MADE_BY`]->(studio2:`Studio`)
    WITH studio2
      ORDER BY studio2.`id`
      LIMIT 1
    RETURN head(collect([])) AS studio2_one
  }
  RETURN head(collect([actorsConnection1_list, studio2_one])) AS movie0_one
}
RETURN movie0_one;
