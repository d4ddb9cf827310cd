// A clause that tells an honour (荣获, 获评, 入选, 排名, 表扬, 推广 nationwide, 肯定, a meeting held) states a recognition or a counted outcome.
// match Passage.text /[^,;:。]*(?:荣获|获评|评为|入选|排名|表扬|在全国推广|全国推广|肯定|改革奖|召开|标杆|国家试点)[^,;:。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage
OPTIONAL MATCH (x:Entity)-[s:STATED_IN]->(p)
WHERE (x:Recognition OR x:Outcome)
  AND size(split(p.text, s.quote)[0]) < end AND size(split(p.text, s.quote)[0]) + size(s.quote) > start
WITH passage, clause, count(x) AS told
WHERE told = 0
RETURN passage AS id, clause AS found, 'a recognition stated with these words' AS expected;
