// Chapter 一(五), 健全依法治理和矛盾纠纷调处化解体系: governance by law and the resolution of conflicts and disputes. One statement a sentence; 057
// has two. Heading 053 makes no node: what it would improve is the whole of the chapter. 054 and 059 each name a campaign or mechanism to which the
// sentences below them belong; the third heading is the first clause of 062.

// 054 一是深入开展“共同缔造”行动。
// A heading; it names the campaign to which the sentences below it belong.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:054'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (together:Reform {id: 'reform:cn-420200:jointly-building-a-better-life'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (together)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '深入开展“共同缔造”行动', s1.asName = '“共同缔造”行动'
RETURN count(*) AS told;

// 055 深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动,推进美好环境与幸福生活共同缔造。
// Two verbs, two measures, both ongoing (深化, 推进). 党员干部 tells whose practice it is; the sentence has no subject, so no actor.
// 美好环境与幸福生活共同缔造 is read as the campaign of the heading, under its longer name.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:055'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:054'})
MATCH (together:Reform {id: 'reform:cn-420200:jointly-building-a-better-life'})
MATCH (grassroots:Reform {id: 'reform:cn-420200:going-to-the-grassroots'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (deepening:Measure {id: 'measure:cn-420200:2023:going-to-the-grassroots-campaign'})
  SET deepening:Entity, deepening.name = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动',
      deepening.nameEn = 'Deepen the “go to the grassroots, learn how people live, relieve their worries, warm their hearts” campaign of Party members and officials',
      deepening.placeId = 'place:cn-420200', deepening.year = 2023, deepening.theme = 'DISPUTE_RESOLUTION', deepening.status = 'ONGOING',
      deepening.actorStated = false, deepening.stated = true
MERGE (advancing:Measure {id: 'measure:cn-420200:2023:building-a-better-life-together'})
  SET advancing:Entity, advancing.name = '推进美好环境与幸福生活共同缔造',
      advancing.nameEn = 'Advance the joint building of a fine environment and a happy life', advancing.placeId = 'place:cn-420200',
      advancing.year = 2023, advancing.theme = 'DISPUTE_RESOLUTION', advancing.status = 'ONGOING', advancing.actorStated = false,
      advancing.stated = true
MERGE (deepening)-[r1:PART_OF_REFORM {source: doc}]->(grassroots)
  SET r1 += said, r1.quote = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动'
MERGE (advancing)-[r2:PART_OF_REFORM {source: doc}]->(together) SET r2 += said, r2.quote = '推进美好环境与幸福生活共同缔造'
MERGE (deepening)-[r3:PART_OF_REFORM {source: doc}]->(together)
  SET r3 += inferred, r3.evidence = [p.id, head.id], r3.confidence = 'STRONG',
      r3.note = 'It stands under the heading 一(五)1, which names the reform (“共同缔造”行动).',
      r3.quote = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动'
MERGE (together)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '推进美好环境与幸福生活共同缔造', s1.asName = '美好环境与幸福生活共同缔造'
MERGE (grassroots)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动', s2.asName = '“下基层、察民情、解民忧、暖民心”实践活动'
MERGE (deepening)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动',
      s3.asName = '深化开展党员干部“下基层、察民情、解民忧、暖民心”实践活动'
MERGE (advancing)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '推进美好环境与幸福生活共同缔造', s4.asName = '推进美好环境与幸福生活共同缔造'
RETURN count(*) AS told;

// 056 全市党员干部下基层5万余人次,收集问题9000余个,解决2800余个,其余问题纳入“三张清单”管理推进。
// 5万余人次 counts the act itself; collecting and solving problems have the same subject and come of it, so they are outcomes. 其余 (the rest) makes
// the problems solved a part of those collected. The last clause is about the problems (其余问题) and names no one who acts.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:056'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:054'})
MATCH (practice:Passage {id: 'passage:cn-420200:law-based-government-report:2023:055'})
MATCH (together:Reform {id: 'reform:cn-420200:jointly-building-a-better-life'})
MATCH (grassroots:Reform {id: 'reform:cn-420200:going-to-the-grassroots'})
MATCH (lists:Reform {id: 'reform:cn-420200:three-lists-management'})
MATCH (visitCount:Metric {id: 'metric:grassroots-visits'})
MATCH (collectedCount:Metric {id: 'metric:grassroots-problems-collected'})
MATCH (solvedCount:Metric {id: 'metric:grassroots-problems-solved'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (visiting:Measure {id: 'measure:cn-420200:2023:officials-go-to-the-grassroots'})
  SET visiting:Entity, visiting.name = '党员干部下基层', visiting.nameEn = 'Party members and officials go to the grassroots',
      visiting.placeId = 'place:cn-420200', visiting.year = 2023, visiting.theme = 'DISPUTE_RESOLUTION', visiting.status = 'CARRIED_OUT',
      visiting.actorText = '全市党员干部', visiting.actorStated = false, visiting.stated = true
MERGE (visits:Outcome {id: 'outcome:cn-420200:2023:grassroots-visits'})
  SET visits:Entity, visits.name = '党员干部下基层人次', visits.nameEn = 'Visits of Party members and officials to the grassroots',
      visits.placeId = 'place:cn-420200', visits.value = 50000.0, visits.unit = '人次', visits.unitEn = 'visits', visits.valueText = '5万余',
      visits.kind = 'COUNT', visits.qualifier = 'MORE_THAN', visits.year = 2023, visits.periodBasis = 'REPORT_PERIOD',
      visits.theme = 'DISPUTE_RESOLUTION', visits.stated = true
MERGE (collected:Outcome {id: 'outcome:cn-420200:2023:grassroots-problems-collected'})
  SET collected:Entity, collected.name = '收集问题数', collected.nameEn = 'Problems collected at the grassroots',
      collected.placeId = 'place:cn-420200', collected.value = 9000.0, collected.unit = '个', collected.unitEn = 'problems',
      collected.valueText = '9000余', collected.kind = 'COUNT', collected.qualifier = 'MORE_THAN', collected.year = 2023,
      collected.periodBasis = 'REPORT_PERIOD', collected.theme = 'DISPUTE_RESOLUTION', collected.stated = true
MERGE (solved:Outcome {id: 'outcome:cn-420200:2023:grassroots-problems-solved'})
  SET solved:Entity, solved.name = '解决问题数', solved.nameEn = 'Problems collected at the grassroots that were solved',
      solved.placeId = 'place:cn-420200', solved.value = 2800.0, solved.unit = '个', solved.unitEn = 'problems', solved.valueText = '2800余',
      solved.kind = 'COUNT', solved.qualifier = 'MORE_THAN', solved.year = 2023, solved.periodBasis = 'REPORT_PERIOD',
      solved.theme = 'DISPUTE_RESOLUTION', solved.stated = true
MERGE (managing:Measure {id: 'measure:cn-420200:2023:remaining-problems-under-three-lists'})
  SET managing:Entity, managing.name = '其余问题纳入“三张清单”管理推进',
      managing.nameEn = 'Put the remaining problems under management by “three lists” and work on them', managing.placeId = 'place:cn-420200',
      managing.year = 2023, managing.theme = 'DISPUTE_RESOLUTION', managing.status = 'ONGOING', managing.actorStated = false, managing.stated = true
MERGE (visiting)-[r1:RESULTED_IN {source: doc}]->(visits) SET r1 += said, r1.quote = '全市党员干部下基层5万余人次'
MERGE (visiting)-[r2:RESULTED_IN {source: doc}]->(collected) SET r2 += said, r2.quote = '全市党员干部下基层5万余人次,收集问题9000余个'
MERGE (visiting)-[r3:RESULTED_IN {source: doc}]->(solved) SET r3 += said, r3.quote = '全市党员干部下基层5万余人次,收集问题9000余个,解决2800余个'
MERGE (visits)-[r4:OF_METRIC {source: doc}]->(visitCount) SET r4 += said, r4.quote = '全市党员干部下基层5万余人次'
MERGE (collected)-[r5:OF_METRIC {source: doc}]->(collectedCount) SET r5 += said, r5.quote = '收集问题9000余个'
MERGE (solved)-[r6:OF_METRIC {source: doc}]->(solvedCount) SET r6 += said, r6.quote = '收集问题9000余个,解决2800余个'
MERGE (solved)-[r7:SUBSET_OF {source: doc}]->(collected)
  SET r7 += said, r7.note = '其余问题 (the remaining problems) says that the problems solved are part of those collected.',
      r7.quote = '收集问题9000余个,解决2800余个,其余问题'
MERGE (managing)-[r8:PART_OF_REFORM {source: doc}]->(lists) SET r8 += said, r8.quote = '其余问题纳入“三张清单”管理推进'
MERGE (visiting)-[r9:PART_OF_REFORM {source: doc}]->(grassroots)
  SET r9 += inferred, r9.evidence = [p.id, practice.id], r9.confidence = 'STRONG',
      r9.note = 'The sentence before names the campaign (党员干部“下基层、察民情、解民忧、暖民心”实践活动); this one tells the same act of the same persons.',
      r9.quote = '全市党员干部下基层5万余人次'
MERGE (visiting)-[r10:PART_OF_REFORM {source: doc}]->(together)
  SET r10 += inferred, r10.evidence = [p.id, head.id], r10.confidence = 'STRONG',
      r10.note = 'It stands under the heading 一(五)1, which names the reform (“共同缔造”行动).', r10.quote = '全市党员干部下基层5万余人次'
MERGE (managing)-[r11:PART_OF_REFORM {source: doc}]->(together)
  SET r11 += inferred, r11.evidence = [p.id, head.id], r11.confidence = 'STRONG',
      r11.note = 'It stands under the heading 一(五)1, which names the reform (“共同缔造”行动).', r11.quote = '其余问题纳入“三张清单”管理推进'
MERGE (lists)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '纳入“三张清单”管理推进', s1.asName = '“三张清单”管理'
MERGE (visiting)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '全市党员干部下基层5万余人次', s2.asName = '全市党员干部下基层'
MERGE (visits)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '全市党员干部下基层5万余人次', s3.asName = '党员干部下基层'
MERGE (collected)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '收集问题9000余个', s4.asName = '收集问题'
MERGE (solved)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '收集问题9000余个,解决2800余个', s5.asName = '解决'
MERGE (managing)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '其余问题纳入“三张清单”管理推进', s6.asName = '其余问题纳入“三张清单”管理推进'
RETURN count(*) AS told;

// 057 群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成,全省现场推进会在我市召开,…
// 正在逐步形成 (is taking shape) tells a result in words; no measure of the sentence governs it. The meeting is held in the city and so an honour of
// the city; which work it was to advance, only the heading says.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:057'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:054'})
MATCH (together:Reform {id: 'reform:cn-420200:jointly-building-a-better-life'})
MATCH (city:Place {id: 'place:cn-420200'})
MATCH (governance:Metric {id: 'metric:participatory-grassroots-governance'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (pattern:Outcome {id: 'outcome:cn-420200:2023:participatory-grassroots-governance'})
  SET pattern:Entity, pattern.name = '群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成',
      pattern.nameEn = 'Grassroots governance in which people actively take part, and plan, build, manage, assess and share together, is taking shape step by step',
      pattern.placeId = 'place:cn-420200', pattern.valueText = '正在逐步形成', pattern.kind = 'QUALITATIVE', pattern.qualifier = 'QUALITATIVE',
      pattern.year = 2023, pattern.periodBasis = 'REPORT_PERIOD', pattern.theme = 'DISPUTE_RESOLUTION', pattern.stated = true
MERGE (meeting:Recognition {id: 'recognition:cn-420200:2023:provincial-on-the-spot-meeting-on-building-together'})
  SET meeting:Entity, meeting.name = '全省现场推进会', meeting.nameEn = 'Provincial on-the-spot meeting to advance the work',
      meeting.placeId = 'place:cn-420200', meeting.kind = 'HOSTED_MEETING', meeting.level = 'PROVINCIAL', meeting.year = 2023,
      meeting.recogniserStated = false, meeting.stated = true
MERGE (pattern)-[r1:OF_METRIC {source: doc}]->(governance) SET r1 += said, r1.quote = '群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成'
MERGE (meeting)-[r2:HELD_IN {source: doc}]->(city) SET r2 += said, r2.quote = '全省现场推进会在我市召开'
MERGE (together)-[r3:RESULTED_IN {source: doc}]->(pattern)
  SET r3 += inferred, r3.evidence = [p.id, head.id], r3.confidence = 'STRONG',
      r3.note = 'No measure governs the clause; it stands under the heading 一(五)1, and people who plan, build, manage, assess and share together (共) are what the campaign it names is about.',
      r3.quote = '群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成'
MERGE (meeting)-[r4:AWARDED_TO {source: doc}]->(city)
  SET r4 += inferred, r4.confidence = 'STRONG',
      r4.note = 'The clause names no recipient; the report tells it as the city’s honour that the meeting was held there.',
      r4.quote = '全省现场推进会在我市召开'
MERGE (meeting)-[r5:RECOGNISES {source: doc}]->(together)
  SET r5 += inferred, r5.evidence = [p.id, head.id], r5.confidence = 'STRONG',
      r5.note = 'The clause does not say which work the meeting was to advance; it stands under the heading 一(五)1, which names the campaign (“共同缔造”行动).',
      r5.quote = '全省现场推进会在我市召开'
MERGE (city)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '全省现场推进会在我市召开', s1.asName = '我市'
MERGE (pattern)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成',
      s2.asName = '群众积极参与共谋共建共管共评共享的基层治理格局正在逐步形成'
MERGE (meeting)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '全省现场推进会在我市召开', s3.asName = '全省现场推进会'
RETURN count(*) AS told;

// 057 …大冶市搭建“民情通”诉求办理平台工作入选全省典型案例
// A county-level city that acts is read as its government (resolution MEDIUM); the honour is of the place, which is named with its work.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:057'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:054'})
MATCH (together:Reform {id: 'reform:cn-420200:jointly-building-a-better-life'})
MATCH (platform:Reform {id: 'reform:cn-420281:link-to-the-people-platform'})
MATCH (government:Institution {id: 'inst:cn-420281:government'})
MATCH (daye:Place {id: 'place:cn-420281'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (building:Measure {id: 'measure:cn-420200:2023:link-to-the-people-platform'})
  SET building:Entity, building.name = '搭建“民情通”诉求办理平台', building.nameEn = 'Build the “link to the people” platform for handling requests',
      building.placeId = 'place:cn-420200', building.year = 2023, building.theme = 'DISPUTE_RESOLUTION', building.status = 'CARRIED_OUT',
      building.actorText = '大冶市', building.actorStated = true, building.stated = true
MERGE (selection:Recognition {id: 'recognition:cn-420200:2023:link-to-the-people-platform-provincial-model-case'})
  SET selection:Entity, selection.name = '全省典型案例(“民情通”诉求办理平台)',
      selection.nameEn = 'Provincial model case: the “link to the people” platform', selection.placeId = 'place:cn-420200',
      selection.kind = 'CASE_SELECTION', selection.level = 'PROVINCIAL', selection.year = 2023, selection.recogniserStated = false,
      selection.stated = true
MERGE (government)-[r1:DELIVERED {source: doc}]->(building) SET r1 += said, r1.role = 'lead', r1.quote = '大冶市搭建“民情通”诉求办理平台工作'
MERGE (building)-[r2:PART_OF_REFORM {source: doc}]->(platform) SET r2 += said, r2.quote = '大冶市搭建“民情通”诉求办理平台工作'
MERGE (building)-[r3:CARRIED_OUT_IN {source: doc}]->(daye) SET r3 += said, r3.quote = '大冶市搭建“民情通”诉求办理平台工作'
MERGE (selection)-[r4:RECOGNISES {source: doc}]->(building) SET r4 += said, r4.quote = '大冶市搭建“民情通”诉求办理平台工作入选全省典型案例'
MERGE (selection)-[r5:AWARDED_TO {source: doc}]->(daye) SET r5 += said, r5.quote = '大冶市搭建“民情通”诉求办理平台工作入选全省典型案例'
MERGE (building)-[r6:PART_OF_REFORM {source: doc}]->(together)
  SET r6 += inferred, r6.evidence = [p.id, head.id], r6.confidence = 'STRONG',
      r6.note = 'It stands under the heading 一(五)1, which names the reform (“共同缔造”行动).', r6.quote = '大冶市搭建“民情通”诉求办理平台工作'
MERGE (daye)-[r7:LOCATED_IN {source: doc}]->(city)
  SET r7 += inferred, r7.confidence = 'STRONG',
      r7.note = 'The city’s report counts the act of the county-level city as its own; the division code 420281 lies within 420200.',
      r7.quote = '大冶市搭建“民情通”诉求办理平台工作入选全省典型案例'
MERGE (platform)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '大冶市搭建“民情通”诉求办理平台工作', s1.asName = '“民情通”诉求办理平台'
MERGE (government)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '大冶市搭建“民情通”诉求办理平台工作', s2.asName = '大冶市'
MERGE (daye)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '大冶市搭建“民情通”诉求办理平台工作', s3.asName = '大冶市'
MERGE (building)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '大冶市搭建“民情通”诉求办理平台工作', s4.asName = '搭建“民情通”诉求办理平台'
MERGE (selection)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '大冶市搭建“民情通”诉求办理平台工作入选全省典型案例', s5.asName = '全省典型案例'
RETURN count(*) AS told;

// 058 我市被评为“全国市域社会治理现代化试点合格城市”。
// The giver is not named. The title is for a pilot of social governance (市域社会治理现代化试点), which no other sentence tells and which is not the
// campaign of the heading; so it recognises no node.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:058'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (title:Recognition {id: 'recognition:cn-420200:2023:qualified-city-of-social-governance-pilot'})
  SET title:Entity, title.name = '全国市域社会治理现代化试点合格城市',
      title.nameEn = 'Qualified city of the national pilot for modernising social governance at city level', title.placeId = 'place:cn-420200',
      title.kind = 'TITLE', title.level = 'NATIONAL', title.year = 2023, title.recogniserStated = false, title.stated = true,
      title.note = 'No other sentence tells of the pilot that the title is for, so it recognises no node: heading 053 names the modernisation of social governance (市域社会治理现代化), but not the pilot.'
MERGE (title)-[r1:AWARDED_TO {source: doc}]->(city) SET r1 += said, r1.quote = '我市被评为“全国市域社会治理现代化试点合格城市”'
MERGE (city)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '我市被评为“全国市域社会治理现代化试点合格城市”', s1.asName = '我市'
MERGE (title)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '我市被评为“全国市域社会治理现代化试点合格城市”', s2.asName = '全国市域社会治理现代化试点合格城市'
RETURN count(*) AS told;

// 059 二是完善社会矛盾纠纷多元化解机制。
// A heading; it names the mechanism to which the sentences below it belong.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:059'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (diversified:Reform {id: 'reform:cn-420200:diversified-dispute-resolution-mechanism'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (diversified)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '完善社会矛盾纠纷多元化解机制', s1.asName = '社会矛盾纠纷多元化解机制'
RETURN count(*) AS told;

// 060 市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》,构建行政争议联合化解机制。
// Three bodies act together; 等 leaves others unnamed. Court and procuratorate stand in a list of departments (部门) and are none. They are the
// subject of both verbs. No word says that the mechanism is built under the opinions, but their title names the same act.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:060'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:059'})
MATCH (justice:Institution {id: 'inst:cn-420200:justice-bureau'})
MATCH (court:Institution {id: 'inst:cn-420200:intermediate-peoples-court'})
MATCH (procuratorate:Institution {id: 'inst:cn-420200:peoples-procuratorate'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (opinions:Regulation {id: 'reg:cn-420200:administrative-dispute-resolution-opinions'})
MATCH (diversified:Reform {id: 'reform:cn-420200:diversified-dispute-resolution-mechanism'})
MATCH (joint:Reform {id: 'reform:cn-420200:administrative-dispute-joint-resolution-mechanism'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (making:Measure {id: 'measure:cn-420200:2023:administrative-dispute-resolution-opinions'})
  SET making:Entity, making.name = '联合制定行政争议实质性化解实施意见',
      making.nameEn = 'Draw up together the implementing opinions on the substantive resolution of administrative disputes',
      making.placeId = 'place:cn-420200', making.year = 2023, making.theme = 'DISPUTE_RESOLUTION', making.status = 'CARRIED_OUT',
      making.actorText = '市司法局、市法院、市检察院等部门', making.actorStated = true, making.stated = true
MERGE (building:Measure {id: 'measure:cn-420200:2023:administrative-dispute-joint-resolution-mechanism'})
  SET building:Entity, building.name = '构建行政争议联合化解机制',
      building.nameEn = 'Build the mechanism for the joint resolution of administrative disputes', building.placeId = 'place:cn-420200',
      building.year = 2023, building.theme = 'DISPUTE_RESOLUTION', building.status = 'CARRIED_OUT',
      building.actorText = '市司法局、市法院、市检察院等部门', building.actorStated = true, building.stated = true
MERGE (justice)-[r1:DELIVERED {source: doc}]->(making)
  SET r1 += said, r1.role = 'joint', r1.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (court)-[r2:DELIVERED {source: doc}]->(making)
  SET r2 += said, r2.role = 'joint', r2.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (procuratorate)-[r3:DELIVERED {source: doc}]->(making)
  SET r3 += said, r3.role = 'joint', r3.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (justice)-[r4:DELIVERED {source: doc}]->(building)
  SET r4 += said, r4.role = 'joint',
      r4.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》,构建行政争议联合化解机制'
MERGE (court)-[r5:DELIVERED {source: doc}]->(building)
  SET r5 += said, r5.role = 'joint',
      r5.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》,构建行政争议联合化解机制'
MERGE (procuratorate)-[r6:DELIVERED {source: doc}]->(building)
  SET r6 += said, r6.role = 'joint',
      r6.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》,构建行政争议联合化解机制'
MERGE (justice)-[r7:ISSUED {source: doc}]->(opinions)
  SET r7 += said, r7.role = 'joint', r7.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (court)-[r8:ISSUED {source: doc}]->(opinions)
  SET r8 += said, r8.role = 'joint', r8.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (procuratorate)-[r9:ISSUED {source: doc}]->(opinions)
  SET r9 += said, r9.role = 'joint', r9.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (making)-[r10:PRODUCED {source: doc}]->(opinions)
  SET r10 += said, r10.role = '制定', r10.quote = '联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (building)-[r11:PART_OF_REFORM {source: doc}]->(joint) SET r11 += said, r11.quote = '构建行政争议联合化解机制'
MERGE (building)-[r12:UNDER {source: doc}]->(opinions)
  SET r12 += inferred, r12.confidence = 'STRONG',
      r12.note = 'Only the title (共同推进行政争议实质性化解, jointly advancing the substantive resolution of administrative disputes) names the act of the second clause; no word says that it is done under it.',
      r12.quote = '联合制定《关于共同推进行政争议实质性化解的实施意见》,构建行政争议联合化解机制'
MERGE (making)-[r13:PART_OF_REFORM {source: doc}]->(diversified)
  SET r13 += inferred, r13.evidence = [p.id, head.id], r13.confidence = 'STRONG',
      r13.note = 'It stands under the heading 一(五)2, which names the reform (社会矛盾纠纷多元化解机制).',
      r13.quote = '联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (building)-[r14:PART_OF_REFORM {source: doc}]->(diversified)
  SET r14 += inferred, r14.evidence = [p.id, head.id], r14.confidence = 'STRONG',
      r14.note = 'It stands under the heading 一(五)2, which names the reform (社会矛盾纠纷多元化解机制).', r14.quote = '构建行政争议联合化解机制'
MERGE (justice)-[r15:PART_OF {source: doc}]->(government)
  SET r15 += inferred, r15.confidence = 'STRONG', r15.note = 'A bureau (局) of the city is a department of the city government.',
      r15.quote = '市司法局'
MERGE (justice)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '市司法局、市法院、市检察院等部门', s1.asName = '市司法局'
MERGE (court)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '市司法局、市法院、市检察院等部门', s2.asName = '市法院'
MERGE (procuratorate)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '市司法局、市法院、市检察院等部门', s3.asName = '市检察院'
MERGE (opinions)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '联合制定《关于共同推进行政争议实质性化解的实施意见》', s4.asName = '《关于共同推进行政争议实质性化解的实施意见》',
      s4.asStatus = 'ISSUED'
MERGE (joint)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '构建行政争议联合化解机制', s5.asName = '行政争议联合化解机制'
MERGE (making)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '市司法局、市法院、市检察院等部门联合制定《关于共同推进行政争议实质性化解的实施意见》',
      s6.asName = '联合制定《关于共同推进行政争议实质性化解的实施意见》'
MERGE (building)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '构建行政争议联合化解机制', s7.asName = '构建行政争议联合化解机制'
RETURN count(*) AS told;

// 061 将“万人成讼率”纳入全市平安建设考核,努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”。
// “万人成讼率” (lawsuits per ten thousand people) is named as an indicator and given no number, so it makes no outcome. 努力实现 (strive to
// achieve) is not achieved: an ongoing measure and no outcome.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:061'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:059'})
MATCH (diversified:Reform {id: 'reform:cn-420200:diversified-dispute-resolution-mechanism'})
MATCH (assessment:Reform {id: 'reform:cn-420200:safe-city-assessment'})
MATCH (oneStop:Reform {id: 'reform:cn-420200:one-stop-dispute-resolution'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (including:Measure {id: 'measure:cn-420200:2023:lawsuit-rate-in-safe-city-assessment'})
  SET including:Entity, including.name = '将“万人成讼率”纳入全市平安建设考核',
      including.nameEn = 'Include the rate of lawsuits per ten thousand people in the citywide assessment of work to keep the city safe',
      including.placeId = 'place:cn-420200', including.year = 2023, including.theme = 'DISPUTE_RESOLUTION', including.status = 'CARRIED_OUT',
      including.actorStated = false, including.stated = true
MERGE (striving:Measure {id: 'measure:cn-420200:2023:one-stop-dispute-resolution'})
  SET striving:Entity, striving.name = '努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”',
      striving.nameEn = 'Strive for “one-stop acceptance, one-package mediation, whole-chain resolution” of conflicts and disputes',
      striving.placeId = 'place:cn-420200', striving.year = 2023, striving.theme = 'DISPUTE_RESOLUTION', striving.status = 'ONGOING',
      striving.actorStated = false, striving.stated = true
MERGE (including)-[r1:PART_OF_REFORM {source: doc}]->(assessment) SET r1 += said, r1.quote = '将“万人成讼率”纳入全市平安建设考核'
MERGE (striving)-[r2:PART_OF_REFORM {source: doc}]->(oneStop) SET r2 += said, r2.quote = '努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”'
MERGE (including)-[r3:PART_OF_REFORM {source: doc}]->(diversified)
  SET r3 += inferred, r3.evidence = [p.id, head.id], r3.confidence = 'STRONG',
      r3.note = 'It stands under the heading 一(五)2, which names the reform (社会矛盾纠纷多元化解机制).',
      r3.quote = '将“万人成讼率”纳入全市平安建设考核'
MERGE (striving)-[r4:PART_OF_REFORM {source: doc}]->(diversified)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands under the heading 一(五)2, which names the reform (社会矛盾纠纷多元化解机制).',
      r4.quote = '努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”'
MERGE (assessment)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '将“万人成讼率”纳入全市平安建设考核', s1.asName = '全市平安建设考核'
MERGE (oneStop)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”', s2.asName = '“一站式接受、一揽子调处、全链条解决”'
MERGE (including)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '将“万人成讼率”纳入全市平安建设考核', s3.asName = '将“万人成讼率”纳入全市平安建设考核',
      s3.note = '“万人成讼率” (lawsuits per ten thousand people) is an indicator without a number here, so it makes no node.'
MERGE (striving)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”',
      s4.asName = '努力实现矛盾纠纷“一站式接受、一揽子调处、全链条解决”'
RETURN count(*) AS told;

// 062 三是开展矛盾纠纷排查化解专项行动,统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作,全市各级人民调解组织受理矛盾纠纷13527件,调处成功13377件。
// The heading is the first clause of the sentence: it names the campaign and, as a clause, tells that it was carried out. 受理 and 调处 have one
// subject and one object (矛盾纠纷), so they are one measure with two outcomes. Only the last two clauses have a subject.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:062'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (campaign:Reform {id: 'reform:cn-420200:dispute-screening-and-resolution-campaign'})
MATCH (mediators:Institution {id: 'inst:cn-420200:peoples-mediation-organisations'})
MATCH (acceptedCount:Metric {id: 'metric:disputes-accepted-for-peoples-mediation'})
MATCH (settledCount:Metric {id: 'metric:disputes-settled-by-peoples-mediation'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (carrying:Measure {id: 'measure:cn-420200:2023:dispute-screening-and-resolution-campaign'})
  SET carrying:Entity, carrying.name = '开展矛盾纠纷排查化解专项行动',
      carrying.nameEn = 'Carry out the special campaign to screen for and resolve conflicts and disputes', carrying.placeId = 'place:cn-420200',
      carrying.year = 2023, carrying.theme = 'DISPUTE_RESOLUTION', carrying.status = 'CARRIED_OUT', carrying.actorStated = false,
      carrying.stated = true
MERGE (coordinating:Measure {id: 'measure:cn-420200:2023:prevent-screen-and-resolve-disputes'})
  SET coordinating:Entity, coordinating.name = '统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作',
      coordinating.nameEn = 'Coordinate the prevention of conflicts and disputes at the source, screening and early warning, and resolution on the spot',
      coordinating.placeId = 'place:cn-420200', coordinating.year = 2023, coordinating.theme = 'DISPUTE_RESOLUTION',
      coordinating.status = 'CARRIED_OUT', coordinating.actorStated = false, coordinating.stated = true
MERGE (mediating:Measure {id: 'measure:cn-420200:2023:peoples-mediation-of-disputes'})
  SET mediating:Entity, mediating.name = '受理、调处矛盾纠纷', mediating.nameEn = 'Accept and mediate conflicts and disputes',
      mediating.placeId = 'place:cn-420200', mediating.year = 2023, mediating.theme = 'DISPUTE_RESOLUTION', mediating.status = 'CARRIED_OUT',
      mediating.actorText = '全市各级人民调解组织', mediating.actorStated = true, mediating.stated = true
MERGE (accepted:Outcome {id: 'outcome:cn-420200:2023:disputes-accepted-for-peoples-mediation'})
  SET accepted:Entity, accepted.name = '受理矛盾纠纷数', accepted.nameEn = 'Conflicts and disputes accepted for people’s mediation',
      accepted.placeId = 'place:cn-420200', accepted.value = 13527.0, accepted.unit = '件', accepted.unitEn = 'cases', accepted.kind = 'COUNT',
      accepted.qualifier = 'EXACT', accepted.year = 2023, accepted.periodBasis = 'REPORT_PERIOD', accepted.theme = 'DISPUTE_RESOLUTION',
      accepted.stated = true
MERGE (settled:Outcome {id: 'outcome:cn-420200:2023:disputes-settled-by-peoples-mediation'})
  SET settled:Entity, settled.name = '调处成功矛盾纠纷数', settled.nameEn = 'Conflicts and disputes settled by people’s mediation',
      settled.placeId = 'place:cn-420200', settled.value = 13377.0, settled.unit = '件', settled.unitEn = 'cases', settled.kind = 'COUNT',
      settled.qualifier = 'EXACT', settled.year = 2023, settled.periodBasis = 'REPORT_PERIOD', settled.theme = 'DISPUTE_RESOLUTION',
      settled.stated = true
MERGE (carrying)-[r1:PART_OF_REFORM {source: doc}]->(campaign) SET r1 += said, r1.quote = '开展矛盾纠纷排查化解专项行动'
MERGE (mediators)-[r2:DELIVERED {source: doc}]->(mediating)
  SET r2 += said, r2.role = 'lead', r2.quote = '全市各级人民调解组织受理矛盾纠纷13527件,调处成功13377件'
MERGE (mediating)-[r3:RESULTED_IN {source: doc}]->(accepted) SET r3 += said, r3.quote = '全市各级人民调解组织受理矛盾纠纷13527件'
MERGE (mediating)-[r4:RESULTED_IN {source: doc}]->(settled) SET r4 += said, r4.quote = '全市各级人民调解组织受理矛盾纠纷13527件,调处成功13377件'
MERGE (accepted)-[r5:OF_METRIC {source: doc}]->(acceptedCount) SET r5 += said, r5.quote = '受理矛盾纠纷13527件'
MERGE (settled)-[r6:OF_METRIC {source: doc}]->(settledCount) SET r6 += said, r6.quote = '受理矛盾纠纷13527件,调处成功13377件'
MERGE (settled)-[r7:SUBSET_OF {source: doc}]->(accepted)
  SET r7 += inferred, r7.confidence = 'STRONG',
      r7.note = 'The second clause has no object of its own: it goes on with the disputes accepted. No word such as 其中 (among them) says so.',
      r7.quote = '受理矛盾纠纷13527件,调处成功13377件'
MERGE (coordinating)-[r8:PART_OF_REFORM {source: doc}]->(campaign)
  SET r8 += inferred, r8.confidence = 'STRONG',
      r8.note = 'It stands under the heading 一(五)3, which opens this sentence and names the reform (矛盾纠纷排查化解专项行动).',
      r8.quote = '开展矛盾纠纷排查化解专项行动,统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作'
MERGE (mediating)-[r9:PART_OF_REFORM {source: doc}]->(campaign)
  SET r9 += inferred, r9.confidence = 'STRONG',
      r9.note = 'It stands under the heading 一(五)3, which opens this sentence and names the reform (矛盾纠纷排查化解专项行动).',
      r9.quote = '开展矛盾纠纷排查化解专项行动,统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作,全市各级人民调解组织受理矛盾纠纷13527件,调处成功13377件'
MERGE (campaign)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '开展矛盾纠纷排查化解专项行动', s1.asName = '矛盾纠纷排查化解专项行动'
MERGE (mediators)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '全市各级人民调解组织受理矛盾纠纷13527件', s2.asName = '全市各级人民调解组织'
MERGE (carrying)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '开展矛盾纠纷排查化解专项行动', s3.asName = '开展矛盾纠纷排查化解专项行动'
MERGE (coordinating)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作', s4.asName = '统筹抓好矛盾纠纷源头预防、排查预警和就地化解工作'
MERGE (mediating)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '全市各级人民调解组织受理矛盾纠纷13527件,调处成功13377件', s5.asName = '受理矛盾纠纷'
MERGE (accepted)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '受理矛盾纠纷13527件', s6.asName = '受理矛盾纠纷'
MERGE (settled)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '受理矛盾纠纷13527件,调处成功13377件', s7.asName = '调处成功'
RETURN count(*) AS told;
