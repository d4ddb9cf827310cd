// Only an outcome whose sentence says 累计 before it is cumulative.
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE o.periodBasis = 'CUMULATIVE' AND size(split(p.text, '累计')[0]) >= size(split(p.text, s.quote)[0]) + size(s.quote)
RETURN o.id AS id, 'CUMULATIVE' AS found, 'another basis: the sentence does not say 累计 before it' AS expected;
