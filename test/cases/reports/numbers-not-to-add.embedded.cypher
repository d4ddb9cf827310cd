CALL () {
  MATCH (outcomes0:`Outcome`)
    WHERE (outcomes0.`placeId` = $p0 AND (outcomes0.`periodBasis` = $p1 OR outcomes0.`qualifier` = $p2 OR outcomes0.`kind` = $p3 OR (EXISTS { MATCH (outcomes0)-[:`SUBSET_OF`]->(subsetOf1:`Outcome`) WHERE subsetOf1.`value` > $p4 }) = true))
  WITH outcomes0
    ORDER BY outcomes0.`year`, outcomes0.`id`
    LIMIT $p5
  CALL (outcomes0) {
    MATCH (outcomes0)-[:`SUBSET_OF`]->(subsetOf2:`Outcome`)
    WITH subsetOf2
      ORDER BY subsetOf2.`id`
      LIMIT 1
    RETURN head(collect([subsetOf2.`value`])) AS subsetOf2_one
  }
  WITH outcomes0, subsetOf2_one
    ORDER BY outcomes0.`year`, outcomes0.`id`
  RETURN collect([outcomes0.`year`, outcomes0.`value`, outcomes0.`unit`, outcomes0.`valueText`, outcomes0.`valueNormalized`, outcomes0.`unitNormalized`, outcomes0.`kind`, outcomes0.`qualifier`, outcomes0.`periodBasis`, subsetOf2_one]) AS outcomes0_list
}
RETURN outcomes0_list;
