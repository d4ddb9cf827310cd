CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) WHERE studio1.`founded` < $p0 }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) WHERE studio1.`founded` < $p0 }) = false
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
    WHERE movies0.`id` IS NOT NULL AND (EXISTS { MATCH (movies0)-[studio1_edge:`MADE_BY`]->(studio1:`Studio`) WHERE studio1_edge.`signed` IS NULL }) = true
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`id`]) AS movies0_list
}
RETURN movies0_list;
