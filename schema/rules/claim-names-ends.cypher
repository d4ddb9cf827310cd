// A stated claim quotes words of both of its ends, or says in a note where the missing one stands.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.stated = true AND r.note IS NULL
UNWIND [a, b] AS n
MATCH (p:Passage) WHERE p.id = r.evidence[0]
OPTIONAL MATCH (n)-[s:STATED_IN]->(p)
WHERE size(split(p.text, s.quote)[0]) < size(split(p.text, r.quote)[0]) + size(r.quote)
  AND size(split(p.text, s.quote)[0]) + size(s.quote) > size(split(p.text, r.quote)[0])
WITH a, r, b, n, count(s) AS mentions
WHERE mentions = 0
RETURN a.id AS id, r.quote AS found, 'words that state ' + n.id AS expected, type(r) AS type, b.id AS to;
