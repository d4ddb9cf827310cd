// Every shortcoming is someone's.
MATCH (n:Shortcoming)
WHERE (EXISTS { MATCH (n)<-[:HAS_SHORTCOMING]-(i:Institution) }) = false
RETURN n.id AS id, 'nobody who has it' AS found, 'HAS_SHORTCOMING from an institution' AS expected;
