RETURN
  head(COLLECT {
    MATCH (institution0:`Institution`)
      WHERE institution0.`id` = $p0
    WITH institution0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (institution0)<-[:`GUIDED_BY`]-(guides1:`Institution`)
        WITH DISTINCT guides1
          ORDER BY guides1.`id`
          LIMIT $p1
        RETURN [guides1.`name`]
      },
      COLLECT {
        MATCH (institution0)<-[guidesConnection2_edge:`GUIDED_BY`]-(guidesConnection2:`Institution`)
        WITH guidesConnection2_edge, guidesConnection2
          ORDER BY guidesConnection2.`id`, guidesConnection2_edge.`source`
          LIMIT $p2
        RETURN [guidesConnection2_edge.`source`, guidesConnection2_edge.`stated`]
      }
    ]
  }) AS institution0_one;

RETURN
  head(COLLECT {
    MATCH (regulation0:`Regulation`)
      WHERE regulation0.`id` = $p0
    WITH regulation0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (regulation0)<-[:`COVERS`]-(coveredBy1:`Measure`)
        WITH DISTINCT coveredBy1
          ORDER BY coveredBy1.`year`, coveredBy1.`id`
          LIMIT $p1
        RETURN [
          coveredBy1.`year`,
          head(COLLECT {
            MATCH (place2:`Place`)
              WHERE place2.`id` = coveredBy1.`placeId`
            WITH place2
              LIMIT 1
            RETURN [place2.`name`]
          })
        ]
      }
    ]
  }) AS regulation0_one;
