// A clause that names a reform by its kind of word (改革, 机制, 体制, 制度, 体系, 专项行动, 实践活动, 平台) states a reform or an instrument.
// match Passage.text /(?<![《“][^》”]*)[^,;:。、《》]*?(?:改革(?!事项|奖|、)|机制|体制|(?<!规章|各项)制度|积分系统|信用体系|专项行动|实践活动|平台(?!下沉))/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS words, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage AND (p.heading IS NULL OR NOT (p.text CONTAINS p.heading AND size(p.text) < size(p.heading) + 6))
OPTIONAL MATCH (x:Entity)-[s:STATED_IN]->(p)
WHERE (x:Reform OR x:Regulation) AND size(split(p.text, s.asName)[0]) < end AND size(split(p.text, s.asName)[0]) + size(s.asName) > start
WITH passage, words, count(x) AS told
WHERE told = 0
RETURN passage AS id, words AS found, 'a reform or an instrument stated with these words' AS expected;
