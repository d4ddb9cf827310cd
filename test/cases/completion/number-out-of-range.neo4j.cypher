RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND movies0.`id` IN $p0
    WITH movies0
      ORDER BY movies0[head(['id'])]
      LIMIT $p1
    RETURN [movies0.`id`, movies0.`released`]
  } AS movies0_list;
