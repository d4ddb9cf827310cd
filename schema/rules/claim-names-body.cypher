// A stated claim about who acted, gave or received, and under what, quotes the name, or says in a note where it stands.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.stated = true AND r.note IS NULL AND type(r) IN ['DELIVERED', 'PARTICIPATED_IN', 'ISSUED', 'RECOGNISED_BY', 'AWARDED_TO', 'UNDER', 'TARGETED', 'ESTABLISHED', 'PART_OF_REFORM', 'PRODUCED']
WITH a, r, b, CASE WHEN type(r) IN ['DELIVERED', 'PARTICIPATED_IN', 'ISSUED'] THEN a ELSE b END AS n
MATCH (n)-[s:STATED_IN]->(p:Passage)
WHERE p.id = r.evidence[0]
WITH a, r, b, n, collect(s.asName) AS names
WHERE NOT any(name IN names WHERE r.quote CONTAINS name)
RETURN a.id AS id, r.quote AS found, 'words that name ' + n.id AS expected, type(r) AS type, b.id AS to;
