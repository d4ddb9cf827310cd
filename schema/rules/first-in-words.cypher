// What claims to be first is stated with a word that says so: 率先, 首个, 首部, 首家.
MATCH (x:Entity)-[s:STATED_IN]->(p:Passage)
WHERE x.claimedFirst IS NOT NULL
WITH x, collect(s.quote) AS quotes
WHERE NOT any(q IN quotes WHERE q CONTAINS '率先' OR q CONTAINS '首个' OR q CONTAINS '首部' OR q CONTAINS '首家')
RETURN x.id AS id, x.claimedFirst AS found, 'no claimedFirst: no quote says it' AS expected;
