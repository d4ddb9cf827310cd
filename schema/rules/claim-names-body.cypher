// A stated claim about who wrote, acted, gave or received, under what and for when, quotes the name, or says in a note where it stands.
MATCH (a)-[r]->(b)
WHERE r.stated = true AND r.note IS NULL AND type(r) IN ['AUTHORED', 'DELIVERED', 'PARTICIPATED_IN', 'ISSUED', 'COMMITTED_TO', 'HAS_SHORTCOMING',
  'RECOGNISED_BY', 'AWARDED_TO', 'UNDER', 'COVERS', 'EVALUATES', 'TARGETED', 'ESTABLISHED', 'PART_OF_REFORM', 'PRODUCED', 'PLANNED_FOR', 'REPORTS_ON']
WITH a, r, b, CASE WHEN type(r) IN ['AUTHORED', 'DELIVERED', 'PARTICIPATED_IN', 'ISSUED', 'COMMITTED_TO', 'HAS_SHORTCOMING'] THEN a ELSE b END AS n
OPTIONAL MATCH (n)-[s:STATED_IN]->(p:Passage)
WHERE p.id = r.evidence[0]
WITH a, r, b, n, collect(s.asName) AS names
WHERE NOT any(name IN names WHERE r.quote CONTAINS name)
RETURN a.id AS id, r.quote AS found, 'words that name ' + n.id AS expected, type(r) AS type, b.id AS to;
