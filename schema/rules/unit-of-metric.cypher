// An outcome has the unit and the kind of its metric.
MATCH (o:Outcome)-[r:OF_METRIC]->(k:Metric)
WHERE coalesce(o.unit, '') <> coalesce(k.unit, '') OR o.kind <> k.kind
RETURN o.id AS id, o.kind + ' ' + coalesce(o.unit, 'without a unit') AS found, k.kind + ' ' + coalesce(k.unit, 'without a unit') AS expected,
  type(r) AS type, k.id AS to;
