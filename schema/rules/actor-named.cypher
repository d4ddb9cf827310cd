// The words for an actor stand in the passage that states the measure, and lead to a body that delivered it.
MATCH (x:Measure)-[s:STATED_IN]->(p:Passage)
WHERE x.actorText IS NOT NULL
WITH x, collect(p.text) AS texts
WHERE NOT any(t IN texts WHERE t CONTAINS x.actorText)
RETURN x.id AS id, x.actorText AS found, 'words of the passage that states it' AS expected;
