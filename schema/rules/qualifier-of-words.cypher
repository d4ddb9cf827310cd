// The words around a number say how exact it is: 约 about, 余 and 多 more than, 以上 at least; without them it is exact.
// match Passage.text /(?<about>约|近)?(?<number>\d+(?:\.\d+)?)万?(?<more>余|多)?(?<least>以上)?/
UNWIND $matches AS m
WITH m[0] AS passage, m[5] AS number,
  CASE WHEN m[4] IS NOT NULL THEN 'APPROX' WHEN m[6] IS NOT NULL THEN 'MORE_THAN' WHEN m[7] IS NOT NULL THEN 'AT_LEAST' ELSE 'EXACT' END AS qualifier
MATCH (o:Outcome)-[s:STATED_IN]->(p:Passage)
WHERE p.id = passage AND s.quote CONTAINS number AND (o.value = toFloat(number) OR o.value = toFloat(number) * 10000.0)
WITH o, collect(DISTINCT qualifier) AS qualifiers
WHERE NOT o.qualifier IN qualifiers
RETURN o.id AS id, o.qualifier AS found, qualifiers[0] AS expected;
