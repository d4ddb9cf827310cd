RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) WHERE studio1.`founded` < $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) WHERE studio1.`founded` < $p0 }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND EXISTS { MATCH (movies0)-[studio1_edge:`MADE_BY`]->(studio1:`Studio`) WHERE studio1_edge.`signed` IS NULL }
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
