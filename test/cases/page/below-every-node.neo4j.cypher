CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`) }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  CALL (movies0) {
    MATCH (movies0)<-[actorsConnection2_edge:`ACTED_IN`]-(actorsConnection2:`Actor`)
    RETURN count(actorsConnection2_edge) AS actorsConnection2_count
  }
  CALL (movies0) {
    MATCH (movies0)<-[actorsConnection3_edge:`ACTED_IN`]-(actorsConnection3:`Actor`)
    WITH actorsConnection3_edge, actorsConnection3
      ORDER BY actorsConnection3.`id`, actorsConnection3_edge.`source`
      LIMIT $p1
    RETURN collect([actorsConnection3.`name`, actorsConnection3.`id`, actorsConnection3_edge.`source`]) AS actorsConnection3_list
  }
  WITH movies0, actorsConnection2_count, actorsConnection3_list
    ORDER BY movies0.`id`
  RETURN collect([movies0.`title`, actorsConnection2_count, actorsConnection3_list]) AS movies0_list
}
RETURN movies0_list;
