// A department is part of a government, as far as the report's bodies go.
MATCH (i:Institution)
WHERE i.kind = 'GOVERNMENT_DEPARTMENT' AND coalesce(i.collective, false) = false AND (EXISTS { MATCH (i)-[:PART_OF]->(g:Institution) }) = false
RETURN i.id AS id, 'no PART_OF' AS found, 'the government it is a department of' AS expected;
