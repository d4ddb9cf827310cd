// Who is said to have delivered the making of an instrument has issued it.
MATCH (i:Institution)-[d:DELIVERED]->(x:Measure)-[r:PRODUCED]->(g:Regulation)
WHERE d.stated = true AND d.source = r.source AND r.role IN ['制定', '出台', '印发']
OPTIONAL MATCH (i)-[s:ISSUED]->(g)
WITH i, g, count(s) AS issued
WHERE issued = 0
RETURN i.id AS id, 'no ISSUED to ' + g.id AS found, 'one: a measure that it delivered produced the instrument' AS expected;
