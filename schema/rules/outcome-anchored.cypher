// Every outcome comes of a measure or a reform, or describes an instrument.
MATCH (o:Outcome)
WHERE (EXISTS { MATCH (o)<-[:RESULTED_IN]-(m) }) = false AND (EXISTS { MATCH (o)<-[:HAS_EXTENT]-(g:Regulation) }) = false
RETURN o.id AS id, 'nothing it comes of' AS found, 'RESULTED_IN or HAS_EXTENT' AS expected;
