RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT (coalesce(movies0.`rating` > $p0, false) AND coalesce(movies0.`genre` = $p1, false))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT (coalesce(movies0.`genre` = $p0, false) OR coalesce(movies0.`rating` > $p1, false))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND NOT (NOT (coalesce(movies0.`rating` > $p0, false)) OR coalesce(movies0.`genre` = $p1, false))
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`id`]
  } AS movies0_list;
