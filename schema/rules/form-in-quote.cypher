// The form of a name in a passage is a part of the mention's quote.
MATCH (a)-[r:STATED_IN]->(p:Passage)
WHERE r.asName IS NOT NULL AND NOT r.quote CONTAINS r.asName
RETURN a.id AS id, r.asName AS found, 'words of ' + r.quote AS expected, type(r) AS type, p.id AS to;
