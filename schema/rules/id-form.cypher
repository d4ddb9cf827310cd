// Ids are lower-case ASCII: the class, the jurisdiction, a year where it belongs to a report, and a slug.
MATCH (n)
WHERE n.id IS NOT NULL
UNWIND labels(n) AS label
WITH n, collect(DISTINCT label) AS labels
WITH n, CASE
  WHEN 'Document' IN labels THEN 'doc' WHEN 'Passage' IN labels THEN 'passage' WHEN 'Place' IN labels THEN 'place'
  WHEN 'Period' IN labels THEN 'period' WHEN 'Metric' IN labels THEN 'metric' WHEN 'Institution' IN labels THEN 'inst'
  WHEN 'Regulation' IN labels THEN 'reg' WHEN 'Reform' IN labels THEN 'reform' WHEN 'Measure' IN labels THEN 'measure'
  WHEN 'Outcome' IN labels THEN 'outcome' WHEN 'Recognition' IN labels THEN 'recognition'
  WHEN 'Shortcoming' IN labels THEN 'shortcoming' WHEN 'Plan' IN labels THEN 'plan' END AS class
WHERE NOT n.id =~ class + '(:[a-z0-9]+(-[a-z0-9]+)*)+'
RETURN n.id AS id, n.id AS found, class + ':…, in lower-case letters, digits and single hyphens' AS expected;
