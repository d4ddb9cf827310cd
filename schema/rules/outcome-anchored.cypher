// Every outcome comes of a measure or a reform, or describes an instrument, or says in a note why not.
MATCH (o:Outcome)
WHERE (EXISTS { MATCH (o)<-[:RESULTED_IN]-(m) }) = false AND (EXISTS { MATCH (o)<-[:HAS_EXTENT]-(g:Regulation) }) = false AND o.note IS NULL
RETURN o.id AS id, 'nothing it comes of' AS found, 'RESULTED_IN, HAS_EXTENT or a note' AS expected;
