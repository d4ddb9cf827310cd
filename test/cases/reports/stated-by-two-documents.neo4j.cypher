RETURN
  COLLECT {
    MATCH (measures0:`Measure`)
      WHERE measures0.`id` IS NOT NULL
    CALL (measures0) {
      MATCH (measures0)-[statedIn1_edge:`STATED_IN`]->(statedIn1:`Passage`)
      WITH
        count(DISTINCT statedIn1_edge.`source`) AS statedIn1_m0
      WITH
        statedIn1_m0,
        statedIn1_m0 AS statedIn1_f0
      RETURN coalesce(statedIn1_f0 >= $p0, false) AS statedIn1_told
    }
    WITH *
      WHERE statedIn1_told
    WITH measures0
      ORDER BY measures0.`id`
      LIMIT $p1
    RETURN [measures0.`id`]
  } AS measures0_list;

RETURN
  COLLECT {
    MATCH (outcomes0:`Outcome`)
      WHERE outcomes0.`id` IS NOT NULL
    CALL (outcomes0) {
      MATCH (outcomes0)-[statedIn1_edge:`STATED_IN`]->(statedIn1:`Passage`)
      WITH
        count(DISTINCT statedIn1_edge.`source`) AS statedIn1_m0
      WITH
        statedIn1_m0,
        statedIn1_m0 AS statedIn1_f0
      RETURN coalesce(statedIn1_f0 >= $p0, false) AS statedIn1_told
    }
    WITH *
      WHERE statedIn1_told
    WITH outcomes0
      ORDER BY outcomes0.`id`
      LIMIT $p1
    RETURN [outcomes0.`id`]
  } AS outcomes0_list;
