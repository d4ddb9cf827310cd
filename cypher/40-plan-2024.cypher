// Part 二, the plan for 2024. One plan for each clause that states an intention; headings (074, 076, 078, 081, 083, 086) make none. The one subject
// of the whole part is 我市 in 075: a place that acts, so the commitment of the city government is inferred throughout. The year stands in 074 and
// 075; in the later sentences it is inferred from the heading.
// What a plan continues and which weakness it would mend is always inferred: STRONG where its clause names the same thing as the sentence on 2023,
// WEAK where the two only share a field of work.

// 074 二、2024年法治政府建设工作计划
// A heading; it names the year planned for.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (year:Period {id: 'period:2024'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (year)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '2024年法治政府建设工作计划', s1.asName = '2024年'
RETURN count(*) AS told;

// 075 2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神,按照党中央、国务院决策部署和省
//     委、省政府工作要求,加快建设更高水平的法治政府,为我市打造武汉都市圈重要增长极提供有力法治保障。
// Five intentions, five plans, in two statements; first the three that name what is to guide the work. The second of them is said again in 077: one
// plan with two passages.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (again:Passage {id: 'passage:cn-420200:law-based-government-report:2023:077'})
MATCH (studied:Passage {id: 'passage:cn-420200:law-based-government-report:2023:009'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (planning:Measure {id: 'measure:cn-420200:2023:rule-of-law-thought-in-study-plan'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (guiding:Plan {id: 'plan:cn-420200:2024:guidance-of-xi-jinping-thought'})
  SET guiding:Entity, guiding.name = '坚持以习近平新时代中国特色社会主义思想为指导',
      guiding.nameEn = 'Keep to the guidance of Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era',
      guiding.placeId = 'place:cn-420200', guiding.year = 2024, guiding.stated = true
MERGE (thought:Plan {id: 'plan:cn-420200:2024:carry-out-rule-of-law-thought'})
  SET thought:Entity, thought.name = '全面贯彻习近平法治思想', thought.nameEn = 'Fully carry out Xi Jinping Thought on the Rule of Law',
      thought.placeId = 'place:cn-420200', thought.year = 2024, thought.stated = true
MERGE (congress:Plan {id: 'plan:cn-420200:2024:guiding-principles-of-twentieth-party-congress'})
  SET congress:Entity, congress.name = '深入学习贯彻党的二十大精神',
      congress.nameEn = 'Study and carry out in depth the guiding principles of the Twentieth National Congress of the Party',
      congress.placeId = 'place:cn-420200', congress.year = 2024, congress.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(guiding)
  SET r1 += inferred, r1.confidence = 'STRONG',
      r1.note = 'The subject is the place 我市 (our city); a place acts through its government, which the sentence does not name.',
      r1.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导'
MERGE (guiding)-[r2:PLANNED_FOR {source: doc}]->(year) SET r2 += said, r2.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(thought)
  SET r3 += inferred, r3.evidence = [p.id, again.id], r3.confidence = 'STRONG',
      r3.note = 'The subject is the place 我市 (our city); a place acts through its government, which the sentence does not name.',
      r3.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想'
MERGE (thought)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += said, r4.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想'
MERGE (government)-[r5:COMMITTED_TO {source: doc}]->(congress)
  SET r5 += inferred, r5.confidence = 'STRONG',
      r5.note = 'The subject is the place 我市 (our city); a place acts through its government, which the sentence does not name.',
      r5.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神'
MERGE (congress)-[r6:PLANNED_FOR {source: doc}]->(year)
  SET r6 += said, r6.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神'
MERGE (thought)-[r7:CONTINUES {source: doc}]->(planning)
  SET r7 += inferred, r7.evidence = [p.id, studied.id], r7.confidence = 'WEAK',
      r7.note = 'Both are about Xi Jinping Thought on the Rule of Law (习近平法治思想); in 2023 it became part of the study plan, and now it is to be carried out.',
      r7.quote = '全面贯彻习近平法治思想'
MERGE (year)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '2024年,我市将', s1.asName = '2024年'
MERGE (guiding)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导',
      s2.asName = '坚持以习近平新时代中国特色社会主义思想为指导'
MERGE (thought)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '全面贯彻习近平法治思想', s3.asName = '全面贯彻习近平法治思想'
MERGE (congress)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '深入学习贯彻党的二十大精神', s4.asName = '深入学习贯彻党的二十大精神'
RETURN count(*) AS told;

// 075 …按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府,为我市打造武汉都市圈重要增长极提供有力法治保障
// Then the two about law-based government. 按照 is no plan of its own: it names whose decisions guide the verb that follows, and no instrument. That
// the government is guided by these four bodies is a claim of 003, written there with this sentence as its second passage; so is the growth pole.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (intro:Passage {id: 'passage:cn-420200:law-based-government-report:2023:003'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (city:Place {id: 'place:cn-420200'})
MATCH (area:Place {id: 'place:cn-42:wuhan-metropolitan-area'})
MATCH (centre:Institution {id: 'inst:cn:party-central-committee'})
MATCH (council:Institution {id: 'inst:cn:state-council'})
MATCH (provinceCommittee:Institution {id: 'inst:cn-42:party-committee'})
MATCH (province:Institution {id: 'inst:cn-42:government'})
MATCH (carrying:Measure {id: 'measure:cn-420200:2023:carry-out-central-and-provincial-decisions'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (building:Plan {id: 'plan:cn-420200:2024:higher-standard-law-based-government'})
  SET building:Entity, building.name = '加快建设更高水平的法治政府',
      building.nameEn = 'Speed up the building of a law-based government of a higher standard', building.placeId = 'place:cn-420200',
      building.year = 2024, building.stated = true
MERGE (safeguard:Plan {id: 'plan:cn-420200:2024:rule-of-law-support-for-growth-pole'})
  SET safeguard:Entity, safeguard.name = '为打造武汉都市圈重要增长极提供法治保障',
      safeguard.nameEn = 'Support by the rule of law for making the city an important growth pole of the Wuhan Metropolitan Area',
      safeguard.placeId = 'place:cn-420200', safeguard.year = 2024, safeguard.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(building)
  SET r1 += inferred, r1.confidence = 'STRONG',
      r1.note = 'The subject is the place 我市 (our city); a place acts through its government, which the sentence does not name.',
      r1.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神,按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府'
MERGE (building)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += said,
      r2.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神,按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(safeguard)
  SET r3 += inferred, r3.confidence = 'STRONG',
      r3.note = 'The subject is the place 我市 (our city); a place acts through its government, which the sentence does not name.',
      r3.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神,按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府,为我市打造武汉都市圈重要增长极提供有力法治保障'
MERGE (safeguard)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += said,
      r4.quote = '2024年,我市将始终坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻习近平法治思想,深入学习贯彻党的二十大精神,按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府,为我市打造武汉都市圈重要增长极提供有力法治保障'
MERGE (safeguard)-[r5:CONCERNS {source: doc}]->(city) SET r5 += said, r5.quote = '为我市打造武汉都市圈重要增长极提供有力法治保障'
MERGE (safeguard)-[r6:CONCERNS {source: doc}]->(area) SET r6 += said, r6.quote = '为我市打造武汉都市圈重要增长极提供有力法治保障'
MERGE (building)-[r7:CONTINUES {source: doc}]->(carrying)
  SET r7 += inferred, r7.evidence = [p.id, intro.id], r7.confidence = 'WEAK',
      r7.note = 'In 2023 the decisions and requirements of the same four bodies on building a law-based government were carried out; that the work goes on in this plan is a reading.',
      r7.quote = '按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府'
MERGE (city)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '为我市打造武汉都市圈重要增长极', s1.asName = '我市'
MERGE (area)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '打造武汉都市圈重要增长极', s2.asName = '武汉都市圈'
MERGE (centre)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '党中央', s3.asName = '党中央'
MERGE (council)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '国务院', s4.asName = '国务院'
MERGE (provinceCommittee)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '省委', s5.asName = '省委'
MERGE (province)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '省政府', s6.asName = '省政府'
MERGE (building)-[s7:STATED_IN {source: doc}]->(p)
  SET s7 += said, s7.quote = '按照党中央、国务院决策部署和省委、省政府工作要求,加快建设更高水平的法治政府', s7.asName = '加快建设更高水平的法治政府'
MERGE (safeguard)-[s8:STATED_IN {source: doc}]->(p)
  SET s8 += said, s8.quote = '为我市打造武汉都市圈重要增长极提供有力法治保障', s8.asName = '为我市打造武汉都市圈重要增长极提供有力法治保障'
RETURN count(*) AS told;

// 077 全面贯彻落实习近平法治思想,进一步完善法治政府建设各项制度,优化考评机制,深化法治政府建设示范创建工作。
// Four clauses, three new plans: the first repeats 075. 各项制度 names no system one by one; 考评机制 is a mechanism without a title, so a reform.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:077'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (reported:Passage {id: 'passage:cn-420200:law-based-government-report:2023:011'})
MATCH (thought:Plan {id: 'plan:cn-420200:2024:carry-out-rule-of-law-thought'})
MATCH (assessment:Reform {id: 'reform:cn-420200:assessment-mechanism'})
MATCH (models:Reform {id: 'reform:cn-420200:law-based-government-models'})
MATCH (making:Measure {id: 'measure:cn-420200:2023:rule-of-law-duty-reporting-system'})
MATCH (deploying:Measure {id: 'measure:cn-420200:2023:rule-of-law-deployed-and-assessed-with-development'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (systems:Plan {id: 'plan:cn-420200:2024:systems-for-law-based-government'})
  SET systems:Entity, systems.name = '完善法治政府建设各项制度', systems.nameEn = 'Improve the systems for building a law-based government',
      systems.placeId = 'place:cn-420200', systems.year = 2024, systems.stated = true
MERGE (assessing:Plan {id: 'plan:cn-420200:2024:assessment-mechanism'})
  SET assessing:Entity, assessing.name = '优化考评机制', assessing.nameEn = 'Improve the assessment mechanism', assessing.placeId = 'place:cn-420200',
      assessing.year = 2024, assessing.stated = true
MERGE (deepening:Plan {id: 'plan:cn-420200:2024:deepen-law-based-government-models'})
  SET deepening:Entity, deepening.name = '深化法治政府建设示范创建工作',
      deepening.nameEn = 'Deepen the creation of models for building a law-based government', deepening.placeId = 'place:cn-420200',
      deepening.year = 2024, deepening.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(systems)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '进一步完善法治政府建设各项制度'
MERGE (systems)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '进一步完善法治政府建设各项制度'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(assessing)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '优化考评机制'
MERGE (assessing)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '优化考评机制'
MERGE (government)-[r5:COMMITTED_TO {source: doc}]->(deepening)
  SET r5 += inferred, r5.evidence = [p.id, opening.id], r5.confidence = 'STRONG',
      r5.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r5.quote = '深化法治政府建设示范创建工作'
MERGE (deepening)-[r6:PLANNED_FOR {source: doc}]->(year)
  SET r6 += inferred, r6.evidence = [p.id, head.id], r6.confidence = 'STRONG',
      r6.note = 'It stands in part two (二), whose heading (074) names the year.', r6.quote = '深化法治政府建设示范创建工作'
MERGE (assessing)-[r7:CONCERNS {source: doc}]->(assessment) SET r7 += said, r7.quote = '优化考评机制'
MERGE (deepening)-[r8:CONCERNS {source: doc}]->(models) SET r8 += said, r8.quote = '深化法治政府建设示范创建工作'
MERGE (systems)-[r9:CONTINUES {source: doc}]->(making)
  SET r9 += inferred, r9.evidence = [p.id, reported.id], r9.confidence = 'WEAK',
      r9.note = 'The work system drawn up in 2023 (述法工作制度) is about rule-of-law duties; that it is one of the systems meant is a reading.',
      r9.quote = '进一步完善法治政府建设各项制度'
MERGE (assessing)-[r10:CONTINUES {source: doc}]->(deploying)
  SET r10 += inferred, r10.evidence = [p.id, reported.id], r10.confidence = 'WEAK',
      r10.note = 'In 2023 the building of the rule of law was assessed together with development (同考核); that this is the mechanism meant is a reading.',
      r10.quote = '优化考评机制'
MERGE (thought)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '全面贯彻落实习近平法治思想', s1.asName = '全面贯彻落实习近平法治思想'
MERGE (assessment)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '优化考评机制', s2.asName = '考评机制'
MERGE (models)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '深化法治政府建设示范创建工作', s3.asName = '法治政府建设示范创建'
MERGE (systems)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '进一步完善法治政府建设各项制度', s4.asName = '完善法治政府建设各项制度'
MERGE (assessing)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '优化考评机制', s5.asName = '优化考评机制'
MERGE (deepening)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '深化法治政府建设示范创建工作', s6.asName = '深化法治政府建设示范创建工作'
RETURN count(*) AS told;

// 079 开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估,巩固深化省级法治政府建设示范市创建成果,积极开展县乡法治政府建设示范创建。
// Three plans. 示范市创建成果 is the title of 017; 县乡 names no place, so the third has no place but the city’s.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:079'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (rated:Passage {id: 'passage:cn-420200:law-based-government-report:2023:016'})
MATCH (scheme:Regulation {id: 'reg:cn-420200:law-based-government-implementation-plan-2021-2025'})
MATCH (title:Recognition {id: 'recognition:cn-420200:2023:provincial-model-city-for-law-based-government'})
MATCH (models:Reform {id: 'reform:cn-420200:law-based-government-models'})
MATCH (midterm:Measure {id: 'measure:cn-420200:2023:mid-term-evaluation-of-law-based-government'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (evaluating:Plan {id: 'plan:cn-420200:2024:evaluate-law-based-government-implementation-plan'})
  SET evaluating:Entity, evaluating.name = '开展法治政府建设实施方案贯彻落实情况评估',
      evaluating.nameEn = 'Evaluate how the implementation plan for building a law-based government is carried out',
      evaluating.placeId = 'place:cn-420200', evaluating.year = 2024, evaluating.stated = true
MERGE (consolidating:Plan {id: 'plan:cn-420200:2024:consolidate-provincial-model-city-results'})
  SET consolidating:Entity, consolidating.name = '巩固深化省级法治政府建设示范市创建成果',
      consolidating.nameEn = 'Consolidate and deepen the results of becoming a provincial model city for building a law-based government',
      consolidating.placeId = 'place:cn-420200', consolidating.year = 2024, consolidating.stated = true
MERGE (creating:Plan {id: 'plan:cn-420200:2024:county-and-township-models'})
  SET creating:Entity, creating.name = '开展县乡法治政府建设示范创建',
      creating.nameEn = 'Create models for building a law-based government in counties and townships', creating.placeId = 'place:cn-420200',
      creating.year = 2024, creating.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(evaluating)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估'
MERGE (evaluating)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.',
      r2.quote = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(consolidating)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '巩固深化省级法治政府建设示范市创建成果'
MERGE (consolidating)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '巩固深化省级法治政府建设示范市创建成果'
MERGE (government)-[r5:COMMITTED_TO {source: doc}]->(creating)
  SET r5 += inferred, r5.evidence = [p.id, opening.id], r5.confidence = 'STRONG',
      r5.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r5.quote = '积极开展县乡法治政府建设示范创建'
MERGE (creating)-[r6:PLANNED_FOR {source: doc}]->(year)
  SET r6 += inferred, r6.evidence = [p.id, head.id], r6.confidence = 'STRONG',
      r6.note = 'It stands in part two (二), whose heading (074) names the year.', r6.quote = '积极开展县乡法治政府建设示范创建'
MERGE (evaluating)-[r7:EVALUATES {source: doc}]->(scheme) SET r7 += said, r7.quote = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估'
MERGE (consolidating)-[r8:CONCERNS {source: doc}]->(title) SET r8 += said, r8.quote = '巩固深化省级法治政府建设示范市创建成果'
MERGE (creating)-[r9:CONCERNS {source: doc}]->(models) SET r9 += said, r9.quote = '积极开展县乡法治政府建设示范创建'
MERGE (evaluating)-[r10:CONTINUES {source: doc}]->(midterm)
  SET r10 += inferred, r10.evidence = [p.id, rated.id], r10.confidence = 'STRONG',
      r10.note = 'In 2023 the mid-term evaluation of building a law-based government in the Fourteenth Five-Year Plan period (“十四五”, 2021–2025) was carried out; the implementation plan to be evaluated has the same term.',
      r10.quote = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估'
MERGE (scheme)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估',
      s1.asName = '《黄石市法治政府建设实施方案(2021—2025年)》', s1.asStatus = 'IN_FORCE'
MERGE (title)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '巩固深化省级法治政府建设示范市创建成果', s2.asName = '省级法治政府建设示范市'
MERGE (models)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '积极开展县乡法治政府建设示范创建', s3.asName = '法治政府建设示范创建'
MERGE (evaluating)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '开展《黄石市法治政府建设实施方案(2021—2025年)》贯彻落实情况评估', s4.asName = '贯彻落实情况评估'
MERGE (consolidating)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '巩固深化省级法治政府建设示范市创建成果', s5.asName = '巩固深化省级法治政府建设示范市创建成果'
MERGE (creating)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '积极开展县乡法治政府建设示范创建', s6.asName = '开展县乡法治政府建设示范创建'
RETURN count(*) AS told;

// 080 推进重大行政决策规范化建设,加大重点领域行政执法监督力度,充分发挥行政复议监督作用。
// Three verbs, three plans.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:080'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (weak2:Passage {id: 'passage:cn-420200:law-based-government-report:2023:072'})
MATCH (weak3:Passage {id: 'passage:cn-420200:law-based-government-report:2023:073'})
MATCH (inspected:Passage {id: 'passage:cn-420200:law-based-government-report:2023:015'})
MATCH (procedures:Shortcoming {id: 'shortcoming:cn-420200:2023:major-decision-procedures'})
MATCH (capacity:Shortcoming {id: 'shortcoming:cn-420200:2023:law-enforcement-capacity'})
MATCH (inspecting:Measure {id: 'measure:cn-420200:2023:inspection-of-compliance-with-judgments'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (deciding:Plan {id: 'plan:cn-420200:2024:standardise-major-administrative-decisions'})
  SET deciding:Entity, deciding.name = '推进重大行政决策规范化建设',
      deciding.nameEn = 'Advance work to make major administrative decisions well regulated', deciding.placeId = 'place:cn-420200',
      deciding.year = 2024, deciding.stated = true
MERGE (supervising:Plan {id: 'plan:cn-420200:2024:law-enforcement-supervision-in-key-fields'})
  SET supervising:Entity, supervising.name = '加大重点领域行政执法监督力度',
      supervising.nameEn = 'Strengthen the supervision of administrative law enforcement in key fields', supervising.placeId = 'place:cn-420200',
      supervising.year = 2024, supervising.stated = true
MERGE (reconsidering:Plan {id: 'plan:cn-420200:2024:administrative-reconsideration-supervision'})
  SET reconsidering:Entity, reconsidering.name = '充分发挥行政复议监督作用',
      reconsidering.nameEn = 'Make full use of the supervisory role of administrative reconsideration', reconsidering.placeId = 'place:cn-420200',
      reconsidering.year = 2024, reconsidering.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(deciding)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '推进重大行政决策规范化建设'
MERGE (deciding)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '推进重大行政决策规范化建设'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(supervising)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '加大重点领域行政执法监督力度'
MERGE (supervising)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '加大重点领域行政执法监督力度'
MERGE (government)-[r5:COMMITTED_TO {source: doc}]->(reconsidering)
  SET r5 += inferred, r5.evidence = [p.id, opening.id], r5.confidence = 'STRONG',
      r5.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r5.quote = '充分发挥行政复议监督作用'
MERGE (reconsidering)-[r6:PLANNED_FOR {source: doc}]->(year)
  SET r6 += inferred, r6.evidence = [p.id, head.id], r6.confidence = 'STRONG',
      r6.note = 'It stands in part two (二), whose heading (074) names the year.', r6.quote = '充分发挥行政复议监督作用'
MERGE (deciding)-[r7:ADDRESSES {source: doc}]->(procedures)
  SET r7 += inferred, r7.evidence = [p.id, weak2.id], r7.confidence = 'STRONG',
      r7.note = 'Both are about how major administrative decisions (重大行政决策) are made.', r7.quote = '推进重大行政决策规范化建设'
MERGE (supervising)-[r8:ADDRESSES {source: doc}]->(capacity)
  SET r8 += inferred, r8.evidence = [p.id, weak3.id], r8.confidence = 'WEAK',
      r8.note = 'Both are about administrative law enforcement (行政执法), but supervision of it is not the capacity for it.',
      r8.quote = '加大重点领域行政执法监督力度'
MERGE (reconsidering)-[r9:CONTINUES {source: doc}]->(inspecting)
  SET r9 += inferred, r9.evidence = [p.id, inspected.id], r9.confidence = 'WEAK',
      r9.note = 'In 2023 an inspection looked at how administrative bodies comply with reconsideration decisions, among others; that this is the supervisory role meant is a reading.',
      r9.quote = '充分发挥行政复议监督作用'
MERGE (deciding)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '推进重大行政决策规范化建设', s1.asName = '推进重大行政决策规范化建设'
MERGE (supervising)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '加大重点领域行政执法监督力度', s2.asName = '加大重点领域行政执法监督力度'
MERGE (reconsidering)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '充分发挥行政复议监督作用', s3.asName = '充分发挥行政复议监督作用'
RETURN count(*) AS told;

// 080 推进重大行政决策规范化建设,加大重点领域行政执法监督力度,充分发挥行政复议监督作用。
// What the plans continue. 行政执法监督 is the name of the bureaus in 042; that the plan is to work through them is a reading.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:080'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (decided:Passage {id: 'passage:cn-420200:law-based-government-report:2023:036'})
MATCH (covered:Passage {id: 'passage:cn-420200:law-based-government-report:2023:042'})
MATCH (reviewed:Passage {id: 'passage:cn-420200:law-based-government-report:2023:068'})
MATCH (deciding:Plan {id: 'plan:cn-420200:2024:standardise-major-administrative-decisions'})
MATCH (supervising:Plan {id: 'plan:cn-420200:2024:law-enforcement-supervision-in-key-fields'})
MATCH (listing:Measure {id: 'measure:cn-420200:2023:major-administrative-decision-catalogue'})
MATCH (checking:Measure {id: 'measure:cn-420200:2023:legality-review-of-decisions-and-contracts'})
MATCH (covering:Measure {id: 'measure:cn-420200:2023:law-enforcement-supervision-bureau-full-coverage'})
MATCH (reviewing:Measure {id: 'measure:cn-420200:2023:case-file-review-of-enforcement-on-enterprises'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (deciding)-[r1:CONTINUES {source: doc}]->(listing)
  SET r1 += inferred, r1.evidence = [p.id, decided.id], r1.confidence = 'STRONG',
      r1.note = 'The catalogue of 2023 is of decisions of the same kind (重大行政决策事项).', r1.quote = '推进重大行政决策规范化建设'
MERGE (deciding)-[r2:CONTINUES {source: doc}]->(checking)
  SET r2 += inferred, r2.evidence = [p.id, decided.id], r2.confidence = 'STRONG',
      r2.note = 'The review of 2023 is of decisions of the same kind (重大行政决策事项), with contracts.', r2.quote = '推进重大行政决策规范化建设'
MERGE (supervising)-[r3:CONTINUES {source: doc}]->(covering)
  SET r3 += inferred, r3.evidence = [p.id, covered.id], r3.confidence = 'WEAK',
      r3.note = 'According to 042 every city and county government has a bureau for this supervision (行政执法监督局); that the plan builds on them is a reading.',
      r3.quote = '加大重点领域行政执法监督力度'
MERGE (supervising)-[r4:CONTINUES {source: doc}]->(reviewing)
  SET r4 += inferred, r4.evidence = [p.id, reviewed.id], r4.confidence = 'WEAK',
      r4.note = 'The review of case files is one way to supervise law enforcement; the plan does not name it.',
      r4.quote = '加大重点领域行政执法监督力度'
RETURN count(*) AS told;

// 081 (三)持续推进法治化营商环境建设。
// A heading; it names the programme of the heading 023 again.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:081'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (environment)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '持续推进法治化营商环境建设', s1.asName = '法治化营商环境建设'
RETURN count(*) AS told;

// 082 贯彻落实《湖北省优化营商环境条例》,深入推进包容审慎执法司法和涉案企业合规改革,落实涉企案件经济影响评估机制。
// Three clauses, three plans, since 贯彻落实 stands as an intention beside the two others. It could also be read as the framework of the verbs that
// follow, so those have it as an inference. The second clause has one verb with two objects: one plan.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:082'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (heading:Passage {id: 'passage:cn-420200:law-based-government-report:2023:081'})
MATCH (regulations:Regulation {id: 'reg:cn-42:business-environment-regulations'})
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
MATCH (prudent:Reform {id: 'reform:cn-420200:inclusive-prudent-enforcement-and-justice'})
MATCH (compliance:Reform {id: 'reform:cn-420200:enterprise-compliance-reform'})
MATCH (impact:Reform {id: 'reform:cn-420200:enterprise-case-economic-impact-assessment'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (carrying:Plan {id: 'plan:cn-420200:2024:carry-out-business-environment-regulations'})
  SET carrying:Entity, carrying.name = '贯彻落实《湖北省优化营商环境条例》',
      carrying.nameEn = 'Carry out the Hubei regulations on improving the business environment', carrying.placeId = 'place:cn-420200',
      carrying.year = 2024, carrying.stated = true
MERGE (reforming:Plan {id: 'plan:cn-420200:2024:inclusive-prudent-enforcement-and-enterprise-compliance'})
  SET reforming:Entity, reforming.name = '深入推进包容审慎执法司法和涉案企业合规改革',
      reforming.nameEn = 'Advance in depth the reforms for inclusive and prudent law enforcement and justice and for the compliance of enterprises involved in cases',
      reforming.placeId = 'place:cn-420200', reforming.year = 2024, reforming.stated = true
MERGE (assessing:Plan {id: 'plan:cn-420200:2024:enterprise-case-economic-impact-assessment'})
  SET assessing:Entity, assessing.name = '落实涉企案件经济影响评估机制',
      assessing.nameEn = 'Put into practice the mechanism for assessing the economic impact of cases that involve enterprises',
      assessing.placeId = 'place:cn-420200', assessing.year = 2024, assessing.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(carrying)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '贯彻落实《湖北省优化营商环境条例》'
MERGE (carrying)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '贯彻落实《湖北省优化营商环境条例》'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(reforming)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (reforming)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (government)-[r5:COMMITTED_TO {source: doc}]->(assessing)
  SET r5 += inferred, r5.evidence = [p.id, opening.id], r5.confidence = 'STRONG',
      r5.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r5.quote = '落实涉企案件经济影响评估机制'
MERGE (assessing)-[r6:PLANNED_FOR {source: doc}]->(year)
  SET r6 += inferred, r6.evidence = [p.id, head.id], r6.confidence = 'STRONG',
      r6.note = 'It stands in part two (二), whose heading (074) names the year.', r6.quote = '落实涉企案件经济影响评估机制'
MERGE (carrying)-[r7:UNDER {source: doc}]->(regulations) SET r7 += said, r7.quote = '贯彻落实《湖北省优化营商环境条例》'
MERGE (reforming)-[r8:UNDER {source: doc}]->(regulations)
  SET r8 += inferred, r8.confidence = 'WEAK',
      r8.note = '贯彻落实《湖北省优化营商环境条例》 (carry out the Hubei regulations) is a clause of its own; that it governs this act too is a reading.',
      r8.quote = '贯彻落实《湖北省优化营商环境条例》,深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (assessing)-[r9:UNDER {source: doc}]->(regulations)
  SET r9 += inferred, r9.confidence = 'WEAK',
      r9.note = '贯彻落实《湖北省优化营商环境条例》 (carry out the Hubei regulations) is a clause of its own; that it governs this act too is a reading.',
      r9.quote = '贯彻落实《湖北省优化营商环境条例》,深入推进包容审慎执法司法和涉案企业合规改革,落实涉企案件经济影响评估机制'
MERGE (reforming)-[r10:CONCERNS {source: doc}]->(prudent) SET r10 += said, r10.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (reforming)-[r11:CONCERNS {source: doc}]->(compliance) SET r11 += said, r11.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (assessing)-[r12:CONCERNS {source: doc}]->(impact) SET r12 += said, r12.quote = '落实涉企案件经济影响评估机制'
MERGE (carrying)-[r13:CONTINUES {source: doc}]->(environment)
  SET r13 += inferred, r13.evidence = [p.id, heading.id], r13.confidence = 'STRONG',
      r13.note = 'It stands under the heading 二(三), which names the reform (法治化营商环境) and says that it goes on (持续).',
      r13.quote = '贯彻落实《湖北省优化营商环境条例》'
MERGE (reforming)-[r14:CONTINUES {source: doc}]->(environment)
  SET r14 += inferred, r14.evidence = [p.id, heading.id], r14.confidence = 'STRONG',
      r14.note = 'It stands under the heading 二(三), which names the reform (法治化营商环境) and says that it goes on (持续).',
      r14.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (assessing)-[r15:CONTINUES {source: doc}]->(environment)
  SET r15 += inferred, r15.evidence = [p.id, heading.id], r15.confidence = 'STRONG',
      r15.note = 'It stands under the heading 二(三), which names the reform (法治化营商环境) and says that it goes on (持续).',
      r15.quote = '落实涉企案件经济影响评估机制'
MERGE (regulations)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '贯彻落实《湖北省优化营商环境条例》', s1.asName = '《湖北省优化营商环境条例》', s1.asStatus = 'IN_FORCE'
MERGE (prudent)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '深入推进包容审慎执法司法和涉案企业合规改革', s2.asName = '包容审慎执法司法'
MERGE (compliance)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '深入推进包容审慎执法司法和涉案企业合规改革', s3.asName = '涉案企业合规改革'
MERGE (impact)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '落实涉企案件经济影响评估机制', s4.asName = '涉企案件经济影响评估机制'
MERGE (carrying)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '贯彻落实《湖北省优化营商环境条例》', s5.asName = '贯彻落实《湖北省优化营商环境条例》'
MERGE (reforming)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '深入推进包容审慎执法司法和涉案企业合规改革', s6.asName = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (assessing)-[s7:STATED_IN {source: doc}]->(p)
  SET s7 += said, s7.quote = '落实涉企案件经济影响评估机制', s7.asName = '落实涉企案件经济影响评估机制'
RETURN count(*) AS told;

// 082 贯彻落实《湖北省优化营商环境条例》,深入推进包容审慎执法司法和涉案企业合规改革,落实涉企案件经济影响评估机制。
// What the plans continue.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:082'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (listed:Passage {id: 'passage:cn-420200:law-based-government-report:2023:051'})
MATCH (spread:Passage {id: 'passage:cn-420200:law-based-government-report:2023:052'})
MATCH (reforming:Plan {id: 'plan:cn-420200:2024:inclusive-prudent-enforcement-and-enterprise-compliance'})
MATCH (assessing:Plan {id: 'plan:cn-420200:2024:enterprise-case-economic-impact-assessment'})
MATCH (lists:Reform {id: 'reform:cn-420200:four-lists-for-inclusive-prudent-enforcement'})
MATCH (impact:Reform {id: 'reform:cn-420200:enterprise-case-economic-impact-assessment'})
MATCH (improving:Measure {id: 'measure:cn-420200:2023:four-lists-for-inclusive-prudent-enforcement'})
MATCH (spreading:Measure {id: 'measure:cn-420200:2023:enterprise-case-economic-impact-assessment'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (reforming)-[r1:CONTINUES {source: doc}]->(lists)
  SET r1 += inferred, r1.evidence = [p.id, listed.id], r1.confidence = 'STRONG',
      r1.note = 'Both are about inclusive and prudent law enforcement (包容审慎 … 执法); the plan adds justice (司法).',
      r1.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (reforming)-[r2:CONTINUES {source: doc}]->(improving)
  SET r2 += inferred, r2.evidence = [p.id, listed.id], r2.confidence = 'STRONG',
      r2.note = 'Both are about inclusive and prudent law enforcement (包容审慎 … 执法); the plan adds justice (司法).',
      r2.quote = '深入推进包容审慎执法司法和涉案企业合规改革'
MERGE (assessing)-[r3:CONTINUES {source: doc}]->(impact)
  SET r3 += inferred, r3.evidence = [p.id, spread.id], r3.confidence = 'STRONG',
      r3.note = 'The clause names what 052 names (涉企案件经济影响评估), there as a system (制度) and here as a mechanism (机制).',
      r3.quote = '落实涉企案件经济影响评估机制'
MERGE (assessing)-[r4:CONTINUES {source: doc}]->(spreading)
  SET r4 += inferred, r4.evidence = [p.id, spread.id], r4.confidence = 'STRONG',
      r4.note = 'The clause names what 052 names (涉企案件经济影响评估), there as a system (制度) and here as a mechanism (机制).',
      r4.quote = '落实涉企案件经济影响评估机制'
RETURN count(*) AS told;

// 084 推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作。
// One verb, one plan. 推进 is advancing, not yet making.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:084'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (weak1:Passage {id: 'passage:cn-420200:law-based-government-report:2023:071'})
MATCH (buses:Regulation {id: 'reg:cn-420200:bus-passenger-transport-regulations'})
MATCH (drainage:Regulation {id: 'reg:cn-420200:urban-drainage-and-sewage-treatment-regulations'})
MATCH (legislation:Shortcoming {id: 'shortcoming:cn-420200:2023:livelihood-legislation'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (legislating:Plan {id: 'plan:cn-420200:2024:livelihood-legislation'})
  SET legislating:Entity, legislating.name = '推进重点民生领域立法工作',
      legislating.nameEn = 'Advance law-making in key fields of people’s livelihood', legislating.placeId = 'place:cn-420200',
      legislating.year = 2024, legislating.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(legislating)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作'
MERGE (legislating)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.',
      r2.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作'
MERGE (legislating)-[r3:PRODUCED {source: doc}]->(buses)
  SET r3 += said, r3.role = '推进', r3.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作'
MERGE (legislating)-[r4:PRODUCED {source: doc}]->(drainage)
  SET r4 += said, r4.role = '推进', r4.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作'
MERGE (legislating)-[r5:ADDRESSES {source: doc}]->(legislation)
  SET r5 += inferred, r5.evidence = [p.id, weak1.id], r5.confidence = 'STRONG',
      r5.note = 'The weakness has nearly the same words: 民生重点领域的立法 (law-making in key fields of people’s livelihood) there, 重点民生领域立法 here.',
      r5.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作'
MERGE (buses)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作',
      s1.asName = '《黄石市公共汽车客运条例》', s1.asStatus = 'DRAFTING'
MERGE (drainage)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作',
      s2.asName = '《黄石市城市排水与污水处理条例》', s2.asStatus = 'DRAFTING'
MERGE (legislating)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作',
      s3.asName = '重点民生领域立法工作'
RETURN count(*) AS told;

// 084 推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作。
// What the plan continues, and out of which project of 033 the first instrument may have grown. The name of no
// project of 033 tells of drainage or sewage.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:084'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (advanced:Passage {id: 'passage:cn-420200:law-based-government-report:2023:033'})
MATCH (legislating:Plan {id: 'plan:cn-420200:2024:livelihood-legislation'})
MATCH (buses:Regulation {id: 'reg:cn-420200:bus-passenger-transport-regulations'})
MATCH (transport:Regulation {id: 'reg:cn-420200:public-transport-legislation-project'})
MATCH (advancing:Measure {id: 'measure:cn-420200:2023:law-making-projects-in-key-fields'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (legislating)-[r1:CONTINUES {source: doc}]->(advancing)
  SET r1 += inferred, r1.evidence = [p.id, advanced.id], r1.confidence = 'STRONG',
      r1.note = 'Both advance law-making in key fields (重点领域立法项目 in 033), and public transport is among the fields of 2023.',
      r1.quote = '推进《黄石市公共汽车客运条例》《黄石市城市排水与污水处理条例》等重点民生领域立法工作'
MERGE (transport)-[r2:PRECURSOR_OF {source: doc}]->(buses)
  SET r2 += inferred, r2.evidence = [p.id, advanced.id], r2.confidence = 'WEAK',
      r2.note = 'Buses are a part of public transport (公共交通 in 033); no word says that this is the same project.',
      r2.quote = '推进《黄石市公共汽车客运条例》'
RETURN count(*) AS told;

// 085 加大政府规范性文件备案审查纠错力度,定期开展政府规章和行政规范性文件动态清理。
// Two verbs, two plans.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:085'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (correcting:Plan {id: 'plan:cn-420200:2024:normative-document-review-and-correction'})
  SET correcting:Entity, correcting.name = '加大政府规范性文件备案审查纠错力度',
      correcting.nameEn = 'Strengthen the filing and review of government normative documents and the correction of errors in them',
      correcting.placeId = 'place:cn-420200', correcting.year = 2024, correcting.stated = true
MERGE (cleaning:Plan {id: 'plan:cn-420200:2024:clean-up-of-rules-and-normative-documents'})
  SET cleaning:Entity, cleaning.name = '定期开展政府规章和行政规范性文件动态清理',
      cleaning.nameEn = 'Carry out a rolling clean-up of government rules and administrative normative documents at regular intervals',
      cleaning.placeId = 'place:cn-420200', cleaning.year = 2024, cleaning.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(correcting)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '加大政府规范性文件备案审查纠错力度'
MERGE (correcting)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '加大政府规范性文件备案审查纠错力度'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(cleaning)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '定期开展政府规章和行政规范性文件动态清理'
MERGE (cleaning)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '定期开展政府规章和行政规范性文件动态清理'
MERGE (correcting)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '加大政府规范性文件备案审查纠错力度', s1.asName = '加大政府规范性文件备案审查纠错力度'
MERGE (cleaning)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '定期开展政府规章和行政规范性文件动态清理', s2.asName = '定期开展政府规章和行政规范性文件动态清理'
RETURN count(*) AS told;

// 085 加大政府规范性文件备案审查纠错力度,定期开展政府规章和行政规范性文件动态清理。
// What the plans continue.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:085'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (done:Passage {id: 'passage:cn-420200:law-based-government-report:2023:038'})
MATCH (correcting:Plan {id: 'plan:cn-420200:2024:normative-document-review-and-correction'})
MATCH (cleaning:Plan {id: 'plan:cn-420200:2024:clean-up-of-rules-and-normative-documents'})
MATCH (reviewing:Measure {id: 'measure:cn-420200:2023:review-of-normative-documents'})
MATCH (clearing:Measure {id: 'measure:cn-420200:2023:clean-up-of-rules-and-normative-documents'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (correcting)-[r1:CONTINUES {source: doc}]->(reviewing)
  SET r1 += inferred, r1.evidence = [p.id, done.id], r1.confidence = 'STRONG',
      r1.note = 'Documents of the same kind (政府规范性文件) were filed and reviewed in 2023.', r1.quote = '加大政府规范性文件备案审查纠错力度'
MERGE (cleaning)-[r2:CONTINUES {source: doc}]->(clearing)
  SET r2 += inferred, r2.evidence = [p.id, done.id], r2.confidence = 'STRONG',
      r2.note = 'A clean-up of documents of the same kinds, government rules and normative documents, was carried out in 2023.',
      r2.quote = '定期开展政府规章和行政规范性文件动态清理'
RETURN count(*) AS told;

// 087 深入推进诉源治理,完善行政争议源头防范机制,持续释放多元矛盾纠纷化解效能。
// Three verbs, three plans. 多元矛盾纠纷化解 is read as the mechanism that the heading 059 names, though 机制 is absent here.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:087'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (lawsuits:Reform {id: 'reform:cn-420200:litigation-source-governance'})
MATCH (prevention:Reform {id: 'reform:cn-420200:administrative-dispute-prevention-mechanism'})
MATCH (diversified:Reform {id: 'reform:cn-420200:diversified-dispute-resolution-mechanism'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (governing:Plan {id: 'plan:cn-420200:2024:litigation-source-governance'})
  SET governing:Entity, governing.name = '深入推进诉源治理', governing.nameEn = 'Advance in depth the governance of lawsuits at the source',
      governing.placeId = 'place:cn-420200', governing.year = 2024, governing.stated = true
MERGE (preventing:Plan {id: 'plan:cn-420200:2024:administrative-dispute-prevention-mechanism'})
  SET preventing:Entity, preventing.name = '完善行政争议源头防范机制',
      preventing.nameEn = 'Improve the mechanism to prevent administrative disputes at the source', preventing.placeId = 'place:cn-420200',
      preventing.year = 2024, preventing.stated = true
MERGE (resolving:Plan {id: 'plan:cn-420200:2024:diversified-dispute-resolution-efficacy'})
  SET resolving:Entity, resolving.name = '持续释放多元矛盾纠纷化解效能',
      resolving.nameEn = 'Keep bringing out the effectiveness of the diversified resolution of conflicts and disputes',
      resolving.placeId = 'place:cn-420200', resolving.year = 2024, resolving.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(governing)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '深入推进诉源治理'
MERGE (governing)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '深入推进诉源治理'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(preventing)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '完善行政争议源头防范机制'
MERGE (preventing)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '完善行政争议源头防范机制'
MERGE (government)-[r5:COMMITTED_TO {source: doc}]->(resolving)
  SET r5 += inferred, r5.evidence = [p.id, opening.id], r5.confidence = 'STRONG',
      r5.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r5.quote = '持续释放多元矛盾纠纷化解效能'
MERGE (resolving)-[r6:PLANNED_FOR {source: doc}]->(year)
  SET r6 += inferred, r6.evidence = [p.id, head.id], r6.confidence = 'STRONG',
      r6.note = 'It stands in part two (二), whose heading (074) names the year.', r6.quote = '持续释放多元矛盾纠纷化解效能'
MERGE (governing)-[r7:CONCERNS {source: doc}]->(lawsuits) SET r7 += said, r7.quote = '深入推进诉源治理'
MERGE (preventing)-[r8:CONCERNS {source: doc}]->(prevention) SET r8 += said, r8.quote = '完善行政争议源头防范机制'
MERGE (resolving)-[r9:CONCERNS {source: doc}]->(diversified)
  SET r9 += said, r9.quote = '持续释放多元矛盾纠纷化解效能',
      r9.note = 'The clause has nearly the words of the heading 059 (多元矛盾纠纷化解 here, 矛盾纠纷多元化解机制 there), without 机制 (mechanism).'
MERGE (lawsuits)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '深入推进诉源治理', s1.asName = '诉源治理'
MERGE (prevention)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '完善行政争议源头防范机制', s2.asName = '行政争议源头防范机制'
MERGE (diversified)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '持续释放多元矛盾纠纷化解效能', s3.asName = '多元矛盾纠纷化解'
MERGE (governing)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '深入推进诉源治理', s4.asName = '深入推进诉源治理'
MERGE (preventing)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '完善行政争议源头防范机制', s5.asName = '完善行政争议源头防范机制'
MERGE (resolving)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '持续释放多元矛盾纠纷化解效能', s6.asName = '持续释放多元矛盾纠纷化解效能'
RETURN count(*) AS told;

// 087 深入推进诉源治理,完善行政争议源头防范机制,持续释放多元矛盾纠纷化解效能。
// What the plans continue.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:087'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (joined:Passage {id: 'passage:cn-420200:law-based-government-report:2023:060'})
MATCH (included:Passage {id: 'passage:cn-420200:law-based-government-report:2023:061'})
MATCH (prevented:Passage {id: 'passage:cn-420200:law-based-government-report:2023:062'})
MATCH (named:Passage {id: 'passage:cn-420200:law-based-government-report:2023:059'})
MATCH (governing:Plan {id: 'plan:cn-420200:2024:litigation-source-governance'})
MATCH (preventing:Plan {id: 'plan:cn-420200:2024:administrative-dispute-prevention-mechanism'})
MATCH (resolving:Plan {id: 'plan:cn-420200:2024:diversified-dispute-resolution-efficacy'})
MATCH (including:Measure {id: 'measure:cn-420200:2023:lawsuit-rate-in-safe-city-assessment'})
MATCH (coordinating:Measure {id: 'measure:cn-420200:2023:prevent-screen-and-resolve-disputes'})
MATCH (joint:Reform {id: 'reform:cn-420200:administrative-dispute-joint-resolution-mechanism'})
MATCH (diversified:Reform {id: 'reform:cn-420200:diversified-dispute-resolution-mechanism'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (governing)-[r1:CONTINUES {source: doc}]->(including)
  SET r1 += inferred, r1.evidence = [p.id, included.id], r1.confidence = 'WEAK',
      r1.note = 'Fewer lawsuits are what the rate of 2023 (“万人成讼率”) measures; the plan does not name it.', r1.quote = '深入推进诉源治理'
MERGE (governing)-[r2:CONTINUES {source: doc}]->(coordinating)
  SET r2 += inferred, r2.evidence = [p.id, prevented.id], r2.confidence = 'WEAK',
      r2.note = 'Both deal with disputes at the source (源头预防 in 062); the plan speaks of lawsuits (诉) and 062 of disputes.',
      r2.quote = '深入推进诉源治理'
MERGE (preventing)-[r3:CONTINUES {source: doc}]->(joint)
  SET r3 += inferred, r3.evidence = [p.id, joined.id], r3.confidence = 'WEAK',
      r3.note = 'Both mechanisms are for administrative disputes (行政争议); that of 2023 resolves them, this one prevents them.',
      r3.quote = '完善行政争议源头防范机制'
MERGE (preventing)-[r4:CONTINUES {source: doc}]->(coordinating)
  SET r4 += inferred, r4.evidence = [p.id, prevented.id], r4.confidence = 'WEAK',
      r4.note = 'Both prevent disputes at the source (源头预防 in 062, 源头防范 here); 062 speaks of disputes of all kinds, the plan of administrative ones.',
      r4.quote = '完善行政争议源头防范机制'
MERGE (resolving)-[r5:CONTINUES {source: doc}]->(diversified)
  SET r5 += inferred, r5.evidence = [p.id, named.id], r5.confidence = 'STRONG',
      r5.note = 'The clause has nearly the words of the heading 059 (多元矛盾纠纷化解 here, 矛盾纠纷多元化解机制 there), without 机制 (mechanism), and says that it goes on (持续).',
      r5.quote = '持续释放多元矛盾纠纷化解效能'
RETURN count(*) AS told;

// 088 推进街道综合执法体制改革,提升基层依法治理水平。
// Two verbs, two plans. 提升 could be read as the aim of the reform alone; it is wider than law enforcement, so it is a plan of its own.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:088'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (weak3:Passage {id: 'passage:cn-420200:law-based-government-report:2023:073'})
MATCH (subdistricts:Reform {id: 'reform:cn-420200:subdistrict-integrated-law-enforcement-reform'})
MATCH (capacity:Shortcoming {id: 'shortcoming:cn-420200:2023:law-enforcement-capacity'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (reforming:Plan {id: 'plan:cn-420200:2024:subdistrict-integrated-law-enforcement-reform'})
  SET reforming:Entity, reforming.name = '推进街道综合执法体制改革',
      reforming.nameEn = 'Advance the reform of the arrangements for integrated law enforcement in subdistricts',
      reforming.placeId = 'place:cn-420200', reforming.year = 2024, reforming.stated = true
MERGE (raising:Plan {id: 'plan:cn-420200:2024:law-based-governance-at-the-grassroots'})
  SET raising:Entity, raising.name = '提升基层依法治理水平', raising.nameEn = 'Raise the standard of law-based governance at the grassroots',
      raising.placeId = 'place:cn-420200', raising.year = 2024, raising.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(reforming)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '推进街道综合执法体制改革'
MERGE (reforming)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '推进街道综合执法体制改革'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(raising)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '提升基层依法治理水平'
MERGE (raising)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '提升基层依法治理水平'
MERGE (reforming)-[r5:CONCERNS {source: doc}]->(subdistricts) SET r5 += said, r5.quote = '推进街道综合执法体制改革'
MERGE (reforming)-[r6:ADDRESSES {source: doc}]->(capacity)
  SET r6 += inferred, r6.evidence = [p.id, weak3.id], r6.confidence = 'WEAK',
      r6.note = 'The reform is of law enforcement (执法) in subdistricts; that it is to raise the capacity for it is a reading.',
      r6.quote = '推进街道综合执法体制改革'
MERGE (subdistricts)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '推进街道综合执法体制改革', s1.asName = '街道综合执法体制改革'
MERGE (reforming)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '推进街道综合执法体制改革', s2.asName = '推进街道综合执法体制改革'
MERGE (raising)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '提升基层依法治理水平', s3.asName = '提升基层依法治理水平'
RETURN count(*) AS told;

// 088 推进街道综合执法体制改革,提升基层依法治理水平。
// What the plan continues.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:088'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (deepened:Passage {id: 'passage:cn-420200:law-based-government-report:2023:040'})
MATCH (reforming:Plan {id: 'plan:cn-420200:2024:subdistrict-integrated-law-enforcement-reform'})
MATCH (arrangements:Reform {id: 'reform:cn-420200:administrative-law-enforcement-arrangements-reform'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (reforming)-[r1:CONTINUES {source: doc}]->(arrangements)
  SET r1 += inferred, r1.evidence = [p.id, deepened.id], r1.confidence = 'STRONG',
      r1.note = 'Both are reforms of law enforcement arrangements (执法体制改革 in the heading 040); the plan is for subdistricts.',
      r1.quote = '推进街道综合执法体制改革'
RETURN count(*) AS told;

// 089 全面推进“八五”普法,加强法治乡村建设。
// Two verbs, two plans. “八五” is the name of a programme, not of the plan behind it, and not of a period of this graph.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:089'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:074'})
MATCH (opening:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (year:Period {id: 'period:2024'})
MATCH (publicity:Reform {id: 'reform:cn-420200:eighth-five-year-law-publicity'})
MATCH (countryside:Reform {id: 'reform:cn-420200:rule-of-law-in-the-countryside'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (publicising:Plan {id: 'plan:cn-420200:2024:eighth-five-year-law-publicity'})
  SET publicising:Entity, publicising.name = '全面推进“八五”普法',
      publicising.nameEn = 'Fully advance the eighth five-year programme of public legal education', publicising.placeId = 'place:cn-420200',
      publicising.year = 2024, publicising.stated = true
MERGE (strengthening:Plan {id: 'plan:cn-420200:2024:rule-of-law-in-the-countryside'})
  SET strengthening:Entity, strengthening.name = '加强法治乡村建设',
      strengthening.nameEn = 'Strengthen the building of the rule of law in the countryside', strengthening.placeId = 'place:cn-420200',
      strengthening.year = 2024, strengthening.stated = true
MERGE (government)-[r1:COMMITTED_TO {source: doc}]->(publicising)
  SET r1 += inferred, r1.evidence = [p.id, opening.id], r1.confidence = 'STRONG',
      r1.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r1.quote = '全面推进“八五”普法'
MERGE (publicising)-[r2:PLANNED_FOR {source: doc}]->(year)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands in part two (二), whose heading (074) names the year.', r2.quote = '全面推进“八五”普法'
MERGE (government)-[r3:COMMITTED_TO {source: doc}]->(strengthening)
  SET r3 += inferred, r3.evidence = [p.id, opening.id], r3.confidence = 'STRONG',
      r3.note = 'The sentence has no subject; the plan opens in 075 with the place 我市 (our city), which acts through its government.',
      r3.quote = '加强法治乡村建设'
MERGE (strengthening)-[r4:PLANNED_FOR {source: doc}]->(year)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands in part two (二), whose heading (074) names the year.', r4.quote = '加强法治乡村建设'
MERGE (publicising)-[r5:CONCERNS {source: doc}]->(publicity) SET r5 += said, r5.quote = '全面推进“八五”普法'
MERGE (strengthening)-[r6:CONCERNS {source: doc}]->(countryside) SET r6 += said, r6.quote = '加强法治乡村建设'
MERGE (publicity)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '全面推进“八五”普法', s1.asName = '“八五”普法'
MERGE (countryside)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '加强法治乡村建设', s2.asName = '法治乡村建设'
MERGE (publicising)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '全面推进“八五”普法', s3.asName = '全面推进“八五”普法'
MERGE (strengthening)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '加强法治乡村建设', s4.asName = '加强法治乡村建设'
RETURN count(*) AS told;
