// A measure that stands under a heading which names a reform is part of that reform.
MATCH (f:Reform)-[s:STATED_IN]->(h:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE h.text CONTAINS h.heading AND size(h.text) < size(h.heading) + 6
MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
WHERE p.heading = h.heading AND p.section = h.section
MATCH (x:Measure)-[:STATED_IN]->(p)
WITH DISTINCT x, f
WHERE (EXISTS { MATCH (x)-[:PART_OF_REFORM]->(f) }) = false
RETURN x.id AS id, 'no PART_OF_REFORM to ' + f.id AS found, 'one: it stands under the heading that names the reform' AS expected;
