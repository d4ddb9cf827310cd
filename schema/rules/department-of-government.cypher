// A department, a dispatched body, a commission and a body of a party committee are part of another body.
MATCH (i:Institution)
WHERE i.kind IN ['GOVERNMENT_DEPARTMENT', 'DISPATCHED_ORGAN', 'COMMISSION', 'PARTY_BODY'] AND coalesce(i.collective, false) = false
  AND (EXISTS { MATCH (i)-[:PART_OF]->(g:Institution) }) = false
RETURN i.id AS id, 'no PART_OF' AS found, 'the body it is part of' AS expected;
