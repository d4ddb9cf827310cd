// Every county, and every smaller place, lies in another.
MATCH (c:Place)
WHERE c.level IN ['COUNTY', 'TOWNSHIP', 'VILLAGE'] AND (EXISTS { MATCH (c)-[:LOCATED_IN]->(w:Place) }) = false
RETURN c.id AS id, 'no LOCATED_IN' AS found, 'the place it lies in' AS expected;
