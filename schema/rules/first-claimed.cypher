// A clause that says 率先, 首个, 首部 or 首家 (the first) states a node that claims to be first.
// match Passage.text /[^,;:。]*(?:率先|首个|首部|首家)[^,;:。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage
OPTIONAL MATCH (x:Entity)-[s:STATED_IN]->(p)
WHERE x.claimedFirst IS NOT NULL AND size(split(p.text, s.quote)[0]) < end
  AND size(split(p.text, s.quote)[0]) + size(s.quote) > start
WITH passage, clause, count(x) AS claimed
WHERE claimed = 0
RETURN passage AS id, clause AS found, 'a node stated with these words that has claimedFirst' AS expected;
