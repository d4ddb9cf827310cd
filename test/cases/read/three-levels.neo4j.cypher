CALL () {
  MATCH (studio0:`Studio`)
    WHERE studio0.`id` = $p0
  WITH studio0
    LIMIT 1
  CALL (studio0) {
    MATCH (studio0)<-[:`MADE_BY`]-(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p1
    CALL (movies1) {
      MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`)
      WITH DISTINCT actors2
        ORDER BY actors2.`id`
        LIMIT $p2
      CALL (actors2) {
        MATCH (actors2)-[:`ACTED_IN`]->(series3:`Series`&`Show`)
        WITH DISTINCT series3
          ORDER BY series3.`id`
          LIMIT $p3
        RETURN collect([series3.`title`]) AS series3_list
      }
      WITH actors2, series3_list
        ORDER BY actors2.`id`
      RETURN collect([actors2.`name`, series3_list]) AS actors2_list
    }
    WITH movies1, actors2_list
      ORDER BY movies1.`id`
    RETURN collect([movies1.`title`, actors2_list]) AS movies1_list
  }
  RETURN head(collect([studio0.`name`, movies1_list])) AS studio0_one
}
RETURN studio0_one;
