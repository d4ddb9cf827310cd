// A number that follows 其中 in a sentence is part of the number before it.
// match Passage.text /其中[^。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[2] AS start
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE p.id = passage AND o.value IS NOT NULL AND size(split(p.text, s.quote)[0]) >= start
  AND (EXISTS { MATCH (o)-[:SUBSET_OF]->(w:Outcome) }) = false
RETURN o.id AS id, 'no SUBSET_OF' AS found, 'the outcome it is part of, after 其中' AS expected;
