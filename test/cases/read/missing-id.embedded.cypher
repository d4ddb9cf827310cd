CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p1
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  RETURN head(collect([movie0.`id`, movie0.`title`, actors1_list])) AS movie0_one
}
RETURN movie0_one;
