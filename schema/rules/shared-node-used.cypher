// An institution, an instrument or a reform takes part in a claim of its own, not only in being mentioned.
MATCH (n:Entity)
WHERE (n:Institution OR n:Regulation OR n:Reform) AND COUNT { (n)-[r]-(x) WHERE type(r) <> 'STATED_IN' } = 0
RETURN n.id AS id, 'mentions alone' AS found, 'a relationship with another entity' AS expected;
