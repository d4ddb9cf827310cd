CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`id` = $p0
  WITH movie0
    LIMIT 1
  RETURN head(collect([movie0.`id`, movie0.`title`, movie0.`released`])) AS movie0_one
}
RETURN movie0_one;

CALL () {
  MATCH (moviesConnection0:`Movie`)
  RETURN count(moviesConnection0) AS moviesConnection0_count
}
CALL () {
  MATCH (moviesConnection1:`Movie`)
  WITH moviesConnection1
    ORDER BY moviesConnection1.`id` DESC
    LIMIT $p0
  RETURN collect([moviesConnection1.`id`]) AS moviesConnection1_list
}
RETURN moviesConnection0_count, moviesConnection1_list;

CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  CALL (movies0) {
    MATCH (movies0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
      ORDER BY actors1.`id`
      LIMIT $p1
    RETURN collect([actors1.`id`]) AS actors1_list
  }
  WITH movies0, actors1_list
    ORDER BY movies0.`id`
  RETURN collect([movies0.`id`, actors1_list]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p0
  RETURN collect([studios0.`id`]) AS studios0_list
}
RETURN studios0_list;
