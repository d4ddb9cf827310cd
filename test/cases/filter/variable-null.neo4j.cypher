RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`rating` IS NULL AND NOT EXISTS { MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`) })
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;
