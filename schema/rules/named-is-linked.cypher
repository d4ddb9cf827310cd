// What the words of a measure, an honour or a plan name (a body, an instrument, a reform, a place, a number), it is linked to, or a note says why not.
MATCH (x:Entity)-[s:STATED_IN]->(p:Passage)<-[t:STATED_IN]-(y:Entity)
WHERE (x:Measure OR x:Recognition OR x:Plan) AND (y:Institution OR y:Regulation OR y:Reform OR y:Place OR y:Outcome)
  AND s.quote CONTAINS t.quote AND s.source = t.source AND s.note IS NULL AND x.placeId <> y.id
WITH DISTINCT x, y, p, t.asName AS name
// A place may stand inside the name of something else (黄石经济技术开发区·铁山区), and a zone is named for its organ.
OPTIONAL MATCH (p)<-[u:STATED_IN]-(z:Entity)
WHERE y:Place AND (z:Institution OR z:Reform OR z:Recognition) AND u.asName CONTAINS name
  AND (size(u.asName) > size(name) OR (z.kind = 'DISPATCHED_ORGAN' AND z.placeId = y.id))
WITH x, y, name, count(z) AS insideNames
WHERE insideNames = 0
OPTIONAL MATCH (x)-[r]-(y)
WHERE type(r) <> 'CONTINUES'
WITH x, y, name, count(r) AS links
WHERE links = 0
OPTIONAL MATCH (x)-[]-(between:Entity)-[]-(y)
WHERE x:Recognition OR (y:Institution AND between:Institution) OR (y:Outcome AND between:Regulation)
WITH x, y, name, count(between) AS ways
WHERE ways = 0
RETURN x.id AS id, 'no relationship with ' + y.id AS found, 'one: its words name ' + name AS expected;
