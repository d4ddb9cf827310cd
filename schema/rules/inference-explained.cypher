// An inferred claim gives its reason and how far it can be trusted; a stated one has nothing to trust.
MATCH (a)-[r]->(b)
WHERE r.source IS NOT NULL
  AND ((r.stated = false AND (r.note IS NULL OR r.confidence IS NULL)) OR (r.stated = true AND r.confidence IS NOT NULL))
RETURN a.id AS id, CASE WHEN r.stated THEN 'a confidence with a stated claim' ELSE 'no note, or no confidence' END AS found,
  CASE WHEN r.stated THEN 'none: confidence is for inferences' ELSE 'a note with the reason, and a confidence' END AS expected,
  type(r) AS type, b.id AS to;
