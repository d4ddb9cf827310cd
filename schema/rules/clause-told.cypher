// Every clause outside headings is told: it meets the quote that states a measure, an outcome, a recognition, a shortcoming or a plan.
// match Passage.text /[^,;:。,;:\s](?:[^,;:。,;:]*[^,;:。,;:\s])?/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage AND p.heading IS NOT NULL AND NOT (p.text CONTAINS p.heading AND size(p.text) < size(p.heading) + 6)
OPTIONAL MATCH (x:Entity)-[s:STATED_IN]->(p)
WHERE (x:Measure OR x:Outcome OR x:Recognition OR x:Shortcoming OR x:Plan)
  AND size(split(p.text, s.quote)[0]) < end AND size(split(p.text, s.quote)[0]) + size(s.quote) > start
WITH passage, clause, count(x) AS told
WHERE told = 0
RETURN passage AS id, clause AS found, 'a node that is stated with these words' AS expected;
