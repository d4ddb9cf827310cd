// A mention has the passage in which it stands as the first of its evidence.
MATCH (a)-[r:STATED_IN]->(p:Passage)
WHERE r.evidence[0] <> p.id
RETURN a.id AS id, r.evidence[0] AS found, p.id AS expected, type(r) AS type, p.id AS to;
