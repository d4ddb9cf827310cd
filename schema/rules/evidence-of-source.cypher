// Every passage of a claim's evidence belongs to the document that makes the claim.
MATCH (a)-[r]->(b)
WHERE r.source IS NOT NULL
UNWIND r.evidence AS passage
OPTIONAL MATCH (p:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE p.id = passage AND d.id = r.source
WITH a, r, b, passage, count(d) AS documents
WHERE documents = 0
RETURN a.id AS id, passage AS found, 'a passage of ' + r.source AS expected, type(r) AS type, b.id AS to;
