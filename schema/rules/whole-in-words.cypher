// A part of a whole is stated only where the sentence says 其中 (of these) or 其余 (the rest).
MATCH (o:Outcome)-[r:SUBSET_OF]->(w:Outcome)
WHERE r.stated = true
MATCH (p:Passage) WHERE p.id = r.evidence[0] AND NOT p.text CONTAINS '其中' AND NOT p.text CONTAINS '其余'
RETURN o.id AS id, 'stated' AS found, 'inferred: the sentence says neither 其中 nor 其余' AS expected, type(r) AS type, w.id AS to;
