// Every number of a text, but for years, dates and titles, is the value of an outcome whose quote holds it.
// match Passage.text /(?<!《[^》]*|[\d.-])(?<number>\d+(?:\.\d+)?)(?!\d|年|月|日|-\d)/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS number, m[2] AS at
MATCH (p:Passage) WHERE p.id = passage
OPTIONAL MATCH (o:Outcome)-[s:STATED_IN]->(p)
WHERE (o.value = toFloat(number) OR o.value = toFloat(number) * 10000.0) AND s.quote CONTAINS number
WITH passage, number, at, count(o) AS outcomes
WHERE outcomes = 0
RETURN passage AS id, number + ' at character ' + toString(at) AS found, 'an outcome with that value, stated by this passage' AS expected;
