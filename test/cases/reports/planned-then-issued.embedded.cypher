CALL () {
  MATCH (regulation0:`Regulation`)
    WHERE regulation0.`id` = $p0
  WITH regulation0
    LIMIT 1
  CALL (regulation0) {
    MATCH (regulation0)<-[:`PRODUCED`]-(toBeProducedBy1:`Plan`)
    WITH DISTINCT toBeProducedBy1
      ORDER BY toBeProducedBy1.`id`
      LIMIT $p1
    RETURN collect([toBeProducedBy1.`year`, toBeProducedBy1.`name`]) AS toBeProducedBy1_list
  }
  CALL (regulation0) {
    MATCH (regulation0)<-[producedByConnection2_edge:`PRODUCED`]-(producedByConnection2:`Measure`)
    WITH producedByConnection2_edge, producedByConnection2
      ORDER BY producedByConnection2.`id`, producedByConnection2_edge.`source`
      LIMIT $p2
    RETURN collect([producedByConnection2_edge.`role`, producedByConnection2.`year`, producedByConnection2.`name`]) AS producedByConnection2_list
  }
  CALL (regulation0) {
    MATCH (regulation0)<-[:`ISSUED`]-(issuedBy3:`Institution`)
    WITH DISTINCT issuedBy3
      ORDER BY issuedBy3.`id`
      LIMIT $p3
    RETURN collect([issuedBy3.`name`]) AS issuedBy3_list
  }
  CALL (regulation0) {
    MATCH (regulation0)-[statedInConnection4_edge:`STATED_IN`]->(statedInConnection4:`Passage`)
    WITH statedInConnection4_edge, statedInConnection4
      ORDER BY statedInConnection4.`id`, statedInConnection4_edge.`source`
      LIMIT $p4
    CALL (statedInConnection4) {
      MATCH (statedInConnection4)<-[:`HAS_PASSAGE`]-(document5:`Document`)
      WITH document5
        ORDER BY document5.`id`
        LIMIT 1
      RETURN head(collect([document5.`reportingYear`])) AS document5_one
    }
    WITH statedInConnection4_edge, statedInConnection4, document5_one
      ORDER BY statedInConnection4.`id`, statedInConnection4_edge.`source`
    RETURN collect([statedInConnection4_edge.`asStatus`, document5_one]) AS statedInConnection4_list
  }
  RETURN head(collect([regulation0.`status`, regulation0.`statusAsOf`, toBeProducedBy1_list, producedByConnection2_list, issuedBy3_list, statedInConnection4_list])) AS regulation0_one
}
RETURN regulation0_one;
