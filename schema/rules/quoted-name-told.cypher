// Every name in “” is that of a node: a reform, an instrument, an honour, a number; where none is made, a note at the measure's mention says so.
// match Passage.text /(?<!《[^》]*)“[^”]+”/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS words, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage AND p.section <> '标题'
  AND (p.heading IS NULL OR NOT (p.text CONTAINS p.heading AND size(p.text) < size(p.heading) + 6))
OPTIONAL MATCH (x)-[s:STATED_IN]->(p)
WHERE (NOT x:Measure OR s.note IS NOT NULL)
  AND size(split(p.text, s.asName)[0]) < end AND size(split(p.text, s.asName)[0]) + size(s.asName) > start
WITH passage, words, count(x) AS told
WHERE told = 0
RETURN passage AS id, words AS found, 'a node whose name in the passage is in these words' AS expected;
