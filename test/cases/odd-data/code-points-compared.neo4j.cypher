RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND ((movies0.`title` > $p0 OR movies0.`title` =~ $p1) AND NOT movies0.`title` =~ $p2)
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p3
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (((movies0.`title` < $p0 OR movies0.`title` =~ $p2) AND NOT movies0.`title` =~ $p1) AND movies0.`released` = $p3)
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p4
    RETURN [movies0.`title`]
  } AS movies0_list;
