// What an outcome counts is claimed with the same quote that states the outcome in that passage.
MATCH (o:Outcome)-[r:OF_METRIC]->(k:Metric)
OPTIONAL MATCH (o)-[s:STATED_IN]->(p:Passage)
WHERE p.id = r.evidence[0] AND s.source = r.source
WITH o, r, k, s
WHERE s.quote IS NULL OR s.quote <> r.quote
RETURN o.id AS id, r.quote AS found, coalesce('the quote that states it: ' + s.quote, 'a mention of the outcome in ' + r.evidence[0]) AS expected,
  type(r) AS type, k.id AS to;
