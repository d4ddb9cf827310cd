CALL () {
  MATCH (plans0:`Plan`)
    WHERE ((EXISTS { MATCH (plans0)-[:`PLANNED_FOR`]->(plannedFor1:`Period`) WHERE (EXISTS { MATCH (plannedFor1)<-[:`REPORTS_ON`]-(reports2:`Document`) WHERE reports2.`kind` = $p0 }) = true }) = true AND (EXISTS { MATCH (plans0)<-[:`FOLLOWS_UP`]-(followedUpBy3:`Measure`) }) = false)
  WITH plans0
    ORDER BY plans0.`id`
    LIMIT $p1
  CALL (plans0) {
    MATCH (plans0)<-[relatedFromConnection4_edge:`RELATED_TO`]-(relatedFromConnection4:`Entity`)
    WITH relatedFromConnection4_edge, relatedFromConnection4
      ORDER BY relatedFromConnection4.`id`, relatedFromConnection4_edge.`source`
      LIMIT $p4
    CALL (relatedFromConnection4) {
      MATCH (relatedFromConnection4)-[:`PLANNED_FOR`]->(plannedFor5:`Period`)
      WITH plannedFor5
        ORDER BY plannedFor5.`id`
        LIMIT 1
      CALL (plannedFor5) {
        MATCH (plannedFor5)<-[:`REPORTS_ON`]-(reports6:`Document`)
        WITH DISTINCT reports6
          ORDER BY reports6.`id`
          LIMIT $p3
        RETURN collect([reports6.`id`]) AS reports6_list
      }
      WITH plannedFor5, reports6_list
        ORDER BY plannedFor5.`id`
      RETURN head(collect([reports6_list])) AS plannedFor5_one
    }
    WITH relatedFromConnection4_edge, relatedFromConnection4, plannedFor5_one
      ORDER BY relatedFromConnection4.`id`, relatedFromConnection4_edge.`source`
    RETURN collect([relatedFromConnection4_edge.`note`, head([label IN $p2 WHERE label IN labels(relatedFromConnection4)]), relatedFromConnection4.`id`, relatedFromConnection4.`year`, plannedFor5_one]) AS relatedFromConnection4_list
  }
  WITH plans0, relatedFromConnection4_list
    ORDER BY plans0.`id`
  RETURN collect([plans0.`id`, plans0.`year`, relatedFromConnection4_list]) AS plans0_list
}
RETURN plans0_list;
