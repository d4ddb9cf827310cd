// Every quote stands word for word in the first passage of its evidence.
MATCH (a)-[r]->(b)
WHERE r.quote IS NOT NULL
MATCH (p:Passage)
WHERE p.id = r.evidence[0] AND NOT p.text CONTAINS r.quote
RETURN a.id AS id, r.quote AS found, 'words of ' + p.id + ': ' + p.text AS expected, type(r) AS type, b.id AS to;
