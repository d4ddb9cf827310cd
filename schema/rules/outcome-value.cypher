// An outcome has a number with its unit, unless it is told in words or tells that all are covered.
MATCH (o:Outcome)
WITH o, o.kind IN ['QUALITATIVE', 'COVERAGE'] AS inWords
WHERE (o.value IS NULL OR o.unit IS NULL) AND NOT inWords
   OR o.value IS NULL AND o.qualifier <> 'QUALITATIVE'
   OR o.value IS NOT NULL AND o.qualifier = 'QUALITATIVE'
RETURN o.id AS id, 'kind ' + o.kind + ', qualifier ' + o.qualifier + CASE WHEN o.value IS NULL THEN ', no value' ELSE ', a value' END AS found,
  'a value with its unit, or a kind in words with the qualifier QUALITATIVE' AS expected;
