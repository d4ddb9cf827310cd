// Every title in 《》 stands in the quote of an instrument.
// match Passage.text /《[^》]+》/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS title
MATCH (p:Passage) WHERE p.id = passage
OPTIONAL MATCH (g:Regulation)-[s:STATED_IN]->(p)
WHERE s.asName CONTAINS title AND g.titleStated = true
WITH passage, title, count(g) AS instruments
WHERE instruments = 0
RETURN passage AS id, title AS found, 'an instrument with that title, stated by this passage' AS expected;
