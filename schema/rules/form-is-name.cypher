// Every form under which a text names an institution is its name or one of its aliases.
MATCH (i:Institution)-[r:STATED_IN]->(p:Passage)
WHERE r.asName <> i.name AND NOT r.asName IN coalesce(i.aliases, [])
RETURN i.id AS id, r.asName AS found, 'the name or an alias' AS expected, type(r) AS type, p.id AS to;
