RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [
      movies0.`title`,
      COLLECT {
        MATCH (movies0)-[studioConnection1_edge:`MADE_BY`]->(studioConnection1:`Studio`)
        WITH studioConnection1_edge, studioConnection1
          ORDER BY studioConnection1.`id`
          LIMIT $p1
        RETURN [studioConnection1_edge.`signed`, studioConnection1.`name`]
      }
    ]
  } AS movies0_list;
