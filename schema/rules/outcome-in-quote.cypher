// The number of an outcome, and its unit, stand in the words that state it.
// match Passage.text /(?<number>\d+(?:\.\d+)?)/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS number
WITH passage, collect(number) AS numbers
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE p.id = passage AND o.value IS NOT NULL
  AND (NOT s.quote CONTAINS o.unit
    OR NOT any(n IN numbers WHERE s.quote CONTAINS n AND (o.value = toFloat(n) OR o.value = toFloat(n) * 10000.0)))
RETURN o.id AS id, toString(o.value) + ' ' + o.unit AS found, 'a number and a unit of the quote ' + s.quote AS expected;
