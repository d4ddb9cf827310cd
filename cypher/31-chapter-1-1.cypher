// Chapter 一(一), 坚持党的领导: Party leadership over the building of a law-based government. One statement a sentence; headings (006, 007, 010, 013)
// make no node. 黄石市 is the place of every measure; a sentence without a subject has no actor.

// 008 市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报,研究解决问
//     题。
// Three verbs, three measures. 落实 is no measure of its own: it names the framework of the verb that follows.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:008'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (committee:Institution {id: 'inst:cn-420200:party-committee'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (list:Regulation {id: 'reg:cn-420200:first-responsible-person-duty-list-system'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (example:Measure {id: 'measure:cn-420200:2023:leaders-set-example-in-observing-law'})
  SET example:Entity, example.name = '带头尊法学法守法用法',
      example.nameEn = 'Principal leaders take the lead in respecting, studying, observing and applying the law', example.placeId = 'place:cn-420200',
      example.year = 2023, example.theme = 'PARTY_LEADERSHIP', example.status = 'CARRIED_OUT', example.actorText = '市委、市政府主要负责同志',
      example.actorStated = true, example.stated = true
MERGE (hearing:Measure {id: 'measure:cn-420200:2023:leaders-hear-work-reports'})
  SET hearing:Entity, hearing.name = '定期听取工作汇报', hearing.nameEn = 'Principal leaders regularly hear reports on the work',
      hearing.placeId = 'place:cn-420200', hearing.year = 2023, hearing.theme = 'PARTY_LEADERSHIP', hearing.status = 'CARRIED_OUT',
      hearing.actorText = '市委、市政府主要负责同志', hearing.actorStated = true, hearing.stated = true
MERGE (solving:Measure {id: 'measure:cn-420200:2023:leaders-study-and-solve-problems'})
  SET solving:Entity, solving.name = '研究解决问题', solving.nameEn = 'Principal leaders deliberate on problems and solve them',
      solving.placeId = 'place:cn-420200', solving.year = 2023, solving.theme = 'PARTY_LEADERSHIP', solving.status = 'CARRIED_OUT',
      solving.actorText = '市委、市政府主要负责同志', solving.actorStated = true, solving.stated = true
MERGE (committee)-[r1:DELIVERED {source: doc}]->(example)
  SET r1 += said, r1.role = 'principal leaders',
      r1.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法'
MERGE (government)-[r2:DELIVERED {source: doc}]->(example)
  SET r2 += said, r2.role = 'principal leaders',
      r2.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法'
MERGE (committee)-[r3:DELIVERED {source: doc}]->(hearing)
  SET r3 += said, r3.role = 'principal leaders',
      r3.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报'
MERGE (government)-[r4:DELIVERED {source: doc}]->(hearing)
  SET r4 += said, r4.role = 'principal leaders',
      r4.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报'
MERGE (committee)-[r5:DELIVERED {source: doc}]->(solving)
  SET r5 += said, r5.role = 'principal leaders',
      r5.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报,研究解决问题'
MERGE (government)-[r6:DELIVERED {source: doc}]->(solving)
  SET r6 += said, r6.role = 'principal leaders',
      r6.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报,研究解决问题'
MERGE (example)-[r7:UNDER {source: doc}]->(list)
  SET r7 += said, r7.quote = '严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法'
MERGE (hearing)-[r8:UNDER {source: doc}]->(list)
  SET r8 += inferred, r8.confidence = 'WEAK', r8.note = '落实 (carry out) stands before the first verb; that it governs this act too is a reading.',
      r8.quote = '严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报'
MERGE (solving)-[r9:UNDER {source: doc}]->(list)
  SET r9 += inferred, r9.confidence = 'WEAK', r9.note = '落实 (carry out) stands before the first verb; that it governs this act too is a reading.',
      r9.quote = '严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法,定期听取工作汇报,研究解决问题'
MERGE (committee)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '市委、市政府主要负责同志', s1.asName = '市委'
MERGE (government)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '市委、市政府主要负责同志', s2.asName = '市政府'
MERGE (list)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》',
      s3.asName = '《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》', s3.asStatus = 'IN_FORCE'
