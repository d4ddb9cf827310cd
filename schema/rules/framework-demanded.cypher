// A clause that carries out (落实, 依据, 按照, 贯彻, 根据) a title in 《》 has a measure or plan under that instrument, or that evaluates it.
// match Passage.text /[^,;:。]*(?:落实|依据|按照|贯彻|根据)《[^》]+》[^,;:。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage
OPTIONAL MATCH (x)-[r]->(g:Regulation)
WHERE type(r) IN ['UNDER', 'EVALUATES'] AND r.evidence[0] = p.id AND r.stated = true AND size(split(p.text, r.quote)[0]) < end
  AND size(split(p.text, r.quote)[0]) + size(r.quote) > start
WITH passage, clause, count(r) AS frameworks
WHERE frameworks = 0
RETURN passage AS id, clause AS found, 'a stated UNDER or EVALUATES with these words' AS expected;
