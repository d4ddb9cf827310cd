// Every clause outside headings is told: it meets the quote that states a measure, an outcome, a recognition, a shortcoming or a plan, or that tells of a renaming.
// match Passage.text /(?<![^,;:。,;:\s])(?!现将|\d{4}年(?:\d+月\d+日)?[,,])[^,;:。,;:\s](?:[^,;:。,;:]*[^,;:。,;:\s])?/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage AND NOT p.section IN ['标题', '来源']
  AND (p.heading IS NULL OR NOT (p.text CONTAINS p.heading AND size(p.text) < size(p.heading) + 6))
OPTIONAL MATCH (x:Entity)-[s:STATED_IN]->(p)
WHERE (x:Measure OR x:Outcome OR x:Recognition OR x:Shortcoming OR x:Plan)
  AND size(split(p.text, s.quote)[0]) < end AND size(split(p.text, s.quote)[0]) + size(s.quote) > start
WITH p, passage, clause, count(x) AS told
WHERE told = 0
OPTIONAL MATCH (i:Institution)-[r:SUCCEEDED_BY]->(j:Institution)
WHERE r.evidence[0] = p.id AND r.quote CONTAINS clause
WITH passage, clause, count(r) AS renamings
WHERE renamings = 0
RETURN passage AS id, clause AS found, 'a node that is stated with these words' AS expected;
