// Every recognition was given to someone, and a meeting was held somewhere.
MATCH (x:Recognition)
WITH x, EXISTS { MATCH (x)-[:AWARDED_TO]->(y) } AS received, EXISTS { MATCH (x)-[:HELD_IN]->(c:Place) } AS held
WHERE received = false OR (x.kind = 'HOSTED_MEETING' AND held = false)
RETURN x.id AS id, CASE WHEN received THEN 'no place' ELSE 'nobody' END AS found, CASE WHEN received THEN 'HELD_IN a place' ELSE 'AWARDED_TO an institution or a place' END AS expected;
