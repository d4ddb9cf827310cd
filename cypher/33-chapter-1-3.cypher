// Chapter 一(三), 健全依法行政制度体系: law-making, administrative decisions, normative documents. One statement a sentence. Headings (031, 032,
// 037) make no node: the system that 031 names (依法行政制度体系) is the whole of the chapter; 035 names a mechanism (科学民主依法决策机制).
// claimedFirst stands on what the word first describes: 首个, 首部 on the instrument. Only 034 has a subject, and it is the place.

// 033 推进城市供水、海绵城市、公共交通等重点领域立法项目,编制全省首个地级市城市更新专项规划。
// Two verbs, two measures. Three fields, three law-making projects; 推进 is ongoing and role 推进 does not mean made. 首个 describes the plan.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:033'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (water:Regulation {id: 'reg:cn-420200:urban-water-supply-legislation-project'})
MATCH (sponge:Regulation {id: 'reg:cn-420200:sponge-city-legislation-project'})
MATCH (transport:Regulation {id: 'reg:cn-420200:public-transport-legislation-project'})
MATCH (plan:Regulation {id: 'reg:cn-420200:urban-renewal-plan'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (advancing:Measure {id: 'measure:cn-420200:2023:law-making-projects-in-key-fields'})
  SET advancing:Entity, advancing.name = '推进城市供水、海绵城市、公共交通等重点领域立法项目',
      advancing.nameEn = 'Advance law-making projects in key fields such as urban water supply, the “sponge city” and public transport',
      advancing.placeId = 'place:cn-420200', advancing.year = 2023, advancing.theme = 'RULEMAKING', advancing.status = 'ONGOING',
      advancing.actorStated = false, advancing.stated = true
MERGE (compiling:Measure {id: 'measure:cn-420200:2023:urban-renewal-plan'})
  SET compiling:Entity, compiling.name = '编制城市更新专项规划', compiling.nameEn = 'Compile the special plan for urban renewal',
      compiling.placeId = 'place:cn-420200', compiling.year = 2023, compiling.theme = 'RULEMAKING', compiling.status = 'CARRIED_OUT',
      compiling.actorStated = false, compiling.stated = true
MERGE (advancing)-[r1:PRODUCED {source: doc}]->(water)
  SET r1 += said, r1.role = '推进', r1.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目'
MERGE (advancing)-[r2:PRODUCED {source: doc}]->(sponge)
  SET r2 += said, r2.role = '推进', r2.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目'
MERGE (advancing)-[r3:PRODUCED {source: doc}]->(transport)
  SET r3 += said, r3.role = '推进', r3.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目'
MERGE (compiling)-[r4:PRODUCED {source: doc}]->(plan) SET r4 += said, r4.role = '编制', r4.quote = '编制全省首个地级市城市更新专项规划'
MERGE (water)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目', s1.asName = '城市供水', s1.asStatus = 'DRAFTING'
MERGE (sponge)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目', s2.asName = '海绵城市', s2.asStatus = 'DRAFTING'
MERGE (transport)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目', s3.asName = '公共交通', s3.asStatus = 'DRAFTING'
MERGE (plan)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '编制全省首个地级市城市更新专项规划', s4.asName = '城市更新专项规划', s4.asStatus = 'DRAFTED'
MERGE (advancing)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '推进城市供水、海绵城市、公共交通等重点领域立法项目', s5.asName = '推进城市供水、海绵城市、公共交通等重点领域立法项目'
MERGE (compiling)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '编制全省首个地级市城市更新专项规划', s6.asName = '编制全省首个地级市城市更新专项规划'
RETURN count(*) AS told;

// 034 出台全国首部地级市既有住宅加装电梯条例,…
// 首部 describes the regulations. 出台 has no subject; who adopted them is not said.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:034'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (regulations:Regulation {id: 'reg:cn-420200:elevator-regulations'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (issuing:Measure {id: 'measure:cn-420200:2023:elevator-regulations'})
  SET issuing:Entity, issuing.name = '出台既有住宅加装电梯条例',
      issuing.nameEn = 'Bring out the regulations on adding lifts to existing residential buildings', issuing.placeId = 'place:cn-420200',
      issuing.year = 2023, issuing.theme = 'RULEMAKING', issuing.status = 'CARRIED_OUT', issuing.actorStated = false, issuing.stated = true
MERGE (issuing)-[r1:PRODUCED {source: doc}]->(regulations) SET r1 += said, r1.role = '出台', r1.quote = '出台全国首部地级市既有住宅加装电梯条例'
MERGE (regulations)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '出台全国首部地级市既有住宅加装电梯条例', s1.asName = '既有住宅加装电梯条例', s1.asStatus = 'ISSUED'
MERGE (issuing)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '出台全国首部地级市既有住宅加装电梯条例', s2.asName = '出台全国首部地级市既有住宅加装电梯条例'
RETURN count(*) AS told;

// 034 …2023年我市加装电梯审批414部,竣工270部,在建117部,发放补贴资金1173万元。
// 加装电梯 has the subject 我市 and governs the four numbers, so they are outcomes of one measure. 2023年 stands before all of them; 在建 is a stock.
// No SUBSET_OF between 414 and 270 or 117: 其中 is absent, the two do not add up to 414, and lifts approved in earlier years may be among them.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:034'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (regulations:Regulation {id: 'reg:cn-420200:elevator-regulations'})
MATCH (approvals:Metric {id: 'metric:lift-additions-approved'})
MATCH (completions:Metric {id: 'metric:lift-additions-completed'})
MATCH (constructions:Metric {id: 'metric:lift-additions-under-construction'})
MATCH (subsidies:Metric {id: 'metric:lift-addition-subsidies-paid'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (adding:Measure {id: 'measure:cn-420200:2023:lifts-added-to-residential-buildings'})
  SET adding:Entity, adding.name = '加装电梯', adding.nameEn = 'Have lifts added to existing residential buildings',
      adding.placeId = 'place:cn-420200', adding.year = 2023, adding.theme = 'RULEMAKING', adding.status = 'CARRIED_OUT', adding.actorText = '我市',
      adding.actorStated = false, adding.stated = true
MERGE (approved:Outcome {id: 'outcome:cn-420200:2023:lift-additions-approved'})
  SET approved:Entity, approved.name = '加装电梯审批数', approved.nameEn = 'Lifts approved for addition to residential buildings',
      approved.placeId = 'place:cn-420200', approved.value = 414.0, approved.unit = '部', approved.unitEn = 'lifts', approved.kind = 'COUNT',
      approved.qualifier = 'EXACT', approved.year = 2023, approved.periodBasis = 'FULL_YEAR_STATED', approved.theme = 'RULEMAKING',
      approved.stated = true
MERGE (completed:Outcome {id: 'outcome:cn-420200:2023:lift-additions-completed'})
  SET completed:Entity, completed.name = '加装电梯竣工数', completed.nameEn = 'Added lifts completed', completed.placeId = 'place:cn-420200',
      completed.value = 270.0, completed.unit = '部', completed.unitEn = 'lifts', completed.kind = 'COUNT', completed.qualifier = 'EXACT',
      completed.year = 2023, completed.periodBasis = 'FULL_YEAR_STATED', completed.theme = 'RULEMAKING', completed.stated = true,
      completed.note = 'The text does not say whether they are among the 414 approved in the year.'
MERGE (underway:Outcome {id: 'outcome:cn-420200:2023:lift-additions-under-construction'})
  SET underway:Entity, underway.name = '加装电梯在建数', underway.nameEn = 'Added lifts under construction', underway.placeId = 'place:cn-420200',
      underway.value = 117.0, underway.unit = '部', underway.unitEn = 'lifts', underway.kind = 'COUNT', underway.qualifier = 'EXACT',
      underway.year = 2023, underway.periodBasis = 'AS_OF_REPORT', underway.theme = 'RULEMAKING', underway.stated = true,
      underway.note = 'The text does not say whether they are among the 414 approved in the year.'
MERGE (paid:Outcome {id: 'outcome:cn-420200:2023:lift-addition-subsidies-paid'})
  SET paid:Entity, paid.name = '加装电梯补贴资金发放额', paid.nameEn = 'Subsidies paid for adding lifts', paid.placeId = 'place:cn-420200',
      paid.value = 1173.0, paid.unit = '万元', paid.unitEn = 'ten thousand yuan', paid.valueNormalized = 11730000.0, paid.unitNormalized = 'CNY',
      paid.kind = 'MONEY', paid.qualifier = 'EXACT', paid.year = 2023, paid.periodBasis = 'FULL_YEAR_STATED', paid.theme = 'RULEMAKING',
      paid.stated = true
MERGE (government)-[r1:DELIVERED {source: doc}]->(adding)
  SET r1 += inferred, r1.role = 'lead', r1.confidence = 'STRONG',
      r1.note = 'The subject is the place 我市 (our city); a place acts through its government, which the sentence does not name.',
      r1.quote = '2023年我市加装电梯审批414部'
MERGE (adding)-[r2:UNDER {source: doc}]->(regulations)
  SET r2 += inferred, r2.confidence = 'WEAK',
      r2.note = 'Only the name of the regulations (加装电梯, adding lifts) names the act of this clause; no word says that it is done under them, nor that the regulations were in force by then.',
      r2.quote = '出台全国首部地级市既有住宅加装电梯条例,2023年我市加装电梯审批414部'
MERGE (adding)-[r3:RESULTED_IN {source: doc}]->(approved) SET r3 += said, r3.quote = '2023年我市加装电梯审批414部'
MERGE (adding)-[r4:RESULTED_IN {source: doc}]->(completed) SET r4 += said, r4.quote = '2023年我市加装电梯审批414部,竣工270部'
MERGE (adding)-[r5:RESULTED_IN {source: doc}]->(underway) SET r5 += said, r5.quote = '2023年我市加装电梯审批414部,竣工270部,在建117部'
MERGE (adding)-[r6:RESULTED_IN {source: doc}]->(paid)
  SET r6 += said, r6.quote = '2023年我市加装电梯审批414部,竣工270部,在建117部,发放补贴资金1173万元'
MERGE (approved)-[r7:OF_METRIC {source: doc}]->(approvals) SET r7 += said, r7.quote = '2023年我市加装电梯审批414部'
MERGE (completed)-[r8:OF_METRIC {source: doc}]->(completions) SET r8 += said, r8.quote = '竣工270部'
MERGE (underway)-[r9:OF_METRIC {source: doc}]->(constructions) SET r9 += said, r9.quote = '在建117部'
MERGE (paid)-[r10:OF_METRIC {source: doc}]->(subsidies) SET r10 += said, r10.quote = '发放补贴资金1173万元'
MERGE (adding)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '2023年我市加装电梯审批414部', s1.asName = '加装电梯'
MERGE (approved)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '2023年我市加装电梯审批414部', s2.asName = '加装电梯审批'
MERGE (completed)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '竣工270部', s3.asName = '竣工'
MERGE (underway)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '在建117部', s4.asName = '在建'
MERGE (paid)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '发放补贴资金1173万元', s5.asName = '发放补贴资金'
RETURN count(*) AS told;

// 035 二是完善科学民主依法决策机制。
// A heading; it names the mechanism to which the sentence below it belongs.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:035'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (decisions:Reform {id: 'reform:cn-420200:scientific-democratic-law-based-decision-making-mechanism'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (decisions)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '完善科学民主依法决策机制', s1.asName = '科学民主依法决策机制'
RETURN count(*) AS told;

// 036 印发市政府年度重大行政决策事项目录,开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件。
// Two verbs, two measures, no subject: 市政府 says whose decisions and contracts they are. One number for all that was reviewed, so one outcome.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:036'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:035'})
MATCH (decisions:Reform {id: 'reform:cn-420200:scientific-democratic-law-based-decision-making-mechanism'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (departments:Institution {id: 'inst:cn-420200:government-departments'})
MATCH (catalogue:Regulation {id: 'reg:cn-420200:major-administrative-decision-catalogue'})
MATCH (reviews:Metric {id: 'metric:legality-reviews-of-decisions-and-contracts'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (issuing:Measure {id: 'measure:cn-420200:2023:major-administrative-decision-catalogue'})
  SET issuing:Entity, issuing.name = '印发市政府年度重大行政决策事项目录',
      issuing.nameEn = 'Issue the yearly catalogue of the city government’s major administrative decisions', issuing.placeId = 'place:cn-420200',
      issuing.year = 2023, issuing.theme = 'DECISION_MAKING', issuing.status = 'CARRIED_OUT', issuing.actorStated = false, issuing.stated = true
MERGE (reviewing:Measure {id: 'measure:cn-420200:2023:legality-review-of-decisions-and-contracts'})
  SET reviewing:Entity, reviewing.name = '开展重大行政决策事项、重大合同合法性审查',
      reviewing.nameEn = 'Review the legality of the city government’s major administrative decisions and of the major contracts of the city government and its departments',
      reviewing.placeId = 'place:cn-420200', reviewing.year = 2023, reviewing.theme = 'DECISION_MAKING', reviewing.status = 'CARRIED_OUT',
      reviewing.actorStated = false, reviewing.stated = true
MERGE (reviewed:Outcome {id: 'outcome:cn-420200:2023:legality-reviews-of-decisions-and-contracts'})
  SET reviewed:Entity, reviewed.name = '重大行政决策事项、重大合同合法性审查件数',
      reviewed.nameEn = 'Legality reviews of major administrative decisions and major contracts', reviewed.placeId = 'place:cn-420200',
      reviewed.value = 226.0, reviewed.unit = '件', reviewed.unitEn = 'items', reviewed.kind = 'COUNT', reviewed.qualifier = 'EXACT',
      reviewed.year = 2023, reviewed.periodBasis = 'REPORT_PERIOD', reviewed.theme = 'DECISION_MAKING', reviewed.stated = true,
      reviewed.note = 'One number for the decisions and the contracts together; the text does not divide it.'
MERGE (issuing)-[r1:PRODUCED {source: doc}]->(catalogue) SET r1 += said, r1.role = '印发', r1.quote = '印发市政府年度重大行政决策事项目录'
MERGE (government)-[r2:ISSUED {source: doc}]->(catalogue)
  SET r2 += inferred, r2.role = 'owner', r2.confidence = 'STRONG',
      r2.note = 'The catalogue is of the city government’s own decisions (市政府…目录); the clause has no subject that issues it.',
      r2.quote = '印发市政府年度重大行政决策事项目录'
MERGE (reviewing)-[r3:TARGETED {source: doc}]->(government)
  SET r3 += said, r3.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件'
MERGE (reviewing)-[r4:TARGETED {source: doc}]->(departments)
  SET r4 += said, r4.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件'
MERGE (reviewing)-[r5:RESULTED_IN {source: doc}]->(reviewed)
  SET r5 += said, r5.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件'
MERGE (reviewed)-[r6:OF_METRIC {source: doc}]->(reviews)
  SET r6 += said, r6.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件'
MERGE (departments)-[r7:PART_OF {source: doc}]->(government)
  SET r7 += inferred, r7.confidence = 'STRONG', r7.note = 'The text calls them its (其) departments.', r7.quote = '市政府及其工作部门'
MERGE (issuing)-[r8:PART_OF_REFORM {source: doc}]->(decisions)
  SET r8 += inferred, r8.evidence = [p.id, head.id], r8.confidence = 'STRONG',
      r8.note = 'It stands under the heading 一(三)2, which names the reform (科学民主依法决策机制).',
      r8.quote = '印发市政府年度重大行政决策事项目录'
MERGE (reviewing)-[r9:PART_OF_REFORM {source: doc}]->(decisions)
  SET r9 += inferred, r9.evidence = [p.id, head.id], r9.confidence = 'STRONG',
      r9.note = 'It stands under the heading 一(三)2, which names the reform (科学民主依法决策机制).',
      r9.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件'
MERGE (government)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件', s1.asName = '市政府'
MERGE (departments)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '市政府及其工作部门重大合同合法性审查', s2.asName = '工作部门'
MERGE (catalogue)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '印发市政府年度重大行政决策事项目录', s3.asName = '市政府年度重大行政决策事项目录', s3.asStatus = 'ISSUED'
MERGE (issuing)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '印发市政府年度重大行政决策事项目录', s4.asName = '印发市政府年度重大行政决策事项目录'
MERGE (reviewing)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件',
      s5.asName = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查'
MERGE (reviewed)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '开展市政府重大行政决策事项、市政府及其工作部门重大合同合法性审查226件', s6.asName = '合法性审查'
RETURN count(*) AS told;

// 038 认真开展政府规范性文件审查,共备案审查62件,清理市政府规章5部、规范性文件286件。
// 备案审查 counts what the review of the first clause did; 清理 is a verb with objects of its own. Counted instruments make no nodes. The city
// government does not act here: 市政府 says whose rules were gone through, so it is TARGETED, as in 036.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:038'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (filings:Metric {id: 'metric:normative-documents-filed-and-reviewed'})
MATCH (rules:Metric {id: 'metric:government-rules-cleaned-up'})
MATCH (documents:Metric {id: 'metric:normative-documents-cleaned-up'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (reviewing:Measure {id: 'measure:cn-420200:2023:review-of-normative-documents'})
  SET reviewing:Entity, reviewing.name = '开展政府规范性文件审查', reviewing.nameEn = 'Review government normative documents',
      reviewing.placeId = 'place:cn-420200', reviewing.year = 2023, reviewing.theme = 'RULEMAKING', reviewing.status = 'CARRIED_OUT',
      reviewing.actorStated = false, reviewing.stated = true
MERGE (filed:Outcome {id: 'outcome:cn-420200:2023:normative-documents-filed-and-reviewed'})
  SET filed:Entity, filed.name = '备案审查件数', filed.nameEn = 'Normative documents filed and reviewed', filed.placeId = 'place:cn-420200',
      filed.value = 62.0, filed.unit = '件', filed.unitEn = 'documents', filed.kind = 'COUNT', filed.qualifier = 'EXACT', filed.year = 2023,
      filed.periodBasis = 'REPORT_PERIOD', filed.theme = 'RULEMAKING', filed.stated = true
MERGE (cleaning:Measure {id: 'measure:cn-420200:2023:clean-up-of-rules-and-normative-documents'})
  SET cleaning:Entity, cleaning.name = '清理市政府规章、规范性文件',
      cleaning.nameEn = 'Clean up the rules of the city government and normative documents', cleaning.placeId = 'place:cn-420200',
      cleaning.year = 2023, cleaning.theme = 'RULEMAKING', cleaning.status = 'CARRIED_OUT', cleaning.actorStated = false, cleaning.stated = true
MERGE (cleanedRules:Outcome {id: 'outcome:cn-420200:2023:government-rules-cleaned-up'})
  SET cleanedRules:Entity, cleanedRules.name = '清理市政府规章数', cleanedRules.nameEn = 'Rules of the city government gone through in the clean-up',
      cleanedRules.placeId = 'place:cn-420200', cleanedRules.value = 5.0, cleanedRules.unit = '部', cleanedRules.unitEn = 'rules',
      cleanedRules.kind = 'COUNT', cleanedRules.qualifier = 'EXACT', cleanedRules.year = 2023, cleanedRules.periodBasis = 'REPORT_PERIOD',
      cleanedRules.theme = 'RULEMAKING', cleanedRules.stated = true
MERGE (cleanedDocuments:Outcome {id: 'outcome:cn-420200:2023:normative-documents-cleaned-up'})
  SET cleanedDocuments:Entity, cleanedDocuments.name = '清理规范性文件数',
      cleanedDocuments.nameEn = 'Normative documents gone through in the clean-up', cleanedDocuments.placeId = 'place:cn-420200',
      cleanedDocuments.value = 286.0, cleanedDocuments.unit = '件', cleanedDocuments.unitEn = 'documents', cleanedDocuments.kind = 'COUNT',
      cleanedDocuments.qualifier = 'EXACT', cleanedDocuments.year = 2023, cleanedDocuments.periodBasis = 'REPORT_PERIOD',
      cleanedDocuments.theme = 'RULEMAKING', cleanedDocuments.stated = true
MERGE (reviewing)-[r1:RESULTED_IN {source: doc}]->(filed) SET r1 += said, r1.quote = '认真开展政府规范性文件审查,共备案审查62件'
MERGE (filed)-[r2:OF_METRIC {source: doc}]->(filings) SET r2 += said, r2.quote = '共备案审查62件'
MERGE (cleaning)-[r3:RESULTED_IN {source: doc}]->(cleanedRules) SET r3 += said, r3.quote = '清理市政府规章5部'
MERGE (cleanedRules)-[r4:OF_METRIC {source: doc}]->(rules) SET r4 += said, r4.quote = '清理市政府规章5部'
MERGE (cleaning)-[r5:RESULTED_IN {source: doc}]->(cleanedDocuments) SET r5 += said, r5.quote = '清理市政府规章5部、规范性文件286件'
MERGE (cleanedDocuments)-[r6:OF_METRIC {source: doc}]->(documents) SET r6 += said, r6.quote = '清理市政府规章5部、规范性文件286件'
MERGE (cleaning)-[r7:TARGETED {source: doc}]->(government) SET r7 += said, r7.quote = '清理市政府规章5部'
MERGE (reviewing)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '认真开展政府规范性文件审查', s1.asName = '开展政府规范性文件审查'
MERGE (filed)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '共备案审查62件', s2.asName = '备案审查'
MERGE (cleaning)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '清理市政府规章5部、规范性文件286件', s3.asName = '清理市政府规章'
MERGE (cleanedRules)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '清理市政府规章5部', s4.asName = '清理市政府规章'
MERGE (cleanedDocuments)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '清理市政府规章5部、规范性文件286件', s5.asName = '规范性文件'
MERGE (government)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '清理市政府规章5部', s6.asName = '市政府'
RETURN count(*) AS told;
