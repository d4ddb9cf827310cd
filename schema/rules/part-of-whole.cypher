// A number that follows 其中 (of these) in a sentence is part of the one before it that has the same unit.
// match Passage.text /其中[^。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[2] AS start
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE p.id = passage AND o.value IS NOT NULL AND size(split(p.text, s.quote)[0]) >= start
  AND (EXISTS { MATCH (o)-[:SUBSET_OF]->(w:Outcome) }) = false
MATCH (w:Outcome)-[t:STATED_IN]->(p)
WHERE w.unit = o.unit AND size(split(p.text, t.quote)[0]) < start
WITH DISTINCT o
RETURN o.id AS id, 'no SUBSET_OF' AS found, 'the outcome it is part of, after 其中' AS expected;
