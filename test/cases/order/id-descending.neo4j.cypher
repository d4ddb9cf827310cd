RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id` DESC
      LIMIT $p0
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (people0:`Person`)
      WHERE people0.`id` IS NOT NULL
    WITH people0
      ORDER BY people0.`id` DESC, people0.`name`
      LIMIT $p0
    RETURN [head([label IN $p1 WHERE label IN labels(people0)]), people0.`id`]
  } AS people0_list;
