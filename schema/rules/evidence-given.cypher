// Every claim has at least one passage as evidence, and a quote.
MATCH (a)-[r]->(b)
WHERE r.source IS NOT NULL AND (size(r.evidence) = 0 OR r.quote = '')
RETURN a.id AS id, 'an empty list or quote' AS found, 'at least one passage, and its words' AS expected, type(r) AS type, b.id AS to;
