RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`title` = $p0 OR (movies0.`released` = $p1 AND movies0.`genre` = $p2))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p3
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`released` = $p0 AND (movies0.`genre` = $p1 OR movies0.`title` = $p2))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p3
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND ((movies0.`rating` > $p0 OR movies0.`genre` = $p1) AND $p2 IN movies0.`tags` AND movies0.`released` < $p3)
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p4
    RETURN [movies0.`id`]
  } AS movies0_list;
