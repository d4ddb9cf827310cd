CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`id`
    SKIP $p0
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`released` IS NULL, movies0.`released`, movies0.`id`
    SKIP $p0
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`id`
    SKIP $p0
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      SKIP $p1
      LIMIT $p2
    RETURN collect([actors1.`name`]) AS actors1_list
  }
  CALL (movie0) {
    MATCH (movie0)<-[:`ACTED_IN`]-(actors2:`Actor`)
    WITH DISTINCT actors2
      ORDER BY actors2.`id`
      LIMIT $p3
    RETURN collect([actors2.`name`]) AS actors2_list
  }
  RETURN head(collect([actors1_list, actors2_list])) AS movie0_one
}
RETURN movie0_one;
