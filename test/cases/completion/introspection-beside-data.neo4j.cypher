CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  CALL (movie0) {
    MATCH (movie0)<-[:`DIRECTED`]-(directors1:`Person`)
    WITH DISTINCT directors1
      ORDER BY directors1.`id`
      LIMIT $p1
    RETURN collect([head([label IN $p2 WHERE label IN labels(directors1)]), directors1.`name`]) AS directors1_list
  }
  RETURN head(collect([movie0.`title`, directors1_list])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (moviesConnection0:`Movie`)
    WHERE moviesConnection0.`id` = $p0
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
CALL () {
  MATCH (moviesConnection1:`Movie`)
    WHERE moviesConnection1.`id` IS NOT NULL AND moviesConnection1.`id` = $p0
  WITH moviesConnection1
    ORDER BY moviesConnection1.`id`
    LIMIT $p1
  RETURN collect([moviesConnection1.`id`, moviesConnection1.`genre`]) AS moviesConnection1_list
}
RETURN moviesConnection0_count, moviesConnection1_list;
