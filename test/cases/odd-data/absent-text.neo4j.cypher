RETURN
  head(COLLECT {
    MATCH (series0:`Series`&`Show`)
      WHERE series0.`id` = $p0
    WITH series0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (series0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
          WHERE toLower(actorsConnection1_edge.`source`) CONTAINS $p2
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection1_edge.`roles`]
      }
    ]
  }) AS series0_one;

RETURN
  head(COLLECT {
    MATCH (series0:`Series`&`Show`)
      WHERE series0.`id` = $p0
    WITH series0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (series0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
          WHERE NOT (coalesce(toLower(actorsConnection1_edge.`source`) CONTAINS $p2, false))
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection1_edge.`roles`]
      }
    ]
  }) AS series0_one;

RETURN
  head(COLLECT {
    MATCH (series0:`Series`&`Show`)
      WHERE series0.`id` = $p0
    WITH series0
      LIMIT 1
    RETURN [
      COLLECT {
        MATCH (series0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
          WHERE actorsConnection1_edge.`source` IS NULL
        WITH actorsConnection1_edge, actorsConnection1
          ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
          LIMIT $p1
        RETURN [actorsConnection1_edge.`roles`]
      }
    ]
  }) AS series0_one;
