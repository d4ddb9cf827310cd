// What follows 累计 in a sentence has been counted since an unstated start.
// match Passage.text /累计(?<rest>[^。]*)/
UNWIND $matches AS m
WITH m[0] AS passage, m[2] AS start
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE p.id = passage AND size(split(p.text, s.quote)[0]) + size(s.quote) > start AND o.value IS NOT NULL AND o.periodBasis <> 'CUMULATIVE'
RETURN o.id AS id, o.periodBasis AS found, 'CUMULATIVE, after 累计' AS expected;
