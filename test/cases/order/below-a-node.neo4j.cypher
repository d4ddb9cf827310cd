CALL () {
  MATCH (studios0:`Studio`)
    WHERE studios0.`id` IS NOT NULL
  WITH studios0
    ORDER BY studios0.`name` DESC, studios0.`id`
    LIMIT $p0
  CALL (studios0) {
    MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`title` DESC, movies1.`id`
      LIMIT $p1
    CALL (movies1) {
      MATCH (movies1)<-[:`ACTED_IN`]-(actors2:`Actor`)
      WITH DISTINCT actors2
        ORDER BY actors2.`born` IS NULL, actors2.`born`, actors2.`id`
        LIMIT $p2
      RETURN collect([actors2.`name`]) AS actors2_list
    }
    WITH movies1, actors2_list
      ORDER BY movies1.`title` DESC, movies1.`id`
    RETURN collect([movies1.`title`, actors2_list]) AS movies1_list
  }
  WITH studios0, movies1_list
    ORDER BY studios0.`name` DESC, studios0.`id`
  RETURN collect([studios0.`name`, movies1_list]) AS studios0_list
}
RETURN studios0_list;
