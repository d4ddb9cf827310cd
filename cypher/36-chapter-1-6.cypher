// Chapter 一(六), 健全行政权力制约监督体系: checks on administrative power and the openness of government. One statement a sentence. Headings 063,
// 066 and 069 make no node, since none names a reform by a name of its own; 064 tells which bodies supervise the government.

// 064 一是自觉接受人大监督和政协民主监督。
// A heading; it makes no measure, but it says which bodies supervise. Whom they supervise it does not say: the next sentence names the city
// government.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:064'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (reply:Passage {id: 'passage:cn-420200:law-based-government-report:2023:065'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (congress:Institution {id: 'inst:cn-420200:peoples-congress'})
MATCH (conference:Institution {id: 'inst:cn-420200:political-consultative-conference'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (congress)-[r1:SUPERVISES {source: doc}]->(government)
  SET r1 += inferred, r1.evidence = [p.id, reply.id], r1.role = 'legislative', r1.confidence = 'STRONG',
      r1.note = 'The heading does not name the body supervised; the sentence below it names the city government (市政府) as the one who handles the suggestions and proposals of their deputies and members.',
      r1.quote = '自觉接受人大监督和政协民主监督'
MERGE (conference)-[r2:SUPERVISES {source: doc}]->(government)
  SET r2 += inferred, r2.evidence = [p.id, reply.id], r2.role = 'democratic', r2.confidence = 'STRONG',
      r2.note = 'The heading does not name the body supervised; the sentence below it names the city government (市政府) as the one who handles the suggestions and proposals of their deputies and members.',
      r2.quote = '自觉接受人大监督和政协民主监督'
MERGE (congress)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '自觉接受人大监督和政协民主监督', s1.asName = '人大'
MERGE (conference)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '自觉接受人大监督和政协民主监督', s2.asName = '政协'
RETURN count(*) AS told;

// 065 市政府办理人大代表建议和政协委员提案462件,办复率100%,满意率100%。
// Three numbers, three outcomes of one act: 462件 counts suggestions and proposals together, and the two rates are of those. Deputies and members are
// persons; their bodies are told in 064.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:065'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (handledCount:Metric {id: 'metric:deputies-suggestions-and-members-proposals-handled'})
MATCH (replyRate:Metric {id: 'metric:deputies-suggestions-and-members-proposals-reply-rate'})
MATCH (satisfactionRate:Metric {id: 'metric:deputies-suggestions-and-members-proposals-satisfaction-rate'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (handling:Measure {id: 'measure:cn-420200:2023:deputies-suggestions-and-members-proposals'})
  SET handling:Entity, handling.name = '办理人大代表建议和政协委员提案',
      handling.nameEn = 'Handle suggestions of people’s congress deputies and proposals of political consultative conference members',
      handling.placeId = 'place:cn-420200', handling.year = 2023, handling.theme = 'POWER_OVERSIGHT', handling.status = 'CARRIED_OUT',
      handling.actorText = '市政府', handling.actorStated = true, handling.stated = true
MERGE (handled:Outcome {id: 'outcome:cn-420200:2023:deputies-suggestions-and-members-proposals-handled'})
  SET handled:Entity, handled.name = '办理人大代表建议和政协委员提案数',
      handled.nameEn = 'Suggestions of people’s congress deputies and proposals of political consultative conference members handled',
      handled.placeId = 'place:cn-420200', handled.value = 462.0, handled.unit = '件', handled.unitEn = 'items', handled.kind = 'COUNT',
      handled.qualifier = 'EXACT', handled.year = 2023, handled.periodBasis = 'REPORT_PERIOD', handled.theme = 'POWER_OVERSIGHT',
      handled.stated = true
MERGE (replied:Outcome {id: 'outcome:cn-420200:2023:deputies-suggestions-and-members-proposals-reply-rate'})
  SET replied:Entity, replied.name = '人大代表建议和政协委员提案办复率', replied.nameEn = 'Share of suggestions and proposals handled and answered',
      replied.placeId = 'place:cn-420200', replied.value = 100.0, replied.unit = '%', replied.unitEn = '%', replied.kind = 'SHARE',
      replied.qualifier = 'EXACT', replied.year = 2023, replied.periodBasis = 'REPORT_PERIOD', replied.theme = 'POWER_OVERSIGHT',
      replied.stated = true
MERGE (satisfied:Outcome {id: 'outcome:cn-420200:2023:deputies-suggestions-and-members-proposals-satisfaction-rate'})
  SET satisfied:Entity, satisfied.name = '人大代表建议和政协委员提案满意率',
      satisfied.nameEn = 'Rate of satisfaction with the handling of suggestions and proposals', satisfied.placeId = 'place:cn-420200',
      satisfied.value = 100.0, satisfied.unit = '%', satisfied.unitEn = '%', satisfied.kind = 'SHARE', satisfied.qualifier = 'EXACT',
      satisfied.year = 2023, satisfied.periodBasis = 'REPORT_PERIOD', satisfied.theme = 'POWER_OVERSIGHT', satisfied.stated = true
MERGE (government)-[r1:DELIVERED {source: doc}]->(handling) SET r1 += said, r1.role = 'lead', r1.quote = '市政府办理人大代表建议和政协委员提案462件'
MERGE (handling)-[r2:RESULTED_IN {source: doc}]->(handled) SET r2 += said, r2.quote = '市政府办理人大代表建议和政协委员提案462件'
MERGE (handling)-[r3:RESULTED_IN {source: doc}]->(replied) SET r3 += said, r3.quote = '市政府办理人大代表建议和政协委员提案462件,办复率100%'
MERGE (handling)-[r4:RESULTED_IN {source: doc}]->(satisfied)
  SET r4 += said, r4.quote = '市政府办理人大代表建议和政协委员提案462件,办复率100%,满意率100%'
MERGE (handled)-[r5:OF_METRIC {source: doc}]->(handledCount) SET r5 += said, r5.quote = '办理人大代表建议和政协委员提案462件'
MERGE (replied)-[r6:OF_METRIC {source: doc}]->(replyRate) SET r6 += said, r6.quote = '办理人大代表建议和政协委员提案462件,办复率100%'
MERGE (satisfied)-[r7:OF_METRIC {source: doc}]->(satisfactionRate)
  SET r7 += said, r7.quote = '办理人大代表建议和政协委员提案462件,办复率100%,满意率100%'
MERGE (government)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '市政府办理人大代表建议和政协委员提案462件', s1.asName = '市政府'
MERGE (handling)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '市政府办理人大代表建议和政协委员提案462件', s2.asName = '办理人大代表建议和政协委员提案'
MERGE (handled)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '办理人大代表建议和政协委员提案462件', s3.asName = '办理人大代表建议和政协委员提案'
MERGE (replied)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '办理人大代表建议和政协委员提案462件,办复率100%', s4.asName = '办复率'
MERGE (satisfied)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '办理人大代表建议和政协委员提案462件,办复率100%,满意率100%', s5.asName = '满意率'
RETURN count(*) AS told;

// 067 2023年共完成审计项目45项,健全完善规章制度80余项。
// Two verbs with objects of their own: two measures. No word ties the rules improved to the audits. 2023年共 stands before the first verb and is read
// for both numbers. 规章制度 are rules for the work of bodies and not government rules (规章); they are counted, so they make no instrument.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:067'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (auditCount:Metric {id: 'metric:audit-projects-completed'})
MATCH (ruleCount:Metric {id: 'metric:working-rules-improved'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (auditing:Measure {id: 'measure:cn-420200:2023:audit-projects'})
  SET auditing:Entity, auditing.name = '完成审计项目', auditing.nameEn = 'Complete audit projects', auditing.placeId = 'place:cn-420200',
      auditing.year = 2023, auditing.theme = 'POWER_OVERSIGHT', auditing.status = 'CARRIED_OUT', auditing.actorStated = false, auditing.stated = true
MERGE (audited:Outcome {id: 'outcome:cn-420200:2023:audit-projects-completed'})
  SET audited:Entity, audited.name = '完成审计项目数', audited.nameEn = 'Audit projects completed', audited.placeId = 'place:cn-420200',
      audited.value = 45.0, audited.unit = '项', audited.unitEn = 'projects', audited.kind = 'COUNT', audited.qualifier = 'EXACT',
      audited.year = 2023, audited.periodBasis = 'FULL_YEAR_STATED', audited.theme = 'POWER_OVERSIGHT', audited.stated = true
MERGE (improving:Measure {id: 'measure:cn-420200:2023:working-rules'})
  SET improving:Entity, improving.name = '健全完善规章制度', improving.nameEn = 'Set up and improve working rules',
      improving.placeId = 'place:cn-420200', improving.year = 2023, improving.theme = 'POWER_OVERSIGHT', improving.status = 'CARRIED_OUT',
      improving.actorStated = false, improving.stated = true
MERGE (improved:Outcome {id: 'outcome:cn-420200:2023:working-rules-improved'})
  SET improved:Entity, improved.name = '健全完善规章制度数', improved.nameEn = 'Working rules set up or improved',
      improved.placeId = 'place:cn-420200', improved.value = 80.0, improved.unit = '项', improved.unitEn = 'items', improved.valueText = '80余',
      improved.kind = 'COUNT', improved.qualifier = 'MORE_THAN', improved.year = 2023, improved.periodBasis = 'FULL_YEAR_STATED',
      improved.theme = 'POWER_OVERSIGHT', improved.stated = true,
      improved.note = '2023年共 (in 2023, in all) stands before the first number; that it covers this one too is a reading.'
MERGE (auditing)-[r1:RESULTED_IN {source: doc}]->(audited) SET r1 += said, r1.quote = '2023年共完成审计项目45项'
MERGE (audited)-[r2:OF_METRIC {source: doc}]->(auditCount) SET r2 += said, r2.quote = '2023年共完成审计项目45项'
MERGE (improving)-[r3:RESULTED_IN {source: doc}]->(improved) SET r3 += said, r3.quote = '健全完善规章制度80余项'
MERGE (improved)-[r4:OF_METRIC {source: doc}]->(ruleCount) SET r4 += said, r4.quote = '健全完善规章制度80余项'
MERGE (auditing)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '2023年共完成审计项目45项', s1.asName = '完成审计项目'
MERGE (audited)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '2023年共完成审计项目45项', s2.asName = '审计项目'
MERGE (improving)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '健全完善规章制度80余项', s3.asName = '健全完善规章制度'
MERGE (improved)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '健全完善规章制度80余项', s4.asName = '规章制度'
RETURN count(*) AS told;

// 068 开展涉企行政执法案卷评查,全省行政执法监督现场会在阳新县召开,黄石行政执法监督工作得到省司法厅肯定。
// One measure and two honours. The meeting is held in Yangxin; no word says that it was for the review of case files. The approval is of the work of
// the city (黄石), named with it; which measure earned it is not said.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:068'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (department:Institution {id: 'inst:cn-42:justice-department'})
MATCH (province:Institution {id: 'inst:cn-42:government'})
MATCH (yangxin:Place {id: 'place:cn-420222'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (reviewing:Measure {id: 'measure:cn-420200:2023:case-file-review-of-enforcement-on-enterprises'})
  SET reviewing:Entity, reviewing.name = '开展涉企行政执法案卷评查',
      reviewing.nameEn = 'Review the case files of administrative law enforcement involving enterprises', reviewing.placeId = 'place:cn-420200',
      reviewing.year = 2023, reviewing.theme = 'POWER_OVERSIGHT', reviewing.status = 'CARRIED_OUT', reviewing.actorStated = false,
      reviewing.stated = true
MERGE (meeting:Recognition {id: 'recognition:cn-420200:2023:provincial-on-the-spot-meeting-on-enforcement-supervision'})
  SET meeting:Entity, meeting.name = '全省行政执法监督现场会',
      meeting.nameEn = 'Provincial on-the-spot meeting on the supervision of administrative law enforcement', meeting.placeId = 'place:cn-420200',
      meeting.kind = 'HOSTED_MEETING', meeting.level = 'PROVINCIAL', meeting.year = 2023, meeting.recogniserStated = false, meeting.stated = true,
      meeting.note = 'The meeting is named by its field (行政执法监督), and no measure or reform with it, so it recognises no node.'
MERGE (approval:Recognition {id: 'recognition:cn-420200:2023:provincial-approval-of-enforcement-supervision'})
  SET approval:Entity, approval.name = '省司法厅肯定(行政执法监督工作)',
      approval.nameEn = 'Approval by the provincial department of justice for Huangshi’s supervision of administrative law enforcement',
      approval.placeId = 'place:cn-420200', approval.kind = 'APPROVAL', approval.level = 'PROVINCIAL', approval.year = 2023,
      approval.recogniserText = '省司法厅', approval.recogniserStated = true, approval.stated = true,
      approval.note = 'The work approved is named as a whole (行政执法监督工作) and no measure or reform, so it recognises no node.'
MERGE (meeting)-[r1:HELD_IN {source: doc}]->(yangxin) SET r1 += said, r1.quote = '全省行政执法监督现场会在阳新县召开'
MERGE (approval)-[r2:RECOGNISED_BY {source: doc}]->(department) SET r2 += said, r2.quote = '黄石行政执法监督工作得到省司法厅肯定'
MERGE (approval)-[r3:AWARDED_TO {source: doc}]->(city) SET r3 += said, r3.quote = '黄石行政执法监督工作得到省司法厅肯定'
MERGE (meeting)-[r4:AWARDED_TO {source: doc}]->(yangxin)
  SET r4 += inferred, r4.confidence = 'STRONG',
      r4.note = 'The clause names no recipient; a meeting held on the spot (现场会) honours the place whose work it shows.',
      r4.quote = '全省行政执法监督现场会在阳新县召开'
MERGE (department)-[r5:PART_OF {source: doc}]->(province)
  SET r5 += inferred, r5.confidence = 'STRONG', r5.note = 'A department (厅) of the province is a department of the provincial government.',
      r5.quote = '得到省司法厅肯定'
MERGE (department)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '得到省司法厅肯定', s1.asName = '省司法厅'
MERGE (yangxin)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '全省行政执法监督现场会在阳新县召开', s2.asName = '阳新县'
MERGE (city)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '黄石行政执法监督工作', s3.asName = '黄石'
MERGE (reviewing)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '开展涉企行政执法案卷评查', s4.asName = '开展涉企行政执法案卷评查'
MERGE (meeting)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '全省行政执法监督现场会在阳新县召开', s5.asName = '全省行政执法监督现场会'
MERGE (approval)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '黄石行政执法监督工作得到省司法厅肯定', s6.asName = '得到省司法厅肯定'
RETURN count(*) AS told;

// 070 健全政府信息公开保密审查制度,完善基层政务公开制度体系,主动公开政策性文件,实现100%解读,办理依申请公开事项49件。
// 实现100%解读 is a measure of its own, as 实现…全覆盖 is: another act than making public, told with its share; its object is carried over from the
// clause before (政策性文件). No subject, so no actor.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:070'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (secrecy:Reform {id: 'reform:cn-420200:information-disclosure-secrecy-review-system'})
MATCH (openness:Reform {id: 'reform:cn-420200:grassroots-government-openness-system'})
MATCH (explainedRate:Metric {id: 'metric:policy-documents-explained-rate'})
MATCH (requestCount:Metric {id: 'metric:requests-for-disclosure-handled'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (completing:Measure {id: 'measure:cn-420200:2023:information-disclosure-secrecy-review-system'})
  SET completing:Entity, completing.name = '健全政府信息公开保密审查制度',
      completing.nameEn = 'Improve the system of secrecy review for the disclosure of government information', completing.placeId = 'place:cn-420200',
      completing.year = 2023, completing.theme = 'POWER_OVERSIGHT', completing.status = 'CARRIED_OUT', completing.actorStated = false,
      completing.stated = true
MERGE (improving:Measure {id: 'measure:cn-420200:2023:grassroots-government-openness-system'})
  SET improving:Entity, improving.name = '完善基层政务公开制度体系',
      improving.nameEn = 'Improve the system of rules for the openness of government at the grassroots', improving.placeId = 'place:cn-420200',
      improving.year = 2023, improving.theme = 'POWER_OVERSIGHT', improving.status = 'CARRIED_OUT', improving.actorStated = false,
      improving.stated = true
MERGE (publishing:Measure {id: 'measure:cn-420200:2023:policy-documents-made-public'})
  SET publishing:Entity, publishing.name = '主动公开政策性文件', publishing.nameEn = 'Make policy documents public without being asked',
      publishing.placeId = 'place:cn-420200', publishing.year = 2023, publishing.theme = 'POWER_OVERSIGHT', publishing.status = 'CARRIED_OUT',
      publishing.actorStated = false, publishing.stated = true
MERGE (explaining:Measure {id: 'measure:cn-420200:2023:policy-documents-explained'})
  SET explaining:Entity, explaining.name = '解读主动公开的政策性文件', explaining.nameEn = 'Explain the policy documents made public',
      explaining.placeId = 'place:cn-420200', explaining.year = 2023, explaining.theme = 'POWER_OVERSIGHT', explaining.status = 'CARRIED_OUT',
      explaining.actorStated = false, explaining.stated = true
MERGE (explained:Outcome {id: 'outcome:cn-420200:2023:policy-documents-explained-rate'})
  SET explained:Entity, explained.name = '政策性文件解读率', explained.nameEn = 'Share of the policy documents made public that were explained',
      explained.placeId = 'place:cn-420200', explained.value = 100.0, explained.unit = '%', explained.unitEn = '%', explained.kind = 'SHARE',
      explained.qualifier = 'EXACT', explained.year = 2023, explained.periodBasis = 'REPORT_PERIOD', explained.theme = 'POWER_OVERSIGHT',
      explained.stated = true
MERGE (answering:Measure {id: 'measure:cn-420200:2023:requests-for-disclosure'})
  SET answering:Entity, answering.name = '办理依申请公开事项', answering.nameEn = 'Handle requests for disclosure of government information',
      answering.placeId = 'place:cn-420200', answering.year = 2023, answering.theme = 'POWER_OVERSIGHT', answering.status = 'CARRIED_OUT',
      answering.actorStated = false, answering.stated = true
MERGE (answered:Outcome {id: 'outcome:cn-420200:2023:requests-for-disclosure-handled'})
  SET answered:Entity, answered.name = '办理依申请公开事项数', answered.nameEn = 'Requests for disclosure of government information handled',
      answered.placeId = 'place:cn-420200', answered.value = 49.0, answered.unit = '件', answered.unitEn = 'requests', answered.kind = 'COUNT',
      answered.qualifier = 'EXACT', answered.year = 2023, answered.periodBasis = 'REPORT_PERIOD', answered.theme = 'POWER_OVERSIGHT',
      answered.stated = true
MERGE (completing)-[r1:PART_OF_REFORM {source: doc}]->(secrecy) SET r1 += said, r1.quote = '健全政府信息公开保密审查制度'
MERGE (improving)-[r2:PART_OF_REFORM {source: doc}]->(openness) SET r2 += said, r2.quote = '完善基层政务公开制度体系'
MERGE (explaining)-[r3:RESULTED_IN {source: doc}]->(explained) SET r3 += said, r3.quote = '主动公开政策性文件,实现100%解读'
MERGE (explained)-[r4:OF_METRIC {source: doc}]->(explainedRate) SET r4 += said, r4.quote = '主动公开政策性文件,实现100%解读'
MERGE (answering)-[r5:RESULTED_IN {source: doc}]->(answered) SET r5 += said, r5.quote = '办理依申请公开事项49件'
MERGE (answered)-[r6:OF_METRIC {source: doc}]->(requestCount) SET r6 += said, r6.quote = '办理依申请公开事项49件'
MERGE (secrecy)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '健全政府信息公开保密审查制度', s1.asName = '政府信息公开保密审查制度'
MERGE (openness)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '完善基层政务公开制度体系', s2.asName = '基层政务公开制度体系'
MERGE (completing)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '健全政府信息公开保密审查制度', s3.asName = '健全政府信息公开保密审查制度'
MERGE (improving)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '完善基层政务公开制度体系', s4.asName = '完善基层政务公开制度体系'
MERGE (publishing)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '主动公开政策性文件', s5.asName = '主动公开政策性文件'
MERGE (explaining)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '主动公开政策性文件,实现100%解读', s6.asName = '解读'
MERGE (explained)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '主动公开政策性文件,实现100%解读', s7.asName = '解读'
MERGE (answering)-[s8:STATED_IN {source: doc}]->(p) SET s8 += said, s8.quote = '办理依申请公开事项49件', s8.asName = '办理依申请公开事项'
MERGE (answered)-[s9:STATED_IN {source: doc}]->(p) SET s9 += said, s9.quote = '办理依申请公开事项49件', s9.asName = '依申请公开事项'
RETURN count(*) AS told;
