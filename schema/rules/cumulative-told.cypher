// Only an outcome whose sentence says 累计 before it is cumulative.
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE o.periodBasis = 'CUMULATIVE' AND NOT p.text CONTAINS '累计'
RETURN o.id AS id, 'CUMULATIVE' AS found, 'another basis: the sentence does not say 累计' AS expected;
