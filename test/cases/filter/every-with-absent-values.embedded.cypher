CALL () {
  MATCH (people0:`Person`)
    WHERE people0.`id` = $p0
  WITH people0
    ORDER BY people0.`id`
    LIMIT $p1
  CALL (people0) {
    MATCH (people0)-[:`ACTED_IN`]->(movies1:`Movie`)
      WHERE (EXISTS { MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`) WHERE NOT (coalesce(actors2_edge.`billing` >= $p3, false)) }) = false
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p4
    RETURN collect([movies1.`title`]) AS movies1_list
  }
  WITH people0, movies1_list
    ORDER BY people0.`id`
  RETURN collect([head([label IN $p2 WHERE label IN labels(people0)]), movies1_list]) AS people0_list
}
RETURN people0_list;

CALL () {
  MATCH (studios0:`Studio`)
    WHERE (EXISTS { MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`) WHERE NOT (coalesce(movies1.`rating` > $p0, false)) }) = false
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (actors0:`Actor`)
    WHERE (EXISTS { MATCH (actors0)-[:`ACTED_IN`]->(movies1:`Movie`) WHERE NOT (coalesce(movies1.`rating` > $p0, false)) }) = false
  WITH actors0
    ORDER BY actors0.`id`
    LIMIT $p1
  RETURN collect([actors0.`name`]) AS actors0_list
}
RETURN actors0_list;
