// Every outcome is of exactly one metric; two documents may say so.
MATCH (o:Outcome)
OPTIONAL MATCH (o)-[:OF_METRIC]->(k:Metric)
WITH o, count(DISTINCT k) AS metrics
WHERE metrics <> 1
RETURN o.id AS id, toString(metrics) + ' metrics' AS found, 'one' AS expected;
