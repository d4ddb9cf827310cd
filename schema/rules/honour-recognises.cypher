// An award, a commendation, a diffusion or a selection as a case recognises what was done, or says in a note why nothing is told of it.
MATCH (x:Recognition)
WHERE x.kind IN ['AWARD', 'COMMENDATION', 'DIFFUSION', 'CASE_SELECTION', 'HOSTED_MEETING'] AND x.note IS NULL
  AND (EXISTS { MATCH (x)-[:RECOGNISES]->(y) }) = false
RETURN x.id AS id, 'nothing it recognises' AS found, 'RECOGNISES a measure, a reform or an instrument, or a note' AS expected;
