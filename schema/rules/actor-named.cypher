// The words for an actor stand in a passage that states the measure.
MATCH (x:Measure)-[s:STATED_IN]->(p:Passage)
WHERE x.actorText IS NOT NULL
WITH x, collect(p.text) AS texts
WHERE NOT any(t IN texts WHERE t CONTAINS x.actorText)
RETURN x.id AS id, x.actorText AS found, 'words of a passage that states it' AS expected;
