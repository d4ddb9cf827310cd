CALL () {
  MATCH (productionsConnection0)
    WHERE (productionsConnection0:`Movie` OR productionsConnection0:`Series`)
  RETURN count(productionsConnection0) AS productionsConnection0_count
}
CALL () {
  MATCH (productionsConnection1)
    WHERE (productionsConnection1:`Movie` OR productionsConnection1:`Series`) AND (productionsConnection1.`released` < $p1 OR productionsConnection1.`released` IS NULL OR productionsConnection1.`released` = $p1 AND (productionsConnection1.`id` > $p2))
  WITH productionsConnection1
    ORDER BY productionsConnection1.`released` IS NULL, productionsConnection1.`released` DESC, productionsConnection1.`id`
    LIMIT $p3
  RETURN collect([head([label IN $p0 WHERE label IN labels(productionsConnection1)]), productionsConnection1.`title`]) AS productionsConnection1_list
}
RETURN productionsConnection0_count, productionsConnection1_list;
