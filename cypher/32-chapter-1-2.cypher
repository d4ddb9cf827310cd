// Chapter 一(二), 健全政府机构职能体系: the organisation and functions of government, the business environment, government services. One statement a
// sentence. Headings 018 and 019 make no node: what they would improve (政府机构职能体系) is the whole of the chapter. 023 and 028 each name a programme
// of its own (优化营商环境 has a provincial leading group in 025 and regulations in 082). No sentence but 027 names an actor of a measure.

// 020 构建顺畅高效的国防动员工作机制,深化疾病预防控制机构改革,优化园林绿化行业建设管理体制,推动资源服务平台下沉,健全司法、保密、邮政等领域基层管理体
//     制。
// Five verbs, five measures. 深化 and 推动 are ongoing.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:020'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (defence:Reform {id: 'reform:cn-420200:national-defence-mobilisation-mechanism'})
MATCH (disease:Reform {id: 'reform:cn-420200:disease-control-institution-reform'})
MATCH (landscaping:Reform {id: 'reform:cn-420200:landscaping-management-arrangements'})
MATCH (grassroots:Reform {id: 'reform:cn-420200:grassroots-management-arrangements'})
MATCH (institutions:Institution {id: 'inst:cn-420200:disease-control-institutions'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (building:Measure {id: 'measure:cn-420200:2023:national-defence-mobilisation-mechanism'})
  SET building:Entity, building.name = '构建国防动员工作机制', building.nameEn = 'Build the working mechanism for national defence mobilisation',
      building.placeId = 'place:cn-420200', building.year = 2023, building.theme = 'GOVERNMENT_FUNCTIONS', building.status = 'CARRIED_OUT',
      building.actorStated = false, building.stated = true
MERGE (deepening:Measure {id: 'measure:cn-420200:2023:disease-control-institution-reform'})
  SET deepening:Entity, deepening.name = '深化疾病预防控制机构改革',
      deepening.nameEn = 'Deepen the reform of disease control and prevention institutions', deepening.placeId = 'place:cn-420200',
      deepening.year = 2023, deepening.theme = 'GOVERNMENT_FUNCTIONS', deepening.status = 'ONGOING', deepening.actorStated = false,
      deepening.stated = true
MERGE (improving:Measure {id: 'measure:cn-420200:2023:landscaping-management-arrangements'})
  SET improving:Entity, improving.name = '优化园林绿化行业建设管理体制',
      improving.nameEn = 'Improve the arrangements for construction and management in landscaping', improving.placeId = 'place:cn-420200',
      improving.year = 2023, improving.theme = 'GOVERNMENT_FUNCTIONS', improving.status = 'CARRIED_OUT', improving.actorStated = false,
      improving.stated = true
MERGE (lowering:Measure {id: 'measure:cn-420200:2023:resources-services-platforms-to-grassroots'})
  SET lowering:Entity, lowering.name = '推动资源服务平台下沉',
      lowering.nameEn = 'Promote the shift of resources, services and platforms to the grassroots', lowering.placeId = 'place:cn-420200',
      lowering.year = 2023, lowering.theme = 'GOVERNMENT_FUNCTIONS', lowering.status = 'ONGOING', lowering.actorStated = false,
      lowering.stated = true, lowering.note = '资源服务平台 has no commas; read as three things. 下沉 (shift downwards) is read as to the grassroots.'
MERGE (completing:Measure {id: 'measure:cn-420200:2023:grassroots-management-arrangements'})
  SET completing:Entity, completing.name = '健全司法、保密、邮政等领域基层管理体制',
      completing.nameEn = 'Improve grassroots management arrangements in justice, state secrecy, postal services and other fields',
      completing.placeId = 'place:cn-420200', completing.year = 2023, completing.theme = 'GOVERNMENT_FUNCTIONS', completing.status = 'CARRIED_OUT',
      completing.actorStated = false, completing.stated = true
MERGE (building)-[r1:PART_OF_REFORM {source: doc}]->(defence) SET r1 += said, r1.quote = '构建顺畅高效的国防动员工作机制'
MERGE (deepening)-[r2:PART_OF_REFORM {source: doc}]->(disease) SET r2 += said, r2.quote = '深化疾病预防控制机构改革'
MERGE (deepening)-[r3:TARGETED {source: doc}]->(institutions) SET r3 += said, r3.quote = '深化疾病预防控制机构改革'
MERGE (improving)-[r4:PART_OF_REFORM {source: doc}]->(landscaping) SET r4 += said, r4.quote = '优化园林绿化行业建设管理体制'
MERGE (completing)-[r5:PART_OF_REFORM {source: doc}]->(grassroots) SET r5 += said, r5.quote = '健全司法、保密、邮政等领域基层管理体制'
MERGE (defence)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '构建顺畅高效的国防动员工作机制', s1.asName = '国防动员工作机制'
MERGE (disease)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '深化疾病预防控制机构改革', s2.asName = '疾病预防控制机构改革'
MERGE (institutions)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '深化疾病预防控制机构改革', s3.asName = '疾病预防控制机构'
MERGE (landscaping)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '优化园林绿化行业建设管理体制', s4.asName = '园林绿化行业建设管理体制'
MERGE (grassroots)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '健全司法、保密、邮政等领域基层管理体制', s5.asName = '司法、保密、邮政等领域基层管理体制'
MERGE (building)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '构建顺畅高效的国防动员工作机制', s6.asName = '构建顺畅高效的国防动员工作机制'
MERGE (deepening)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '深化疾病预防控制机构改革', s7.asName = '深化疾病预防控制机构改革'
MERGE (improving)-[s8:STATED_IN {source: doc}]->(p)
  SET s8 += said, s8.quote = '优化园林绿化行业建设管理体制', s8.asName = '优化园林绿化行业建设管理体制'
MERGE (lowering)-[s9:STATED_IN {source: doc}]->(p) SET s9 += said, s9.quote = '推动资源服务平台下沉', s9.asName = '推动资源服务平台下沉'
MERGE (completing)-[s10:STATED_IN {source: doc}]->(p)
  SET s10 += said, s10.quote = '健全司法、保密、邮政等领域基层管理体制', s10.asName = '健全司法、保密、邮政等领域基层管理体制'
RETURN count(*) AS told;

// 021 知识产权、质量强市工作获省政府激励表扬。
// Two fields of work are praised: two honours of one giver.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:021'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (province:Institution {id: 'inst:cn-42:government'})
MATCH (quality:Reform {id: 'reform:cn-420200:quality-city'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (ipPraise:Recognition {id: 'recognition:cn-420200:2023:incentive-commendation-for-intellectual-property'})
  SET ipPraise:Entity, ipPraise.name = '省政府激励表扬(知识产权工作)',
      ipPraise.nameEn = 'Incentive commendation by the provincial government for intellectual property work', ipPraise.placeId = 'place:cn-420200',
      ipPraise.kind = 'COMMENDATION', ipPraise.level = 'PROVINCIAL', ipPraise.year = 2023, ipPraise.recogniserText = '省政府',
      ipPraise.recogniserStated = true, ipPraise.stated = true,
      ipPraise.note = 'The work on intellectual property (知识产权) is praised as a field; the sentence names no measure and no reform.'
MERGE (qualityPraise:Recognition {id: 'recognition:cn-420200:2023:incentive-commendation-for-quality-city'})
  SET qualityPraise:Entity, qualityPraise.name = '省政府激励表扬(质量强市工作)',
      qualityPraise.nameEn = 'Incentive commendation by the provincial government for making the city strong in quality',
      qualityPraise.placeId = 'place:cn-420200', qualityPraise.kind = 'COMMENDATION', qualityPraise.level = 'PROVINCIAL', qualityPraise.year = 2023,
      qualityPraise.recogniserText = '省政府', qualityPraise.recogniserStated = true, qualityPraise.stated = true
MERGE (ipPraise)-[r1:RECOGNISED_BY {source: doc}]->(province) SET r1 += said, r1.quote = '知识产权、质量强市工作获省政府激励表扬'
MERGE (qualityPraise)-[r2:RECOGNISED_BY {source: doc}]->(province) SET r2 += said, r2.quote = '质量强市工作获省政府激励表扬'
MERGE (qualityPraise)-[r3:RECOGNISES {source: doc}]->(quality) SET r3 += said, r3.quote = '质量强市工作获省政府激励表扬'
MERGE (ipPraise)-[r4:AWARDED_TO {source: doc}]->(city)
  SET r4 += inferred, r4.confidence = 'STRONG', r4.note = 'The sentence names the work praised and no recipient; the report tells it as the city’s.',
      r4.quote = '知识产权、质量强市工作获省政府激励表扬'
MERGE (qualityPraise)-[r5:AWARDED_TO {source: doc}]->(city)
  SET r5 += inferred, r5.confidence = 'STRONG', r5.note = 'The sentence names the work praised and no recipient; the report tells it as the city’s.',
      r5.quote = '质量强市工作获省政府激励表扬'
MERGE (province)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '获省政府激励表扬', s1.asName = '省政府'
MERGE (quality)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '质量强市工作', s2.asName = '质量强市'
MERGE (ipPraise)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '知识产权、质量强市工作获省政府激励表扬', s3.asName = '省政府激励表扬',
      s3.note = 'The quote also includes 质量强市 (making the city strong in quality), the field of the other honour.'
MERGE (qualityPraise)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '质量强市工作获省政府激励表扬', s4.asName = '省政府激励表扬'
RETURN count(*) AS told;

// 022 黄石市人社局“微改革”项目获第四届湖北改革奖。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:022'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (bureau:Institution {id: 'inst:cn-420200:human-resources-social-security-bureau'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (project:Reform {id: 'reform:cn-420200:micro-reform-project'})
MATCH (hubei:Place {id: 'place:cn-42'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (award:Recognition {id: 'recognition:cn-420200:2023:hubei-reform-award'})
  SET award:Entity, award.name = '第四届湖北改革奖', award.nameEn = 'Fourth Hubei Reform Award', award.placeId = 'place:cn-420200',
      award.kind = 'AWARD', award.level = 'PROVINCIAL', award.year = 2023, award.edition = '第四届', award.recogniserStated = false,
      award.stated = true
MERGE (award)-[r1:AWARDED_TO {source: doc}]->(bureau) SET r1 += said, r1.quote = '黄石市人社局“微改革”项目获第四届湖北改革奖'
MERGE (award)-[r2:RECOGNISES {source: doc}]->(project) SET r2 += said, r2.quote = '“微改革”项目获第四届湖北改革奖'
MERGE (bureau)-[r3:DELIVERED {source: doc}]->(project)
  SET r3 += inferred, r3.role = 'lead', r3.confidence = 'STRONG',
      r3.note = 'The project is the bureau’s (黄石市人社局“微改革”项目), but no verb says that the bureau delivered it.',
      r3.quote = '黄石市人社局“微改革”项目获第四届湖北改革奖'
MERGE (bureau)-[r4:PART_OF {source: doc}]->(government)
  SET r4 += inferred, r4.confidence = 'STRONG', r4.note = 'A bureau (局) of the city is a department of the city government.',
      r4.quote = '黄石市人社局“微改革”项目获第四届湖北改革奖'
MERGE (city)-[r5:LOCATED_IN {source: doc}]->(hubei)
  SET r5 += inferred, r5.confidence = 'STRONG',
      r5.note = 'A body of the city won the reform award of Hubei; the division code 420200 lies within 420000.',
      r5.quote = '黄石市人社局“微改革”项目获第四届湖北改革奖'
MERGE (bureau)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '黄石市人社局', s1.asName = '黄石市人社局'
MERGE (project)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '黄石市人社局“微改革”项目', s2.asName = '“微改革”项目'
MERGE (hubei)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '第四届湖北改革奖', s3.asName = '湖北'
MERGE (award)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '获第四届湖北改革奖', s4.asName = '第四届湖北改革奖'
RETURN count(*) AS told;

// 023 二是持续优化法治化营商环境。
// A heading; it names the programme to which the sentences below it belong.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:023'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (environment)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '持续优化法治化营商环境', s1.asName = '优化法治化营商环境'
RETURN count(*) AS told;

// 024 制定黄石市优化营商环境重点任务“52条”,全面推行许可告知承诺改革,“一业一证”改革行业拓展至27个,…
// “52条” describes the list (HAS_EXTENT); 27个 is a measure of its own, since no verb before governs it.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:024'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:023'})
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
MATCH (points:Regulation {id: 'reg:cn-420200:business-environment-52-tasks'})
MATCH (permits:Reform {id: 'reform:cn-420200:permit-notification-commitment-reform'})
MATCH (licence:Reform {id: 'reform:cn-420200:one-licence-for-one-trade-reform'})
MATCH (tasks:Metric {id: 'metric:business-environment-key-tasks'})
MATCH (trades:Metric {id: 'metric:trades-under-one-licence-reform'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (drawing:Measure {id: 'measure:cn-420200:2023:business-environment-52-tasks'})
  SET drawing:Entity, drawing.name = '制定优化营商环境重点任务“52条”',
      drawing.nameEn = 'Draw up the “52 points” of key tasks for improving the business environment', drawing.placeId = 'place:cn-420200',
      drawing.year = 2023, drawing.theme = 'GOVERNMENT_FUNCTIONS', drawing.status = 'CARRIED_OUT', drawing.actorStated = false, drawing.stated = true
MERGE (items:Outcome {id: 'outcome:cn-420200:2023:business-environment-key-tasks'})
  SET items:Entity, items.name = '优化营商环境重点任务条数', items.nameEn = 'Key tasks for improving the business environment',
      items.placeId = 'place:cn-420200', items.value = 52.0, items.unit = '条', items.unitEn = 'tasks', items.kind = 'EXTENT',
      items.qualifier = 'EXACT', items.year = 2023, items.periodBasis = 'AS_OF_REPORT', items.theme = 'GOVERNMENT_FUNCTIONS', items.stated = true
MERGE (permitting:Measure {id: 'measure:cn-420200:2023:permit-notification-commitment-reform'})
  SET permitting:Entity, permitting.name = '全面推行许可告知承诺改革',
      permitting.nameEn = 'Fully implement the reform of permits granted on notification and commitment', permitting.placeId = 'place:cn-420200',
      permitting.year = 2023, permitting.theme = 'GOVERNMENT_FUNCTIONS', permitting.status = 'CARRIED_OUT', permitting.actorStated = false,
      permitting.stated = true
MERGE (extending:Measure {id: 'measure:cn-420200:2023:one-licence-for-one-trade-extension'})
  SET extending:Entity, extending.name = '拓展“一业一证”改革行业', extending.nameEn = 'Extend the “one licence for one trade” reform to more trades',
      extending.placeId = 'place:cn-420200', extending.year = 2023, extending.theme = 'GOVERNMENT_FUNCTIONS', extending.status = 'CARRIED_OUT',
      extending.actorStated = false, extending.stated = true
MERGE (covered:Outcome {id: 'outcome:cn-420200:2023:trades-under-one-licence-reform'})
  SET covered:Entity, covered.name = '“一业一证”改革行业数', covered.nameEn = 'Trades covered by the “one licence for one trade” reform',
      covered.placeId = 'place:cn-420200', covered.value = 27.0, covered.unit = '个', covered.unitEn = 'trades', covered.kind = 'COUNT',
      covered.qualifier = 'EXACT', covered.year = 2023, covered.periodBasis = 'AS_OF_REPORT', covered.theme = 'GOVERNMENT_FUNCTIONS',
      covered.stated = true
MERGE (drawing)-[r1:PRODUCED {source: doc}]->(points) SET r1 += said, r1.role = '制定', r1.quote = '制定黄石市优化营商环境重点任务“52条”'
MERGE (points)-[r2:HAS_EXTENT {source: doc}]->(items) SET r2 += said, r2.quote = '黄石市优化营商环境重点任务“52条”'
MERGE (items)-[r3:OF_METRIC {source: doc}]->(tasks) SET r3 += said, r3.quote = '黄石市优化营商环境重点任务“52条”'
MERGE (permitting)-[r4:PART_OF_REFORM {source: doc}]->(permits) SET r4 += said, r4.quote = '全面推行许可告知承诺改革'
MERGE (extending)-[r5:PART_OF_REFORM {source: doc}]->(licence) SET r5 += said, r5.quote = '“一业一证”改革行业拓展至27个'
MERGE (extending)-[r6:RESULTED_IN {source: doc}]->(covered) SET r6 += said, r6.quote = '“一业一证”改革行业拓展至27个'
MERGE (covered)-[r7:OF_METRIC {source: doc}]->(trades) SET r7 += said, r7.quote = '“一业一证”改革行业拓展至27个'
MERGE (drawing)-[r8:PART_OF_REFORM {source: doc}]->(environment)
  SET r8 += inferred, r8.evidence = [p.id, head.id], r8.confidence = 'STRONG',
      r8.note = 'It stands under the heading 一(二)2, which names the reform (优化法治化营商环境).', r8.quote = '制定黄石市优化营商环境重点任务“52条”'
MERGE (permitting)-[r9:PART_OF_REFORM {source: doc}]->(environment)
  SET r9 += inferred, r9.evidence = [p.id, head.id], r9.confidence = 'STRONG',
      r9.note = 'It stands under the heading 一(二)2, which names the reform (优化法治化营商环境).', r9.quote = '全面推行许可告知承诺改革'
MERGE (extending)-[r10:PART_OF_REFORM {source: doc}]->(environment)
  SET r10 += inferred, r10.evidence = [p.id, head.id], r10.confidence = 'STRONG',
      r10.note = 'It stands under the heading 一(二)2, which names the reform (优化法治化营商环境).', r10.quote = '“一业一证”改革行业拓展至27个'
MERGE (points)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '制定黄石市优化营商环境重点任务“52条”', s1.asName = '黄石市优化营商环境重点任务“52条”', s1.asStatus = 'ISSUED'
MERGE (permits)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '全面推行许可告知承诺改革', s2.asName = '许可告知承诺改革'
MERGE (licence)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '“一业一证”改革行业', s3.asName = '“一业一证”改革'
MERGE (drawing)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '制定黄石市优化营商环境重点任务“52条”', s4.asName = '制定黄石市优化营商环境重点任务'
MERGE (items)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '黄石市优化营商环境重点任务“52条”', s5.asName = '优化营商环境重点任务'
MERGE (permitting)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '全面推行许可告知承诺改革', s6.asName = '全面推行许可告知承诺改革'
MERGE (extending)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '“一业一证”改革行业拓展至27个', s7.asName = '“一业一证”改革行业拓展'
MERGE (covered)-[s8:STATED_IN {source: doc}]->(p) SET s8 += said, s8.quote = '“一业一证”改革行业拓展至27个', s8.asName = '“一业一证”改革行业'
RETURN count(*) AS told;

// 024 …中介超市、下陆区“一证多址”改革等典型经验在全国推广
// Two practices spread: two honours. 下陆区 is named with its practice, so the honour is the district’s.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:024'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (market:Reform {id: 'reform:cn-420200:intermediary-service-supermarket'})
MATCH (sites:Reform {id: 'reform:cn-420204:one-licence-for-several-sites-reform'})
MATCH (city:Place {id: 'place:cn-420200'})
MATCH (district:Place {id: 'place:cn-420204'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (marketSpread:Recognition {id: 'recognition:cn-420200:2023:intermediary-supermarket-spread-nationwide'})
  SET marketSpread:Entity, marketSpread.name = '中介超市典型经验在全国推广',
      marketSpread.nameEn = 'Model practice of the “supermarket” for intermediary services spread nationwide',
      marketSpread.placeId = 'place:cn-420200', marketSpread.kind = 'DIFFUSION', marketSpread.level = 'NATIONAL', marketSpread.year = 2023,
      marketSpread.recogniserStated = false, marketSpread.stated = true
MERGE (sitesSpread:Recognition {id: 'recognition:cn-420200:2023:one-licence-for-several-sites-spread-nationwide'})
  SET sitesSpread:Entity, sitesSpread.name = '下陆区“一证多址”改革典型经验在全国推广',
      sitesSpread.nameEn = 'Model practice of the “one licence for several sites” reform of Xialu District spread nationwide',
      sitesSpread.placeId = 'place:cn-420200', sitesSpread.kind = 'DIFFUSION', sitesSpread.level = 'NATIONAL', sitesSpread.year = 2023,
      sitesSpread.recogniserStated = false, sitesSpread.stated = true
MERGE (marketSpread)-[r1:RECOGNISES {source: doc}]->(market) SET r1 += said, r1.quote = '中介超市、下陆区“一证多址”改革等典型经验在全国推广'
MERGE (sitesSpread)-[r2:RECOGNISES {source: doc}]->(sites) SET r2 += said, r2.quote = '下陆区“一证多址”改革等典型经验在全国推广'
MERGE (marketSpread)-[r3:AWARDED_TO {source: doc}]->(city)
  SET r3 += inferred, r3.confidence = 'STRONG', r3.note = 'The clause names the practice and no owner; the report tells it as the city’s.',
      r3.quote = '中介超市、下陆区“一证多址”改革等典型经验在全国推广'
MERGE (sitesSpread)-[r4:AWARDED_TO {source: doc}]->(district) SET r4 += said, r4.quote = '下陆区“一证多址”改革等典型经验在全国推广'
MERGE (district)-[r5:LOCATED_IN {source: doc}]->(city)
  SET r5 += inferred, r5.confidence = 'STRONG',
      r5.note = 'The city’s report counts the practice of the district as its own; the division code 420204 lies within 420200.',
      r5.quote = '下陆区“一证多址”改革等典型经验在全国推广'
MERGE (market)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '中介超市、下陆区“一证多址”改革等典型经验在全国推广', s1.asName = '中介超市'
MERGE (sites)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '下陆区“一证多址”改革等典型经验', s2.asName = '下陆区“一证多址”改革'
MERGE (district)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '下陆区“一证多址”改革', s3.asName = '下陆区'
MERGE (marketSpread)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '中介超市、下陆区“一证多址”改革等典型经验在全国推广', s4.asName = '典型经验在全国推广',
      s4.note = 'The quote also includes the reform of Xialu District (下陆区“一证多址”改革), the practice of the other honour.'
MERGE (sitesSpread)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '下陆区“一证多址”改革等典型经验在全国推广', s5.asName = '典型经验在全国推广'
RETURN count(*) AS told;

// 025 47项改革事项获省优化营商环境领导小组通报表扬,其中4项纳入国家试点,2项在全国推广,成功创建全省营商环境标杆城市。
// No measure governs the 47 items: they are tied to the programme of the heading, as an inference, and to the praise. 其中 makes 4 and 2 parts of 47.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:025'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:023'})
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
MATCH (leadingGroup:Institution {id: 'inst:cn-42:business-environment-leading-group'})
MATCH (city:Place {id: 'place:cn-420200'})
MATCH (commendedItems:Metric {id: 'metric:reform-items-commended'})
MATCH (pilotItems:Metric {id: 'metric:reform-items-in-national-pilots'})
MATCH (spreadItems:Metric {id: 'metric:reform-items-spread-nationwide'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (commended:Outcome {id: 'outcome:cn-420200:2023:reform-items-commended'})
  SET commended:Entity, commended.name = '获通报表扬的改革事项数', commended.nameEn = 'Reform items commended in a circular',
      commended.placeId = 'place:cn-420200', commended.value = 47.0, commended.unit = '项', commended.unitEn = 'items', commended.kind = 'COUNT',
      commended.qualifier = 'EXACT', commended.year = 2023, commended.periodBasis = 'REPORT_PERIOD', commended.theme = 'GOVERNMENT_FUNCTIONS',
      commended.stated = true
MERGE (piloted:Outcome {id: 'outcome:cn-420200:2023:reform-items-in-national-pilots'})
  SET piloted:Entity, piloted.name = '纳入国家试点的改革事项数', piloted.nameEn = 'Reform items included in national pilots',
      piloted.placeId = 'place:cn-420200', piloted.value = 4.0, piloted.unit = '项', piloted.unitEn = 'items', piloted.kind = 'COUNT',
      piloted.qualifier = 'EXACT', piloted.year = 2023, piloted.periodBasis = 'REPORT_PERIOD', piloted.theme = 'GOVERNMENT_FUNCTIONS',
      piloted.stated = true
MERGE (spread:Outcome {id: 'outcome:cn-420200:2023:reform-items-spread-nationwide'})
  SET spread:Entity, spread.name = '在全国推广的改革事项数', spread.nameEn = 'Reform items spread nationwide', spread.placeId = 'place:cn-420200',
      spread.value = 2.0, spread.unit = '项', spread.unitEn = 'items', spread.kind = 'COUNT', spread.qualifier = 'EXACT', spread.year = 2023,
      spread.periodBasis = 'REPORT_PERIOD', spread.theme = 'GOVERNMENT_FUNCTIONS', spread.stated = true
MERGE (praise:Recognition {id: 'recognition:cn-420200:2023:circular-commendation-for-business-environment'})
  SET praise:Entity, praise.name = '省优化营商环境领导小组通报表扬',
      praise.nameEn = 'Commendation in a circular of the provincial leading group for improving the business environment',
      praise.placeId = 'place:cn-420200', praise.kind = 'COMMENDATION', praise.level = 'PROVINCIAL', praise.year = 2023,
      praise.recogniserText = '省优化营商环境领导小组', praise.recogniserStated = true, praise.stated = true
MERGE (spreading:Recognition {id: 'recognition:cn-420200:2023:reform-items-spread-nationwide'})
  SET spreading:Entity, spreading.name = '改革事项在全国推广', spreading.nameEn = 'Spread of reform items nationwide',
      spreading.placeId = 'place:cn-420200', spreading.kind = 'DIFFUSION', spreading.level = 'NATIONAL', spreading.year = 2023,
      spreading.recogniserStated = false, spreading.stated = true,
      spreading.note = 'The two items are not named; they may be the two practices of 024 (中介超市 and “一证多址”改革, the “supermarket” and the licence reform), so this honour may repeat theirs.'
MERGE (benchmark:Recognition {id: 'recognition:cn-420200:2023:provincial-benchmark-city-for-business-environment'})
  SET benchmark:Entity, benchmark.name = '全省营商环境标杆城市', benchmark.nameEn = 'Provincial benchmark city for the business environment',
      benchmark.placeId = 'place:cn-420200', benchmark.kind = 'TITLE', benchmark.level = 'PROVINCIAL', benchmark.year = 2023,
      benchmark.recogniserStated = false, benchmark.stated = true
MERGE (praise)-[r1:RECOGNISED_BY {source: doc}]->(leadingGroup) SET r1 += said, r1.quote = '47项改革事项获省优化营商环境领导小组通报表扬'
MERGE (praise)-[r2:RELATED_TO {source: doc}]->(commended)
  SET r2 += said, r2.note = 'The number of items that the circular commends.', r2.quote = '47项改革事项获省优化营商环境领导小组通报表扬'
MERGE (spreading)-[r3:RELATED_TO {source: doc}]->(spread) SET r3 += said, r3.note = 'The number of items spread.', r3.quote = '2项在全国推广'
MERGE (commended)-[r4:OF_METRIC {source: doc}]->(commendedItems) SET r4 += said, r4.quote = '47项改革事项获省优化营商环境领导小组通报表扬'
MERGE (piloted)-[r5:OF_METRIC {source: doc}]->(pilotItems) SET r5 += said, r5.quote = '其中4项纳入国家试点'
MERGE (spread)-[r6:OF_METRIC {source: doc}]->(spreadItems) SET r6 += said, r6.quote = '2项在全国推广'
MERGE (piloted)-[r7:SUBSET_OF {source: doc}]->(commended)
  SET r7 += said, r7.quote = '47项改革事项获省优化营商环境领导小组通报表扬,其中4项纳入国家试点'
MERGE (spread)-[r8:SUBSET_OF {source: doc}]->(commended)
  SET r8 += said, r8.quote = '47项改革事项获省优化营商环境领导小组通报表扬,其中4项纳入国家试点,2项在全国推广'
MERGE (environment)-[r9:RESULTED_IN {source: doc}]->(commended)
  SET r9 += inferred, r9.evidence = [p.id, head.id], r9.confidence = 'STRONG',
      r9.note = 'No measure governs the number; the reform items are those of the programme that the heading names, and the giver is the provincial leading group for the same work (优化营商环境).',
      r9.quote = '47项改革事项获省优化营商环境领导小组通报表扬'
MERGE (environment)-[r10:RESULTED_IN {source: doc}]->(piloted)
  SET r10 += inferred, r10.evidence = [p.id, head.id], r10.confidence = 'STRONG',
      r10.note = 'No measure governs the number; the items are among the 47 (其中), which are read as reforms under the programme that the heading names.',
      r10.quote = '其中4项纳入国家试点'
MERGE (environment)-[r11:RESULTED_IN {source: doc}]->(spread)
  SET r11 += inferred, r11.evidence = [p.id, head.id], r11.confidence = 'STRONG',
      r11.note = 'No measure governs the number; the items are read as among the 47 too, although 其中 stands before the 4 alone, and those as reforms under the programme that the heading names.',
      r11.quote = '2项在全国推广'
MERGE (praise)-[r12:AWARDED_TO {source: doc}]->(city)
  SET r12 += inferred, r12.confidence = 'STRONG', r12.note = 'The clause names no recipient; the report tells the honour as the city’s.',
      r12.quote = '47项改革事项获省优化营商环境领导小组通报表扬'
MERGE (spreading)-[r13:AWARDED_TO {source: doc}]->(city)
  SET r13 += inferred, r13.confidence = 'STRONG', r13.note = 'The clause names no recipient; the report tells the honour as the city’s.',
      r13.quote = '2项在全国推广'
MERGE (benchmark)-[r14:AWARDED_TO {source: doc}]->(city)
  SET r14 += inferred, r14.confidence = 'STRONG',
      r14.note = 'The clause has no subject; a title of a city goes to the city that the report is about.', r14.quote = '成功创建全省营商环境标杆城市'
MERGE (praise)-[r15:RECOGNISES {source: doc}]->(environment)
  SET r15 += inferred, r15.evidence = [p.id, head.id], r15.confidence = 'STRONG',
      r15.note = 'The items are not named; they are reforms under the programme that the heading names.',
      r15.quote = '47项改革事项获省优化营商环境领导小组通报表扬'
MERGE (spreading)-[r16:RECOGNISES {source: doc}]->(environment)
  SET r16 += inferred, r16.evidence = [p.id, head.id], r16.confidence = 'STRONG',
      r16.note = 'The items are not named; they are reforms under the programme that the heading names.',
      r16.quote = '47项改革事项获省优化营商环境领导小组通报表扬,其中4项纳入国家试点,2项在全国推广'
MERGE (benchmark)-[r17:RECOGNISES {source: doc}]->(environment)
  SET r17 += inferred, r17.evidence = [p.id, head.id], r17.confidence = 'STRONG',
      r17.note = 'The title is for the business environment (营商环境), the subject of the programme that the heading names.',
      r17.quote = '成功创建全省营商环境标杆城市'
MERGE (leadingGroup)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '省优化营商环境领导小组', s1.asName = '省优化营商环境领导小组'
MERGE (commended)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '47项改革事项获省优化营商环境领导小组通报表扬', s2.asName = '改革事项'
MERGE (piloted)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '其中4项纳入国家试点', s3.asName = '纳入国家试点'
MERGE (spread)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '2项在全国推广', s4.asName = '在全国推广'
MERGE (praise)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '获省优化营商环境领导小组通报表扬', s5.asName = '省优化营商环境领导小组通报表扬'
MERGE (spreading)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '2项在全国推广', s6.asName = '在全国推广'
MERGE (benchmark)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '成功创建全省营商环境标杆城市', s7.asName = '全省营商环境标杆城市'
RETURN count(*) AS told;

// 026 信用体系建设在全省年度信用考核中排名第一,个人信用积分系统上线运行。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:026'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:023'})
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
MATCH (credit:Reform {id: 'reform:cn-420200:credit-system'})
MATCH (score:Reform {id: 'reform:cn-420200:personal-credit-score-system'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (ranking:Recognition {id: 'recognition:cn-420200:2023:first-in-provincial-credit-assessment'})
  SET ranking:Entity, ranking.name = '全省年度信用考核第一', ranking.nameEn = 'First place in the yearly credit assessment of the province',
      ranking.placeId = 'place:cn-420200', ranking.kind = 'RANKING', ranking.level = 'PROVINCIAL', ranking.year = 2023,
      ranking.recogniserStated = false, ranking.stated = true
MERGE (launching:Measure {id: 'measure:cn-420200:2023:personal-credit-score-system-online'})
  SET launching:Entity, launching.name = '个人信用积分系统上线运行', launching.nameEn = 'Put the personal credit score system into operation',
      launching.placeId = 'place:cn-420200', launching.year = 2023, launching.theme = 'GOVERNMENT_FUNCTIONS', launching.status = 'CARRIED_OUT',
      launching.actorStated = false, launching.stated = true
MERGE (ranking)-[r1:RECOGNISES {source: doc}]->(credit) SET r1 += said, r1.quote = '信用体系建设在全省年度信用考核中排名第一'
MERGE (ranking)-[r2:AWARDED_TO {source: doc}]->(city)
  SET r2 += inferred, r2.confidence = 'STRONG', r2.note = 'The clause names the work assessed and no recipient; the report tells it as the city’s.',
      r2.quote = '信用体系建设在全省年度信用考核中排名第一'
MERGE (launching)-[r3:PART_OF_REFORM {source: doc}]->(score) SET r3 += said, r3.quote = '个人信用积分系统上线运行'
MERGE (launching)-[r4:PART_OF_REFORM {source: doc}]->(environment)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands under the heading 一(二)2, which names the reform (优化法治化营商环境).', r4.quote = '个人信用积分系统上线运行'
MERGE (credit)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '信用体系建设在全省年度信用考核中排名第一', s1.asName = '信用体系建设'
MERGE (score)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '个人信用积分系统上线运行', s2.asName = '个人信用积分系统'
MERGE (ranking)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '信用体系建设在全省年度信用考核中排名第一', s3.asName = '在全省年度信用考核中排名第一'
MERGE (launching)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '个人信用积分系统上线运行', s4.asName = '个人信用积分系统上线运行'
RETURN count(*) AS told;

// 027 推进县级以上政府及相关部门单位公平竞争审查全覆盖,阳新县成立全省首个县级公平竞争委员会。
// 推进…全覆盖 is ongoing and no outcome. A county that acts is read as its government (resolution MEDIUM).
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:027'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:023'})
MATCH (environment:Reform {id: 'reform:cn-420200:law-based-business-environment'})
MATCH (governments:Institution {id: 'inst:cn-420200:governments-and-units-at-county-level-and-above'})
MATCH (county:Institution {id: 'inst:cn-420222:government'})
MATCH (commission:Institution {id: 'inst:cn-420222:fair-competition-commission'})
MATCH (yangxin:Place {id: 'place:cn-420222'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (reviewing:Measure {id: 'measure:cn-420200:2023:fair-competition-review-full-coverage'})
  SET reviewing:Entity, reviewing.name = '推进县级以上政府及相关部门单位公平竞争审查全覆盖',
      reviewing.nameEn = 'Advance full coverage by fair competition review of governments at county level and above and of their relevant departments and units',
      reviewing.placeId = 'place:cn-420200', reviewing.year = 2023, reviewing.theme = 'GOVERNMENT_FUNCTIONS', reviewing.status = 'ONGOING',
      reviewing.actorStated = false, reviewing.stated = true
MERGE (founding:Measure {id: 'measure:cn-420200:2023:county-fair-competition-commission'})
  SET founding:Entity, founding.name = '成立县级公平竞争委员会', founding.nameEn = 'Set up a county fair competition commission',
      founding.placeId = 'place:cn-420200', founding.year = 2023, founding.theme = 'GOVERNMENT_FUNCTIONS', founding.status = 'CARRIED_OUT',
      founding.actorText = '阳新县', founding.actorStated = true, founding.claimedFirst = 'PROVINCIAL', founding.stated = true
MERGE (reviewing)-[r1:TARGETED {source: doc}]->(governments) SET r1 += said, r1.quote = '推进县级以上政府及相关部门单位公平竞争审查全覆盖'
MERGE (county)-[r2:DELIVERED {source: doc}]->(founding) SET r2 += said, r2.role = 'lead', r2.quote = '阳新县成立全省首个县级公平竞争委员会'
MERGE (founding)-[r3:ESTABLISHED {source: doc}]->(commission) SET r3 += said, r3.quote = '阳新县成立全省首个县级公平竞争委员会'
MERGE (founding)-[r4:CARRIED_OUT_IN {source: doc}]->(yangxin) SET r4 += said, r4.quote = '阳新县成立全省首个县级公平竞争委员会'
MERGE (commission)-[r5:PART_OF {source: doc}]->(county)
  SET r5 += inferred, r5.confidence = 'STRONG', r5.note = 'The county set it up at county level.', r5.quote = '阳新县成立全省首个县级公平竞争委员会'
MERGE (yangxin)-[r6:LOCATED_IN {source: doc}]->(city)
  SET r6 += inferred, r6.confidence = 'STRONG',
      r6.note = 'The city’s report counts the act of the county as its own; the division code 420222 lies within 420200.',
      r6.quote = '阳新县成立全省首个县级公平竞争委员会'
MERGE (reviewing)-[r7:PART_OF_REFORM {source: doc}]->(environment)
  SET r7 += inferred, r7.evidence = [p.id, head.id], r7.confidence = 'STRONG',
      r7.note = 'It stands under the heading 一(二)2, which names the reform (优化法治化营商环境).',
      r7.quote = '推进县级以上政府及相关部门单位公平竞争审查全覆盖'
MERGE (founding)-[r8:PART_OF_REFORM {source: doc}]->(environment)
  SET r8 += inferred, r8.evidence = [p.id, head.id], r8.confidence = 'STRONG',
      r8.note = 'It stands under the heading 一(二)2, which names the reform (优化法治化营商环境).', r8.quote = '阳新县成立全省首个县级公平竞争委员会'
MERGE (governments)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '推进县级以上政府及相关部门单位公平竞争审查全覆盖', s1.asName = '县级以上政府及相关部门单位'
MERGE (county)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '阳新县成立全省首个县级公平竞争委员会', s2.asName = '阳新县'
MERGE (commission)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '阳新县成立全省首个县级公平竞争委员会', s3.asName = '县级公平竞争委员会'
MERGE (yangxin)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '阳新县成立全省首个县级公平竞争委员会', s4.asName = '阳新县'
MERGE (reviewing)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '推进县级以上政府及相关部门单位公平竞争审查全覆盖', s5.asName = '推进县级以上政府及相关部门单位公平竞争审查全覆盖'
MERGE (founding)-[s6:STATED_IN {source: doc}]->(p)
  SET s6 += said, s6.quote = '阳新县成立全省首个县级公平竞争委员会', s6.asName = '成立全省首个县级公平竞争委员会'
RETURN count(*) AS told;

// 028 三是打造一体化的政务服务体系。
// A heading; it names the system to which the sentences below it belong.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:028'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (services:Reform {id: 'reform:cn-420200:integrated-government-services'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (services)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '打造一体化的政务服务体系', s1.asName = '一体化的政务服务体系'
RETURN count(*) AS told;

// 029 建设“市区联动”审批平台,57项区级政务服务事项“全城同办”,…
// 57项 is the work of the platform that links city and districts; “全城同办” is the name of the practice. A stock, like the numbers that follow.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:029'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:028'})
MATCH (services:Reform {id: 'reform:cn-420200:integrated-government-services'})
MATCH (platform:Reform {id: 'reform:cn-420200:city-district-linked-approval-platform'})
MATCH (same:Reform {id: 'reform:cn-420200:same-service-citywide'})
MATCH (citywide:Metric {id: 'metric:services-handled-citywide'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (building:Measure {id: 'measure:cn-420200:2023:city-district-linked-approval-platform'})
  SET building:Entity, building.name = '建设“市区联动”审批平台', building.nameEn = 'Build an approval platform that links city and districts',
      building.placeId = 'place:cn-420200', building.year = 2023, building.theme = 'GOVERNMENT_FUNCTIONS', building.status = 'CARRIED_OUT',
      building.actorStated = false, building.stated = true
MERGE (sameItems:Outcome {id: 'outcome:cn-420200:2023:services-handled-citywide'})
  SET sameItems:Entity, sameItems.name = '“全城同办”的区级政务服务事项数',
      sameItems.nameEn = 'District-level government service items that can be handled anywhere in the city', sameItems.placeId = 'place:cn-420200',
      sameItems.value = 57.0, sameItems.unit = '项', sameItems.unitEn = 'items', sameItems.kind = 'COUNT', sameItems.qualifier = 'EXACT',
      sameItems.year = 2023, sameItems.periodBasis = 'AS_OF_REPORT', sameItems.theme = 'GOVERNMENT_FUNCTIONS', sameItems.stated = true
MERGE (building)-[r1:PART_OF_REFORM {source: doc}]->(platform) SET r1 += said, r1.quote = '建设“市区联动”审批平台'
MERGE (building)-[r2:RESULTED_IN {source: doc}]->(sameItems) SET r2 += said, r2.quote = '建设“市区联动”审批平台,57项区级政务服务事项“全城同办”'
MERGE (same)-[r3:RESULTED_IN {source: doc}]->(sameItems) SET r3 += said, r3.quote = '57项区级政务服务事项“全城同办”'
MERGE (sameItems)-[r4:OF_METRIC {source: doc}]->(citywide) SET r4 += said, r4.quote = '57项区级政务服务事项“全城同办”'
MERGE (building)-[r5:PART_OF_REFORM {source: doc}]->(services)
  SET r5 += inferred, r5.evidence = [p.id, head.id], r5.confidence = 'STRONG',
      r5.note = 'It stands under the heading 一(二)3, which names the reform (一体化的政务服务体系).', r5.quote = '建设“市区联动”审批平台'
MERGE (platform)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '建设“市区联动”审批平台', s1.asName = '“市区联动”审批平台'
MERGE (same)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '57项区级政务服务事项“全城同办”', s2.asName = '“全城同办”'
MERGE (building)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '建设“市区联动”审批平台', s3.asName = '建设“市区联动”审批平台'
MERGE (sameItems)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '57项区级政务服务事项“全城同办”', s4.asName = '区级政务服务事项“全城同办”'
RETURN count(*) AS told;

// 029 …1101个事项武汉都市圈内通办,401个事项跨省通办,103个高频事项自助办
// Three numbers with verbs of their own (通办, 跨省通办, 自助办), which the platform does not govern: three measures, each with its outcome.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:029'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:028'})
MATCH (services:Reform {id: 'reform:cn-420200:integrated-government-services'})
MATCH (area:Place {id: 'place:cn-42:wuhan-metropolitan-area'})
MATCH (areawide:Metric {id: 'metric:services-handled-across-metropolitan-area'})
MATCH (provinces:Metric {id: 'metric:services-handled-across-provinces'})
MATCH (self:Metric {id: 'metric:services-handled-by-self-service'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (areaHandling:Measure {id: 'measure:cn-420200:2023:services-handled-across-metropolitan-area'})
  SET areaHandling:Entity, areaHandling.name = '事项武汉都市圈内通办',
      areaHandling.nameEn = 'Handle service items across the Wuhan Metropolitan Area', areaHandling.placeId = 'place:cn-420200',
      areaHandling.year = 2023, areaHandling.theme = 'GOVERNMENT_FUNCTIONS', areaHandling.status = 'CARRIED_OUT', areaHandling.actorStated = false,
      areaHandling.stated = true
MERGE (areaItems:Outcome {id: 'outcome:cn-420200:2023:services-handled-across-metropolitan-area'})
  SET areaItems:Entity, areaItems.name = '武汉都市圈内通办事项数', areaItems.nameEn = 'Service items handled across the Wuhan Metropolitan Area',
      areaItems.placeId = 'place:cn-420200', areaItems.value = 1101.0, areaItems.unit = '个', areaItems.unitEn = 'items', areaItems.kind = 'COUNT',
      areaItems.qualifier = 'EXACT', areaItems.year = 2023, areaItems.periodBasis = 'AS_OF_REPORT', areaItems.theme = 'GOVERNMENT_FUNCTIONS',
      areaItems.stated = true
MERGE (provinceHandling:Measure {id: 'measure:cn-420200:2023:services-handled-across-provinces'})
  SET provinceHandling:Entity, provinceHandling.name = '事项跨省通办', provinceHandling.nameEn = 'Handle service items across provinces',
      provinceHandling.placeId = 'place:cn-420200', provinceHandling.year = 2023, provinceHandling.theme = 'GOVERNMENT_FUNCTIONS',
      provinceHandling.status = 'CARRIED_OUT', provinceHandling.actorStated = false, provinceHandling.stated = true
MERGE (provinceItems:Outcome {id: 'outcome:cn-420200:2023:services-handled-across-provinces'})
  SET provinceItems:Entity, provinceItems.name = '跨省通办事项数', provinceItems.nameEn = 'Service items handled across provinces',
      provinceItems.placeId = 'place:cn-420200', provinceItems.value = 401.0, provinceItems.unit = '个', provinceItems.unitEn = 'items',
      provinceItems.kind = 'COUNT', provinceItems.qualifier = 'EXACT', provinceItems.year = 2023, provinceItems.periodBasis = 'AS_OF_REPORT',
      provinceItems.theme = 'GOVERNMENT_FUNCTIONS', provinceItems.stated = true
MERGE (selfHandling:Measure {id: 'measure:cn-420200:2023:services-handled-by-self-service'})
  SET selfHandling:Entity, selfHandling.name = '高频事项自助办', selfHandling.nameEn = 'Handle frequent service items by self-service',
      selfHandling.placeId = 'place:cn-420200', selfHandling.year = 2023, selfHandling.theme = 'GOVERNMENT_FUNCTIONS',
      selfHandling.status = 'CARRIED_OUT', selfHandling.actorStated = false, selfHandling.stated = true
MERGE (selfItems:Outcome {id: 'outcome:cn-420200:2023:services-handled-by-self-service'})
  SET selfItems:Entity, selfItems.name = '自助办高频事项数', selfItems.nameEn = 'Frequent service items handled by self-service',
      selfItems.placeId = 'place:cn-420200', selfItems.value = 103.0, selfItems.unit = '个', selfItems.unitEn = 'items', selfItems.kind = 'COUNT',
      selfItems.qualifier = 'EXACT', selfItems.year = 2023, selfItems.periodBasis = 'AS_OF_REPORT', selfItems.theme = 'GOVERNMENT_FUNCTIONS',
      selfItems.stated = true
MERGE (areaHandling)-[r1:RESULTED_IN {source: doc}]->(areaItems) SET r1 += said, r1.quote = '1101个事项武汉都市圈内通办'
MERGE (areaItems)-[r2:OF_METRIC {source: doc}]->(areawide) SET r2 += said, r2.quote = '1101个事项武汉都市圈内通办'
MERGE (areaHandling)-[r3:CARRIED_OUT_IN {source: doc}]->(area) SET r3 += said, r3.quote = '1101个事项武汉都市圈内通办'
MERGE (provinceHandling)-[r4:RESULTED_IN {source: doc}]->(provinceItems) SET r4 += said, r4.quote = '401个事项跨省通办'
MERGE (provinceItems)-[r5:OF_METRIC {source: doc}]->(provinces) SET r5 += said, r5.quote = '401个事项跨省通办'
MERGE (selfHandling)-[r6:RESULTED_IN {source: doc}]->(selfItems) SET r6 += said, r6.quote = '103个高频事项自助办'
MERGE (selfItems)-[r7:OF_METRIC {source: doc}]->(self) SET r7 += said, r7.quote = '103个高频事项自助办'
MERGE (areaHandling)-[r8:PART_OF_REFORM {source: doc}]->(services)
  SET r8 += inferred, r8.evidence = [p.id, head.id], r8.confidence = 'STRONG',
      r8.note = 'It stands under the heading 一(二)3, which names the reform (一体化的政务服务体系).', r8.quote = '1101个事项武汉都市圈内通办'
MERGE (provinceHandling)-[r9:PART_OF_REFORM {source: doc}]->(services)
  SET r9 += inferred, r9.evidence = [p.id, head.id], r9.confidence = 'STRONG',
      r9.note = 'It stands under the heading 一(二)3, which names the reform (一体化的政务服务体系).', r9.quote = '401个事项跨省通办'
MERGE (selfHandling)-[r10:PART_OF_REFORM {source: doc}]->(services)
  SET r10 += inferred, r10.evidence = [p.id, head.id], r10.confidence = 'STRONG',
      r10.note = 'It stands under the heading 一(二)3, which names the reform (一体化的政务服务体系).', r10.quote = '103个高频事项自助办'
MERGE (area)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '1101个事项武汉都市圈内通办', s1.asName = '武汉都市圈'
MERGE (areaHandling)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '1101个事项武汉都市圈内通办', s2.asName = '事项武汉都市圈内通办'
MERGE (areaItems)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '1101个事项武汉都市圈内通办', s3.asName = '事项武汉都市圈内通办'
MERGE (provinceHandling)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '401个事项跨省通办', s4.asName = '事项跨省通办'
MERGE (provinceItems)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '401个事项跨省通办', s5.asName = '事项跨省通办'
MERGE (selfHandling)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '103个高频事项自助办', s6.asName = '高频事项自助办'
MERGE (selfItems)-[s7:STATED_IN {source: doc}]->(p) SET s7 += said, s7.quote = '103个高频事项自助办', s7.asName = '高频事项自助办'
RETURN count(*) AS told;

// 030 试点推行首席数据官制度,我市政务服务部门荣获全国“数字政务品牌建设示范单位”和“政务服务‘三化’建设示范单位”。
// The department is the subject of 荣获 only: the pilot before it has no actor. Two titles, two honours.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:030'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:028'})
MATCH (services:Reform {id: 'reform:cn-420200:integrated-government-services'})
MATCH (dataOfficer:Reform {id: 'reform:cn-420200:chief-data-officer-system'})
MATCH (bureau:Institution {id: 'inst:cn-420200:government-services-bureau'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (piloting:Measure {id: 'measure:cn-420200:2023:chief-data-officer-pilot'})
  SET piloting:Entity, piloting.name = '试点推行首席数据官制度', piloting.nameEn = 'Pilot the chief data officer system',
      piloting.placeId = 'place:cn-420200', piloting.year = 2023, piloting.theme = 'TECHNOLOGY_SUPPORT', piloting.status = 'PILOT',
      piloting.actorStated = false, piloting.stated = true
MERGE (brand:Recognition {id: 'recognition:cn-420200:2023:model-unit-for-digital-government-services-brand'})
  SET brand:Entity, brand.name = '数字政务品牌建设示范单位', brand.nameEn = 'National model unit for building a digital government brand',
      brand.placeId = 'place:cn-420200', brand.kind = 'TITLE', brand.level = 'NATIONAL', brand.year = 2023, brand.recogniserStated = false,
      brand.stated = true
MERGE (three:Recognition {id: 'recognition:cn-420200:2023:model-unit-for-three-improvements-in-government-services'})
  SET three:Entity, three.name = '政务服务‘三化’建设示范单位',
      three.nameEn = 'National model unit for the “three improvements” in government services', three.placeId = 'place:cn-420200',
      three.kind = 'TITLE', three.level = 'NATIONAL', three.year = 2023, three.recogniserStated = false, three.stated = true,
      three.note = '“三化” is not explained. General knowledge: services that are standardised, well regulated and convenient (标准化、规范化、便利化).'
MERGE (piloting)-[r1:PART_OF_REFORM {source: doc}]->(dataOfficer) SET r1 += said, r1.quote = '试点推行首席数据官制度'
MERGE (piloting)-[r2:PART_OF_REFORM {source: doc}]->(services)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands under the heading 一(二)3, which names the reform (一体化的政务服务体系).', r2.quote = '试点推行首席数据官制度'
MERGE (brand)-[r3:AWARDED_TO {source: doc}]->(bureau) SET r3 += said, r3.quote = '我市政务服务部门荣获全国“数字政务品牌建设示范单位”'
MERGE (three)-[r4:AWARDED_TO {source: doc}]->(bureau)
  SET r4 += said, r4.quote = '我市政务服务部门荣获全国“数字政务品牌建设示范单位”和“政务服务‘三化’建设示范单位”'
MERGE (bureau)-[r5:PART_OF {source: doc}]->(government)
  SET r5 += inferred, r5.confidence = 'STRONG', r5.note = 'A department (部门) of the city is a department of the city government.',
      r5.quote = '我市政务服务部门'
MERGE (dataOfficer)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '试点推行首席数据官制度', s1.asName = '首席数据官制度'
MERGE (bureau)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '我市政务服务部门荣获', s2.asName = '我市政务服务部门'
MERGE (piloting)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '试点推行首席数据官制度', s3.asName = '试点推行首席数据官制度'
MERGE (brand)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '荣获全国“数字政务品牌建设示范单位”', s4.asName = '数字政务品牌建设示范单位'
MERGE (three)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '荣获全国“数字政务品牌建设示范单位”和“政务服务‘三化’建设示范单位”', s5.asName = '政务服务‘三化’建设示范单位'
RETURN count(*) AS told;
