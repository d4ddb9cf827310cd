CALL () {
  MATCH (period0:`Period`)
    WHERE period0.`id` = $p0
  WITH period0
    LIMIT 1
  CALL (period0) {
    MATCH (period0)<-[:`REPORTS_ON`]-(reports1:`Document`)
    WITH DISTINCT reports1
      ORDER BY reports1.`id`
      LIMIT $p1
    RETURN collect([reports1.`id`]) AS reports1_list
  }
  CALL (period0) {
    MATCH (period0)<-[:`PLANNED_FOR`]-(plans2:`Plan`)
    WITH DISTINCT plans2
      ORDER BY plans2.`id`
      LIMIT $p2
    CALL (plans2) {
      MATCH (plans2)<-[:`COMMITTED_TO`]-(committedBy3:`Institution`)
      WITH committedBy3
        ORDER BY committedBy3.`id`
        LIMIT 1
      RETURN head(collect([committedBy3.`name`])) AS committedBy3_one
    }
    CALL (plans2) {
      MATCH (plans2)<-[followedUpByConnection4_edge:`FOLLOWS_UP`]-(followedUpByConnection4:`Measure`)
      WITH followedUpByConnection4_edge, followedUpByConnection4
        ORDER BY followedUpByConnection4.`id`, followedUpByConnection4_edge.`source`
        LIMIT $p3
      RETURN collect([followedUpByConnection4_edge.`source`, followedUpByConnection4_edge.`stated`, followedUpByConnection4_edge.`quote`, followedUpByConnection4.`id`, followedUpByConnection4.`year`]) AS followedUpByConnection4_list
    }
    WITH plans2, committedBy3_one, followedUpByConnection4_list
      ORDER BY plans2.`id`
    RETURN collect([plans2.`name`, committedBy3_one, followedUpByConnection4_list]) AS plans2_list
  }
  RETURN head(collect([reports1_list, plans2_list])) AS period0_one
}
RETURN period0_one;
