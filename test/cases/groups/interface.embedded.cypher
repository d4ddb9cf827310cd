CALL () {
  MATCH (productionGroups0)
    WHERE (productionGroups0:`Movie` OR productionGroups0:`Series`)
  CALL (productionGroups0) {
    MATCH (productionGroups0)<-[:`ACTED_IN`]-(actors1:`Actor`)
    RETURN collect(DISTINCT [true, actors1.`name`]) AS actors1_keys
  }
  UNWIND CASE WHEN size(actors1_keys) = 0 THEN [null] ELSE actors1_keys END AS actors1_key
  WITH
    actors1_key[0] AS actors1_is,
    actors1_key[1] AS name2,
    count(*) AS productionGroups0_count,
    collect(productionGroups0) AS productionGroups0_list
  WITH actors1_is, name2, productionGroups0_count, productionGroups0_list
    ORDER BY name2 IS NULL, name2
    LIMIT $p0
  CALL (productionGroups0_list) {
    UNWIND productionGroups0_list AS member3
    MATCH (member3)<-[actors4_edge:`ACTED_IN`]-(actors4:`Actor`)
    WITH
      count(actors4_edge) AS actors4_m0
    RETURN [actors4_m0] AS actors4_aggregate
  }
  WITH actors1_is, name2, productionGroups0_count, actors4_aggregate
    ORDER BY name2 IS NULL, name2
  RETURN collect([actors1_is, name2, productionGroups0_count, actors4_aggregate]) AS productionGroups0_groups
}
RETURN productionGroups0_groups;

CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (movieGroups0)<-[:`DIRECTED`]-(directors1:`Person`)
    RETURN collect(DISTINCT [true, directors1.`name`]) AS directors1_keys
  }
  UNWIND CASE WHEN size(directors1_keys) = 0 THEN [null] ELSE directors1_keys END AS directors1_key
  WITH
    directors1_key[0] AS directors1_is,
    directors1_key[1] AS name2,
    count(*) AS movieGroups0_count
  WITH directors1_is, name2, movieGroups0_count
    ORDER BY name2 IS NULL, name2
    LIMIT $p0
  RETURN collect([directors1_is, name2, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;
