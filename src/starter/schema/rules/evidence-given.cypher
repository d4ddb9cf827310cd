// Every claim names a sentence that proves it.
MATCH (a)-[r]->(b)
WHERE r.source IS NOT NULL AND size(r.evidence) = 0
RETURN a.id AS id, 'no sentence' AS found, 'one at least in evidence' AS expected, type(r) AS type, b.id AS to;
