CALL () {
  MATCH (institution0:`Institution`)
    WHERE institution0.`id` = $p0
  WITH institution0
    LIMIT 1
  CALL (institution0) {
    MATCH (institution0)<-[:`GUIDED_BY`]-(guides1:`Institution`)
    WITH DISTINCT guides1
      ORDER BY guides1.`id`
      LIMIT $p1
    RETURN collect([guides1.`name`]) AS guides1_list
  }
  CALL (institution0) {
    MATCH (institution0)<-[guidesConnection2_edge:`GUIDED_BY`]-(guidesConnection2:`Institution`)
    WITH guidesConnection2_edge, guidesConnection2
      ORDER BY guidesConnection2.`id`, guidesConnection2_edge.`source`
      LIMIT $p2
    RETURN collect([guidesConnection2_edge.`source`, guidesConnection2_edge.`stated`]) AS guidesConnection2_list
  }
  RETURN head(collect([guides1_list, guidesConnection2_list])) AS institution0_one
}
RETURN institution0_one;

CALL () {
  MATCH (regulation0:`Regulation`)
    WHERE regulation0.`id` = $p0
  WITH regulation0
    LIMIT 1
  CALL (regulation0) {
    MATCH (regulation0)<-[:`COVERS`]-(coveredBy1:`Measure`)
    WITH DISTINCT coveredBy1
      ORDER BY coveredBy1.`year`, coveredBy1.`id`
      LIMIT $p1
    CALL (coveredBy1) {
      MATCH (place2:`Place`)
        WHERE place2.`id` = coveredBy1.`placeId`
      WITH place2
        LIMIT 1
      RETURN head(collect([place2.`name`])) AS place2_one
    }
    WITH coveredBy1, place2_one
      ORDER BY coveredBy1.`year`, coveredBy1.`id`
    RETURN collect([coveredBy1.`year`, place2_one]) AS coveredBy1_list
  }
  RETURN head(collect([coveredBy1_list])) AS regulation0_one
}
RETURN regulation0_one;
