// Every plan is for a period, someone is committed to it, and it is for the year of its id.
MATCH (n:Plan)
WITH n, EXISTS { MATCH (n)-[:PLANNED_FOR]->(t:Period) WHERE t.start STARTS WITH toString(n.year) } AS planned, EXISTS { MATCH (n)<-[:COMMITTED_TO]-(i:Institution) } AS committed
WHERE NOT planned OR NOT committed
RETURN n.id AS id, CASE WHEN planned THEN 'nobody committed' ELSE 'no period' END AS found, 'PLANNED_FOR its year, COMMITTED_TO by an institution' AS expected;
