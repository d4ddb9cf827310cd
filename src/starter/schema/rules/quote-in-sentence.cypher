// Every quote stands word for word in the first sentence of its evidence.
MATCH (a)-[r]->(b)
WHERE r.quote IS NOT NULL
MATCH (s:Sentence)
WHERE s.id = r.evidence[0] AND NOT s.text CONTAINS r.quote
RETURN a.id AS id, r.quote AS found, 'words of ' + s.id + ': ' + s.text AS expected, type(r) AS type, b.id AS to;
