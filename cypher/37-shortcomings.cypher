// The weaknesses (不足) that the report admits, at the end of part 一: a list of three, one passage each. All three are told of 我市法治政府建设; the
// bearer is read as the city government, and always inferred.

// 071 2023年,我市法治政府建设虽取得了一定成绩,但仍存在一些不足:一是民生重点领域的立法有待进一步加强;
// The success that it grants first is that of 003 in weaker words: a second passage of the same outcome, not a new one.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:071'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (results:Outcome {id: 'outcome:cn-420200:2023:law-based-government-progress'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (legislation:Shortcoming {id: 'shortcoming:cn-420200:2023:livelihood-legislation'})
  SET legislation:Entity, legislation.name = '民生重点领域的立法有待进一步加强',
      legislation.nameEn = 'Law-making in key fields of people’s livelihood needs to be strengthened further',
      legislation.placeId = 'place:cn-420200', legislation.year = 2023, legislation.stated = true
MERGE (government)-[r1:HAS_SHORTCOMING {source: doc}]->(legislation)
  SET r1 += inferred, r1.confidence = 'STRONG',
      r1.note = 'The weaknesses are told of 我市法治政府建设 (the city’s building of a law-based government), the work of its government, which the sentence does not name.',
      r1.quote = '我市法治政府建设虽取得了一定成绩,但仍存在一些不足:一是民生重点领域的立法有待进一步加强'
MERGE (results)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.note = '003 has 取得较好成效 (fairly good results); here it is 一定成绩 (some success).',
      s1.quote = '2023年,我市法治政府建设虽取得了一定成绩', s1.asName = '法治政府建设虽取得了一定成绩'
MERGE (legislation)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '我市法治政府建设虽取得了一定成绩,但仍存在一些不足:一是民生重点领域的立法有待进一步加强',
      s2.asName = '民生重点领域的立法有待进一步加强'
RETURN count(*) AS told;

// 072 二是重大行政决策程序需进一步健全;
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:072'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (list:Passage {id: 'passage:cn-420200:law-based-government-report:2023:071'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (procedures:Shortcoming {id: 'shortcoming:cn-420200:2023:major-decision-procedures'})
  SET procedures:Entity, procedures.name = '重大行政决策程序需进一步健全',
      procedures.nameEn = 'Procedures for major administrative decisions need to be improved further', procedures.placeId = 'place:cn-420200',
      procedures.year = 2023, procedures.stated = true
MERGE (government)-[r1:HAS_SHORTCOMING {source: doc}]->(procedures)
  SET r1 += inferred, r1.evidence = [p.id, list.id], r1.confidence = 'STRONG',
      r1.note = 'The list begins in 071, where the weaknesses are told of 我市法治政府建设 (the city’s building of a law-based government), the work of its government.',
      r1.quote = '重大行政决策程序需进一步健全'
MERGE (procedures)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '重大行政决策程序需进一步健全', s1.asName = '重大行政决策程序需进一步健全'
RETURN count(*) AS told;

// 073 三是行政执法能力有待进一步提升。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:073'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (list:Passage {id: 'passage:cn-420200:law-based-government-report:2023:071'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (capacity:Shortcoming {id: 'shortcoming:cn-420200:2023:law-enforcement-capacity'})
  SET capacity:Entity, capacity.name = '行政执法能力有待进一步提升',
      capacity.nameEn = 'Capacity for administrative law enforcement needs to be raised further', capacity.placeId = 'place:cn-420200',
      capacity.year = 2023, capacity.stated = true
MERGE (government)-[r1:HAS_SHORTCOMING {source: doc}]->(capacity)
  SET r1 += inferred, r1.evidence = [p.id, list.id], r1.confidence = 'STRONG',
      r1.note = 'The list begins in 071, where the weaknesses are told of 我市法治政府建设 (the city’s building of a law-based government), the work of its government.',
      r1.quote = '行政执法能力有待进一步提升'
MERGE (capacity)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '行政执法能力有待进一步提升', s1.asName = '行政执法能力有待进一步提升'
RETURN count(*) AS told;
