// Every body that a text names by its kind of word (局, 部门, 支队, 委员会, 办公室, 领导小组, 法院, 检察院 and the like) is stated by the passage.
// match Passage.text /(?<!《[^》]*)[^,;:。、《》“”]*?(?:(?<!格)局|(?<!等)部门|支队|委员会|办公室|领导小组|中心组|法院|检察院|司法厅|国务院|党中央|市委|省委|省政府)/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS words, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage AND p.section <> '标题'
OPTIONAL MATCH (i:Institution)-[s:STATED_IN]->(p)
WHERE size(split(p.text, s.asName)[0]) < end AND size(split(p.text, s.asName)[0]) + size(s.asName) > start
WITH passage, words, count(i) AS told
WHERE told = 0
RETURN passage AS id, words AS found, 'an institution stated with these words' AS expected;
