RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`title` = $p0 OR movies0.`title` = $p1 OR movies0.`id` = $p2)
    WITH movies0
      ORDER BY movies0[head(['id'])]
      LIMIT $p3
    RETURN [movies0.`id`, movies0.`released`]
  } AS movies0_list;