MERGE (example)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '市委、市政府主要负责同志严格落实《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》,带头尊法学法守法用法',
      s4.asName = '带头尊法学法守法用法'
MERGE (hearing)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '定期听取工作汇报', s5.asName = '定期听取工作汇报'
MERGE (solving)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '研究解决问题', s6.asName = '研究解决问题'
RETURN count(*) AS told;

// 009 市委、市政府全年研究法治建设28次,市委理论中心组将习近平法治思想纳入2023年度学习计划的重要内容,邀请3名专家分别作《国家安全法》《保密法》《信访工
//     作条例》专题辅导。
// 28次 counts the act itself; 3名 counts the object of its own verb. The laws are the subject of the lectures (COVERS), not their basis.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:009'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (committee:Institution {id: 'inst:cn-420200:party-committee'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (studyGroup:Institution {id: 'inst:cn-420200:party-theory-study-group'})
MATCH (security:Regulation {id: 'reg:cn:national-security-law'})
MATCH (secrets:Regulation {id: 'reg:cn:state-secrets-law'})
MATCH (petitions:Regulation {id: 'reg:cn:petition-work-regulations'})
MATCH (times:Metric {id: 'metric:rule-of-law-work-studied'})
MATCH (experts:Metric {id: 'metric:experts-invited-for-law-lectures'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (studying:Measure {id: 'measure:cn-420200:2023:study-rule-of-law-work'})
  SET studying:Entity, studying.name = '研究法治建设',
      studying.nameEn = 'Municipal Party Committee and city government deliberate on the building of the rule of law',
      studying.placeId = 'place:cn-420200', studying.year = 2023, studying.theme = 'PARTY_LEADERSHIP', studying.status = 'CARRIED_OUT',
      studying.actorText = '市委、市政府', studying.actorStated = true, studying.stated = true
MERGE (studied:Outcome {id: 'outcome:cn-420200:2023:rule-of-law-work-studied'})
  SET studied:Entity, studied.name = '全年研究法治建设次数',
      studied.nameEn = 'Times in the year that the building of the rule of law was deliberated on', studied.placeId = 'place:cn-420200',
      studied.value = 28.0, studied.unit = '次', studied.unitEn = 'times', studied.kind = 'COUNT', studied.qualifier = 'EXACT', studied.year = 2023,
      studied.periodBasis = 'FULL_YEAR_STATED', studied.theme = 'PARTY_LEADERSHIP', studied.stated = true,
      studied.note = 'One number for the two bodies together; the text does not say whether they met together.'
MERGE (planning:Measure {id: 'measure:cn-420200:2023:rule-of-law-thought-in-study-plan'})
  SET planning:Entity, planning.name = '将习近平法治思想纳入年度学习计划的重要内容',
      planning.nameEn = 'Make Xi Jinping Thought on the Rule of Law an important part of the study plan of the year',
      planning.placeId = 'place:cn-420200', planning.year = 2023, planning.theme = 'PARTY_LEADERSHIP', planning.status = 'CARRIED_OUT',
      planning.actorText = '市委理论中心组', planning.actorStated = true, planning.stated = true
MERGE (lecturing:Measure {id: 'measure:cn-420200:2023:experts-lecture-on-laws'})
  SET lecturing:Entity, lecturing.name = '邀请专家作专题辅导', lecturing.nameEn = 'Invite experts to lecture on laws and regulations',
      lecturing.placeId = 'place:cn-420200', lecturing.year = 2023, lecturing.theme = 'PARTY_LEADERSHIP', lecturing.status = 'CARRIED_OUT',
      lecturing.actorText = '市委理论中心组', lecturing.actorStated = true, lecturing.stated = true
MERGE (invited:Outcome {id: 'outcome:cn-420200:2023:experts-invited-for-law-lectures'})
  SET invited:Entity, invited.name = '邀请作专题辅导的专家数', invited.nameEn = 'Experts invited to lecture on laws and regulations',
      invited.placeId = 'place:cn-420200', invited.value = 3.0, invited.unit = '名', invited.unitEn = 'persons', invited.kind = 'COUNT',
      invited.qualifier = 'EXACT', invited.year = 2023, invited.periodBasis = 'REPORT_PERIOD', invited.theme = 'PARTY_LEADERSHIP',
      invited.stated = true
MERGE (committee)-[r1:DELIVERED {source: doc}]->(studying) SET r1 += said, r1.role = 'joint', r1.quote = '市委、市政府全年研究法治建设28次'
MERGE (government)-[r2:DELIVERED {source: doc}]->(studying) SET r2 += said, r2.role = 'joint', r2.quote = '市委、市政府全年研究法治建设28次'
MERGE (studyGroup)-[r3:DELIVERED {source: doc}]->(planning)
  SET r3 += said, r3.role = 'lead', r3.quote = '市委理论中心组将习近平法治思想纳入2023年度学习计划的重要内容'
MERGE (studyGroup)-[r4:DELIVERED {source: doc}]->(lecturing)
  SET r4 += said, r4.role = 'lead',
      r4.quote = '市委理论中心组将习近平法治思想纳入2023年度学习计划的重要内容,邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导'
MERGE (studying)-[r5:RESULTED_IN {source: doc}]->(studied) SET r5 += said, r5.quote = '市委、市政府全年研究法治建设28次'
MERGE (studied)-[r6:OF_METRIC {source: doc}]->(times) SET r6 += said, r6.quote = '全年研究法治建设28次'
MERGE (lecturing)-[r7:RESULTED_IN {source: doc}]->(invited)
  SET r7 += said, r7.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导'
MERGE (invited)-[r8:OF_METRIC {source: doc}]->(experts) SET r8 += said, r8.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导'
MERGE (lecturing)-[r9:COVERS {source: doc}]->(security) SET r9 += said, r9.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导'
MERGE (lecturing)-[r10:COVERS {source: doc}]->(secrets)
  SET r10 += said, r10.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导'
MERGE (lecturing)-[r11:COVERS {source: doc}]->(petitions)
  SET r11 += said, r11.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导'
MERGE (studyGroup)-[r12:PART_OF {source: doc}]->(committee)
  SET r12 += inferred, r12.confidence = 'STRONG', r12.note = 'Its name says whose group it is: that of the Municipal Party Committee (市委).',
      r12.quote = '市委理论中心组'
MERGE (committee)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '市委、市政府全年研究法治建设28次', s1.asName = '市委'
MERGE (government)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '市委、市政府全年研究法治建设28次', s2.asName = '市政府'
MERGE (studyGroup)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '市委理论中心组', s3.asName = '市委理论中心组'
MERGE (security)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '邀请3名专家分别作《国家安全法》', s4.asName = '《国家安全法》'
MERGE (secrets)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '《保密法》', s5.asName = '《保密法》'
MERGE (petitions)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '《信访工作条例》专题辅导', s6.asName = '《信访工作条例》'
MERGE (studying)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '市委、市政府全年研究法治建设28次', s7.asName = '研究法治建设'
MERGE (studied)-[s8:STATED_IN {source: doc}]->(p) SET s8 += said, s8.quote = '全年研究法治建设28次', s8.asName = '研究法治建设'
MERGE (planning)-[s9:STATED_IN {source: doc}]->(p)
  SET s9 += said, s9.quote = '将习近平法治思想纳入2023年度学习计划的重要内容', s9.asName = '将习近平法治思想纳入2023年度学习计划的重要内容'
MERGE (lecturing)-[s10:STATED_IN {source: doc}]->(p)
  SET s10 += said, s10.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导', s10.asName = '专题辅导'
MERGE (invited)-[s11:STATED_IN {source: doc}]->(p)
  SET s11 += said, s11.quote = '邀请3名专家分别作《国家安全法》《保密法》《信访工作条例》专题辅导', s11.asName = '专家'
RETURN count(*) AS told;

// 011 制定《黄石市党政机关主要负责人述法工作制度》,将法治建设与经济社会发展同部署、同考核,组织1011名领导干部进行“年终述法”。
// No subject, so no actor.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:011'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (system:Regulation {id: 'reg:cn-420200:rule-of-law-duty-reporting-work-system'})
MATCH (reporting:Reform {id: 'reform:cn-420200:year-end-rule-of-law-duty-reporting'})
MATCH (officials:Metric {id: 'metric:officials-reporting-on-rule-of-law-duties'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (making:Measure {id: 'measure:cn-420200:2023:rule-of-law-duty-reporting-system'})
  SET making:Entity, making.name = '制定党政机关主要负责人述法工作制度', making.nameEn = 'Draw up the work system for reports on rule-of-law duties',
      making.placeId = 'place:cn-420200', making.year = 2023, making.theme = 'PARTY_LEADERSHIP', making.status = 'CARRIED_OUT',
      making.actorStated = false, making.stated = true
MERGE (deploying:Measure {id: 'measure:cn-420200:2023:rule-of-law-deployed-and-assessed-with-development'})
  SET deploying:Entity, deploying.name = '将法治建设与经济社会发展同部署、同考核',
      deploying.nameEn = 'Plan and assess the building of the rule of law together with economic and social development',
      deploying.placeId = 'place:cn-420200', deploying.year = 2023, deploying.theme = 'PARTY_LEADERSHIP', deploying.status = 'CARRIED_OUT',
      deploying.actorStated = false, deploying.stated = true
MERGE (organising:Measure {id: 'measure:cn-420200:2023:year-end-rule-of-law-duty-reporting'})
  SET organising:Entity, organising.name = '组织领导干部进行“年终述法”',
      organising.nameEn = 'Organise year-end reports by leading officials on their rule-of-law duties', organising.placeId = 'place:cn-420200',
      organising.year = 2023, organising.theme = 'PARTY_LEADERSHIP', organising.status = 'CARRIED_OUT', organising.actorStated = false,
      organising.stated = true
MERGE (reported:Outcome {id: 'outcome:cn-420200:2023:officials-reporting-on-rule-of-law-duties'})
  SET reported:Entity, reported.name = '进行“年终述法”的领导干部数',
      reported.nameEn = 'Leading officials who reported on their rule-of-law duties at the end of the year', reported.placeId = 'place:cn-420200',
      reported.value = 1011.0, reported.unit = '名', reported.unitEn = 'persons', reported.kind = 'COUNT', reported.qualifier = 'EXACT',
      reported.year = 2023, reported.periodBasis = 'REPORT_PERIOD', reported.theme = 'PARTY_LEADERSHIP', reported.stated = true
MERGE (making)-[r1:PRODUCED {source: doc}]->(system) SET r1 += said, r1.role = '制定', r1.quote = '制定《黄石市党政机关主要负责人述法工作制度》'
MERGE (organising)-[r2:PART_OF_REFORM {source: doc}]->(reporting) SET r2 += said, r2.quote = '组织1011名领导干部进行“年终述法”'
MERGE (organising)-[r3:UNDER {source: doc}]->(system)
  SET r3 += inferred, r3.confidence = 'STRONG',
      r3.note = 'Only the title (述法工作制度) names the act of the third clause; no word says that it is done under it.',
      r3.quote = '制定《黄石市党政机关主要负责人述法工作制度》,将法治建设与经济社会发展同部署、同考核,组织1011名领导干部进行“年终述法”'
MERGE (organising)-[r4:RESULTED_IN {source: doc}]->(reported) SET r4 += said, r4.quote = '组织1011名领导干部进行“年终述法”'
MERGE (reported)-[r5:OF_METRIC {source: doc}]->(officials) SET r5 += said, r5.quote = '组织1011名领导干部进行“年终述法”'
MERGE (system)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '制定《黄石市党政机关主要负责人述法工作制度》', s1.asName = '《黄石市党政机关主要负责人述法工作制度》',
      s1.asStatus = 'ISSUED'
MERGE (reporting)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '进行“年终述法”', s2.asName = '“年终述法”'
MERGE (making)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '制定《黄石市党政机关主要负责人述法工作制度》', s3.asName = '制定《黄石市党政机关主要负责人述法工作制度》'
MERGE (deploying)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '将法治建设与经济社会发展同部署、同考核', s4.asName = '将法治建设与经济社会发展同部署、同考核'
MERGE (organising)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '组织1011名领导干部进行“年终述法”', s5.asName = '领导干部进行“年终述法”'
MERGE (reported)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '组织1011名领导干部进行“年终述法”', s6.asName = '领导干部进行“年终述法”'
RETURN count(*) AS told;

// 012 认真组织全市法治建设专题培训班和旁听庭审活动,严格落实在线学法制度,增强领导干部法治思维和能力水平。
// One verb (组织) with two objects is one measure. 在线学法制度 has no title, so it is a reform and not a framework.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:012'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (study:Reform {id: 'reform:cn-420200:online-law-study-system'})
MATCH (capacity:Metric {id: 'metric:officials-rule-of-law-capacity'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (training:Measure {id: 'measure:cn-420200:2023:rule-of-law-training-and-trial-attendance'})
  SET training:Entity, training.name = '组织法治建设专题培训班和旁听庭审活动',
      training.nameEn = 'Organise training courses on the building of the rule of law and attendance at court hearings',
      training.placeId = 'place:cn-420200', training.year = 2023, training.theme = 'PARTY_LEADERSHIP', training.status = 'CARRIED_OUT',
      training.actorStated = false, training.stated = true
MERGE (studying:Measure {id: 'measure:cn-420200:2023:online-law-study'})
  SET studying:Entity, studying.name = '落实在线学法制度', studying.nameEn = 'Put the online law study system into practice',
      studying.placeId = 'place:cn-420200', studying.year = 2023, studying.theme = 'PARTY_LEADERSHIP', studying.status = 'CARRIED_OUT',
      studying.actorStated = false, studying.stated = true
MERGE (strengthened:Outcome {id: 'outcome:cn-420200:2023:officials-rule-of-law-capacity'})
  SET strengthened:Entity, strengthened.name = '增强领导干部法治思维和能力水平',
      strengthened.nameEn = 'Stronger rule-of-law thinking and capacity of leading officials', strengthened.placeId = 'place:cn-420200',
      strengthened.valueText = '增强', strengthened.kind = 'QUALITATIVE', strengthened.qualifier = 'QUALITATIVE', strengthened.year = 2023,
      strengthened.periodBasis = 'REPORT_PERIOD', strengthened.theme = 'PARTY_LEADERSHIP', strengthened.stated = true
MERGE (studying)-[r1:PART_OF_REFORM {source: doc}]->(study) SET r1 += said, r1.quote = '严格落实在线学法制度'
MERGE (studying)-[r2:RESULTED_IN {source: doc}]->(strengthened) SET r2 += said, r2.quote = '严格落实在线学法制度,增强领导干部法治思维和能力水平'
MERGE (training)-[r3:RESULTED_IN {source: doc}]->(strengthened)
  SET r3 += inferred, r3.confidence = 'WEAK', r3.note = 'The result closes the sentence; that it follows from the first clause too is a reading.',
      r3.quote = '认真组织全市法治建设专题培训班和旁听庭审活动,严格落实在线学法制度,增强领导干部法治思维和能力水平'
MERGE (strengthened)-[r4:OF_METRIC {source: doc}]->(capacity) SET r4 += said, r4.quote = '增强领导干部法治思维和能力水平'
MERGE (study)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '严格落实在线学法制度', s1.asName = '在线学法制度'
MERGE (training)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '认真组织全市法治建设专题培训班和旁听庭审活动', s2.asName = '组织全市法治建设专题培训班和旁听庭审活动'
MERGE (studying)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '严格落实在线学法制度', s3.asName = '落实在线学法制度'
MERGE (strengthened)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '增强领导干部法治思维和能力水平', s4.asName = '增强领导干部法治思维和能力水平'
RETURN count(*) AS told;

// 014 扎实做好中央全面依法治国领导小组办公室督察反馈问题整改工作。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:014'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (office:Institution {id: 'inst:cn:law-based-governance-commission-office'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (rectifying:Measure {id: 'measure:cn-420200:2023:rectify-problems-found-by-central-inspection'})
  SET rectifying:Entity, rectifying.name = '做好督察反馈问题整改工作',
      rectifying.nameEn = 'Rectify the problems that the central office for law-based governance reported back after its inspection',
      rectifying.placeId = 'place:cn-420200', rectifying.year = 2023, rectifying.theme = 'PARTY_LEADERSHIP', rectifying.status = 'CARRIED_OUT',
      rectifying.actorStated = false, rectifying.stated = true
MERGE (rectifying)-[r1:RELATED_TO {source: doc}]->(office)
  SET r1 += said, r1.note = 'It rectifies problems that this office reported back after its inspection; no more exact relationship fits.',
      r1.quote = '扎实做好中央全面依法治国领导小组办公室督察反馈问题整改工作'
MERGE (office)-[r2:SUPERVISES {source: doc}]->(government)
  SET r2 += inferred, r2.role = 'inspection', r2.confidence = 'WEAK',
      r2.note = 'The sentence does not name the body inspected. The report tells of the rectification as the city’s own work, but the inspection may have been of the province, or of single departments.',
      r2.quote = '扎实做好中央全面依法治国领导小组办公室督察反馈问题整改工作'
MERGE (office)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '中央全面依法治国领导小组办公室督察反馈问题', s1.asName = '中央全面依法治国领导小组办公室'
MERGE (rectifying)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '扎实做好中央全面依法治国领导小组办公室督察反馈问题整改工作',
      s2.asName = '做好中央全面依法治国领导小组办公室督察反馈问题整改工作'
RETURN count(*) AS told;

// 015 开展行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况专项督察,推进道路交通安全和运输执法领域突出问题专项整治,解决问题418个。
// 418个 is counted by the campaign just before it; whether the inspection too solved problems is not said.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:015'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (bodies:Institution {id: 'inst:cn-420200:administrative-organs'})
MATCH (solved:Metric {id: 'metric:road-traffic-enforcement-problems-solved'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (inspecting:Measure {id: 'measure:cn-420200:2023:inspection-of-compliance-with-judgments'})
  SET inspecting:Entity, inspecting.name = '开展行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况专项督察',
      inspecting.nameEn = 'Carry out a special inspection of how administrative bodies comply with legally effective court judgments, procuratorial recommendations in public-interest litigation and administrative reconsideration decisions',
      inspecting.placeId = 'place:cn-420200', inspecting.year = 2023, inspecting.theme = 'PARTY_LEADERSHIP', inspecting.status = 'CARRIED_OUT',
      inspecting.actorStated = false, inspecting.stated = true
MERGE (rectifying:Measure {id: 'measure:cn-420200:2023:road-traffic-enforcement-rectification'})
  SET rectifying:Entity, rectifying.name = '推进道路交通安全和运输执法领域突出问题专项整治',
      rectifying.nameEn = 'Advance the special rectification of prominent problems in road traffic safety and transport law enforcement',
      rectifying.placeId = 'place:cn-420200', rectifying.year = 2023, rectifying.theme = 'LAW_ENFORCEMENT', rectifying.status = 'ONGOING',
      rectifying.actorStated = false, rectifying.stated = true
MERGE (problems:Outcome {id: 'outcome:cn-420200:2023:road-traffic-enforcement-problems-solved'})
  SET problems:Entity, problems.name = '道路交通安全和运输执法领域解决问题数',
      problems.nameEn = 'Problems solved in road traffic safety and transport law enforcement', problems.placeId = 'place:cn-420200',
      problems.value = 418.0, problems.unit = '个', problems.unitEn = 'problems', problems.kind = 'COUNT', problems.qualifier = 'EXACT',
      problems.year = 2023, problems.periodBasis = 'REPORT_PERIOD', problems.theme = 'LAW_ENFORCEMENT', problems.stated = true
MERGE (inspecting)-[r1:TARGETED {source: doc}]->(bodies)
  SET r1 += said, r1.quote = '开展行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况专项督察'
MERGE (rectifying)-[r2:RESULTED_IN {source: doc}]->(problems)
  SET r2 += said, r2.quote = '推进道路交通安全和运输执法领域突出问题专项整治,解决问题418个'
MERGE (problems)-[r3:OF_METRIC {source: doc}]->(solved) SET r3 += said, r3.quote = '解决问题418个'
MERGE (bodies)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况', s1.asName = '行政机关'
MERGE (inspecting)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '开展行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况专项督察',
      s2.asName = '开展行政机关履行法院生效裁判、公益诉讼检察建议和行政复议决定情况专项督察'
MERGE (rectifying)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '推进道路交通安全和运输执法领域突出问题专项整治', s3.asName = '推进道路交通安全和运输执法领域突出问题专项整治'
MERGE (problems)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '解决问题418个', s4.asName = '解决问题'
RETURN count(*) AS told;

// 016 开展“十四五”法治政府建设中期评估,推动各项工作任务落实落地。
// The plan evaluated has its title only in 二(二), passage 079, where the evaluation of how it is carried out is planned for 2024.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:016'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (later:Passage {id: 'passage:cn-420200:law-based-government-report:2023:079'})
MATCH (term:Period {id: 'period:2021-2025'})
MATCH (plan:Regulation {id: 'reg:cn-420200:law-based-government-implementation-plan-2021-2025'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (evaluating:Measure {id: 'measure:cn-420200:2023:mid-term-evaluation-of-law-based-government'})
  SET evaluating:Entity, evaluating.name = '开展“十四五”法治政府建设中期评估',
      evaluating.nameEn = 'Carry out the mid-term evaluation of building a law-based government in the Fourteenth Five-Year Plan period',
      evaluating.placeId = 'place:cn-420200', evaluating.year = 2023, evaluating.theme = 'PARTY_LEADERSHIP', evaluating.status = 'CARRIED_OUT',
      evaluating.actorStated = false, evaluating.stated = true
MERGE (pushing:Measure {id: 'measure:cn-420200:2023:push-tasks-to-be-carried-out'})
  SET pushing:Entity, pushing.name = '推动各项工作任务落实落地', pushing.nameEn = 'Promote the carrying out of all tasks',
      pushing.placeId = 'place:cn-420200', pushing.year = 2023, pushing.theme = 'PARTY_LEADERSHIP', pushing.status = 'ONGOING',
      pushing.actorStated = false, pushing.stated = true
MERGE (evaluating)-[r1:EVALUATES {source: doc}]->(plan)
  SET r1 += inferred, r1.evidence = [p.id, later.id], r1.confidence = 'STRONG',
      r1.note = '“十四五” (Fourteenth Five-Year Plan) is 2021–2025, the term of the plan named in 079; this sentence names the work and not the plan.',
      r1.quote = '开展“十四五”法治政府建设中期评估'
MERGE (term)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '“十四五”法治政府建设', s1.asName = '“十四五”'
MERGE (evaluating)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '开展“十四五”法治政府建设中期评估', s2.asName = '开展“十四五”法治政府建设中期评估'
MERGE (pushing)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '推动各项工作任务落实落地', s3.asName = '推动各项工作任务落实落地'
RETURN count(*) AS told;

// 017 我市成功入选第二批省级法治政府建设示范市。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:017'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (title:Recognition {id: 'recognition:cn-420200:2023:provincial-model-city-for-law-based-government'})
  SET title:Entity, title.name = '第二批省级法治政府建设示范市',
      title.nameEn = 'Provincial model city for building a law-based government, second batch', title.placeId = 'place:cn-420200',
      title.kind = 'TITLE', title.level = 'PROVINCIAL', title.year = 2023, title.edition = '第二批', title.recogniserStated = false,
      title.stated = true
MERGE (title)-[r1:AWARDED_TO {source: doc}]->(city) SET r1 += said, r1.quote = '我市成功入选第二批省级法治政府建设示范市'
MERGE (city)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '我市成功入选第二批省级法治政府建设示范市', s1.asName = '我市'
MERGE (title)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '成功入选第二批省级法治政府建设示范市', s2.asName = '第二批省级法治政府建设示范市'
RETURN count(*) AS told;
