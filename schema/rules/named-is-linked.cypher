// What the words of a measure, an honour or a plan name (a body, an instrument, a reform, a number), it is linked to, or a note says why not.
MATCH (x:Entity)-[s:STATED_IN]->(p:Passage)<-[t:STATED_IN]-(y:Entity)
WHERE (x:Measure OR x:Recognition OR x:Plan) AND (y:Institution OR y:Regulation OR y:Reform OR y:Outcome)
  AND s.quote CONTAINS t.quote AND s.source = t.source AND s.note IS NULL
WITH DISTINCT x, y, t.asName AS name
OPTIONAL MATCH (x)-[r]-(y)
WITH x, y, name, count(r) AS links
WHERE links = 0
OPTIONAL MATCH (x)-[]-(between:Entity)-[]-(y)
WHERE x:Recognition OR (y:Institution AND between:Institution) OR (y:Outcome AND between:Regulation)
WITH x, y, name, count(between) AS ways
WHERE ways = 0
RETURN x.id AS id, 'no relationship with ' + y.id AS found, 'one: its words name ' + name AS expected;
