// A document reports on a period, is about a place, has an author and has passages numbered from 1 without a gap.
MATCH (d:Document)
WITH d, EXISTS { MATCH (d)-[:REPORTS_ON]->(t:Period) } AS reports, EXISTS { MATCH (d)-[:ABOUT]->(c:Place) } AS about,
  EXISTS { MATCH (d)<-[:AUTHORED]-(i:Institution) } AS authored, COUNT { (d)-[:HAS_PASSAGE]->(p:Passage) } AS passages
OPTIONAL MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
WITH d, reports, about, authored, passages, max(p.position) AS last
WHERE NOT reports OR NOT about OR NOT authored OR passages = 0 OR last <> passages
RETURN d.id AS id,
  CASE WHEN NOT reports THEN 'no REPORTS_ON' WHEN NOT about THEN 'no ABOUT' WHEN NOT authored THEN 'no AUTHORED' ELSE toString(passages) + ' passages, the last is number ' + toString(coalesce(last, 0)) END AS found,
  'a period, a place, an author, and every passage' AS expected;
