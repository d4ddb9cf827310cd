// A clause that founds a body (组建, 成立) has a measure that established it.
// match Passage.text /[^,;:。]*(?:组建|成立)[^,;:。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage
OPTIONAL MATCH (x)-[r:ESTABLISHED]->(i:Institution)
WHERE r.evidence[0] = p.id AND size(split(p.text, r.quote)[0]) < end
  AND size(split(p.text, r.quote)[0]) + size(r.quote) > start
WITH passage, clause, count(r) AS founded
WHERE founded = 0
RETURN passage AS id, clause AS found, 'an ESTABLISHED with these words' AS expected;
