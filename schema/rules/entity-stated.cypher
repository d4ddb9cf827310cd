// Every entity is stated in a passage, or says in a note why it is there without one.
MATCH (n:Entity)
WHERE (EXISTS { MATCH (n)-[:STATED_IN]->(p:Passage) }) = false AND (n.stated = true OR n.note IS NULL)
RETURN n.id AS id, 'no passage' AS found, 'STATED_IN a passage, or stated = false with a note' AS expected;
