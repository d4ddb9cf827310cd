RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND movies0.`title` > $p0
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`title` < $p0 AND movies0.`released` = $p1)
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`title`]
  } AS movies0_list;
