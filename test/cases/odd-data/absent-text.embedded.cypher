CALL () {
  MATCH (series0:`Series`:`Show`)
    WHERE series0.`id` = $p0
  WITH series0
    LIMIT 1
  CALL (series0) {
    MATCH (series0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
      WHERE toLower(actorsConnection1_edge.`source`) CONTAINS $p2
    WITH actorsConnection1_edge, actorsConnection1
      ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
      LIMIT $p1
    RETURN collect([actorsConnection1_edge.`roles`]) AS actorsConnection1_list
  }
  RETURN head(collect([actorsConnection1_list])) AS series0_one
}
RETURN series0_one;

CALL () {
  MATCH (series0:`Series`:`Show`)
    WHERE series0.`id` = $p0
  WITH series0
    LIMIT 1
  CALL (series0) {
    MATCH (series0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
      WHERE NOT (coalesce(toLower(actorsConnection1_edge.`source`) CONTAINS $p2, false))
    WITH actorsConnection1_edge, actorsConnection1
      ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
      LIMIT $p1
    RETURN collect([actorsConnection1_edge.`roles`]) AS actorsConnection1_list
  }
  RETURN head(collect([actorsConnection1_list])) AS series0_one
}
RETURN series0_one;

CALL () {
  MATCH (series0:`Series`:`Show`)
    WHERE series0.`id` = $p0
  WITH series0
    LIMIT 1
  CALL (series0) {
    MATCH (series0)<-[actorsConnection1_edge:`ACTED_IN`]-(actorsConnection1:`Actor`)
      WHERE actorsConnection1_edge.`source` IS NULL
    WITH actorsConnection1_edge, actorsConnection1
      ORDER BY actorsConnection1.`id`, actorsConnection1_edge.`source`
      LIMIT $p1
    RETURN collect([actorsConnection1_edge.`roles`]) AS actorsConnection1_list
  }
  RETURN head(collect([actorsConnection1_list])) AS series0_one
}
RETURN series0_one;
