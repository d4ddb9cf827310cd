RETURN
  COLLECT {
    UNWIND $p0 AS sources0_id
    MATCH (sources0:`Document`)
      WHERE sources0.`id` = sources0_id
    RETURN [sources0.`id`, sources0.`reportingYear`]
  } AS sources0_list;
