RETURN
  COUNT {
    MATCH (productionsConnection0:`Movie`|`Series`)
  } AS productionsConnection0_count,
  COLLECT {
    MATCH (productionsConnection1:`Movie`|`Series`)
      WHERE (productionsConnection1.`released` < $p1 OR productionsConnection1.`released` IS NULL OR productionsConnection1.`released` = $p1 AND (productionsConnection1.`id` > $p2))
    WITH productionsConnection1
      ORDER BY productionsConnection1.`released` IS NULL, productionsConnection1.`released` DESC, productionsConnection1.`id`
      LIMIT $p3
    RETURN [head([label IN $p0 WHERE label IN labels(productionsConnection1)]), productionsConnection1.`title`]
  } AS productionsConnection1_list;
