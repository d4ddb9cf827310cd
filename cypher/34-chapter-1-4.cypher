// Chapter 一(四), 健全行政执法工作体系: how administrative law enforcement is arranged, what it did, how it is done. One statement a sentence.
// Headings 039, 043 and 049 make no node; 040 names a reform (行政执法体制改革). A department (部门) named alone, without a place, is the bureau of
// the city. 查办, 检查, 处理 and 曝光 after a first verb with the same subject tell what came of the work that it names.

// 040 一是深化行政执法体制改革。
// A heading; it names the reform to which the sentences below it belong.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:040'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (arrangements:Reform {id: 'reform:cn-420200:administrative-law-enforcement-arrangements-reform'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (arrangements)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '深化行政执法体制改革', s1.asName = '行政执法体制改革'
RETURN count(*) AS told;

// 041 调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制,…
// 调整规范 is one act on one object, so one measure; 体制机制 without a title is a reform. Names joined by a dot are one body, seen only as places:
// their dispatched body.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:041'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:040'})
MATCH (reform:Reform {id: 'reform:cn-420200:administrative-law-enforcement-arrangements-reform'})
MATCH (dispatched:Reform {id: 'reform:cn-420200:dispatched-body-law-enforcement-arrangements'})
MATCH (zoneBody:Institution {id: 'inst:cn-420200:economic-technological-development-zone-tieshan'})
MATCH (parkBody:Institution {id: 'inst:cn-420200:new-port-park'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (zone:Place {id: 'place:cn-420200:economic-technological-development-zone'})
MATCH (tieshan:Place {id: 'place:cn-420205'})
MATCH (park:Place {id: 'place:cn-420200:new-port-park'})
MATCH (city:Place {id: 'place:cn-420200'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (adjusting:Measure {id: 'measure:cn-420200:2023:dispatched-body-law-enforcement-arrangements'})
  SET adjusting:Entity, adjusting.name = '调整规范派出机构执法体制机制',
      adjusting.nameEn = 'Adjust and regulate the law enforcement arrangements and mechanisms of dispatched bodies',
      adjusting.placeId = 'place:cn-420200', adjusting.year = 2023, adjusting.theme = 'LAW_ENFORCEMENT', adjusting.status = 'CARRIED_OUT',
      adjusting.actorStated = false, adjusting.stated = true
MERGE (adjusting)-[r1:TARGETED {source: doc}]->(zoneBody)
  SET r1 += said, r1.quote = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制'
MERGE (adjusting)-[r2:TARGETED {source: doc}]->(parkBody)
  SET r2 += said, r2.quote = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制'
MERGE (adjusting)-[r3:PART_OF_REFORM {source: doc}]->(dispatched)
  SET r3 += said, r3.quote = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制'
MERGE (adjusting)-[r4:PART_OF_REFORM {source: doc}]->(reform)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands under the heading 一(四)1, which names the reform (行政执法体制改革).',
      r4.quote = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制'
MERGE (zoneBody)-[r5:PART_OF {source: doc}]->(government)
  SET r5 += inferred, r5.confidence = 'STRONG',
      r5.note = 'The text calls it a dispatched body (派出机构) and does not say of which government; the city’s report tells of it as the city’s own.',
      r5.quote = '黄石经济技术开发区·铁山区、黄石新港园区等派出机构'
MERGE (parkBody)-[r6:PART_OF {source: doc}]->(government)
  SET r6 += inferred, r6.confidence = 'STRONG',
      r6.note = 'The text calls it a dispatched body (派出机构) and does not say of which government; the city’s report tells of it as the city’s own.',
      r6.quote = '黄石新港园区等派出机构'
MERGE (zoneBody)-[r7:RELATED_TO {source: doc}]->(tieshan)
  SET r7 += said, r7.note = 'The body is of the zone and of this district together; its place is the zone, the first named.',
      r7.quote = '黄石经济技术开发区·铁山区'
MERGE (zone)-[r8:LOCATED_IN {source: doc}]->(city)
  SET r8 += inferred, r8.confidence = 'STRONG',
      r8.note = 'The name of the city stands in its name, and the city’s report tells of the body as the city’s own.', r8.quote = '黄石经济技术开发区'
MERGE (tieshan)-[r9:LOCATED_IN {source: doc}]->(city)
  SET r9 += inferred, r9.confidence = 'STRONG', r9.note = 'The text joins it to the zone of the city; the division code 420205 lies within 420200.',
      r9.quote = '黄石经济技术开发区·铁山区'
MERGE (park)-[r10:LOCATED_IN {source: doc}]->(city)
  SET r10 += inferred, r10.confidence = 'STRONG',
      r10.note = 'The name of the city stands in its name, and the city’s report tells of the body as the city’s own.', r10.quote = '黄石新港园区'
MERGE (dispatched)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制', s1.asName = '派出机构执法体制机制'
MERGE (zoneBody)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '黄石经济技术开发区·铁山区、黄石新港园区等派出机构', s2.asName = '黄石经济技术开发区·铁山区'
MERGE (parkBody)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '黄石新港园区等派出机构', s3.asName = '黄石新港园区'
MERGE (zone)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '黄石经济技术开发区', s4.asName = '黄石经济技术开发区'
MERGE (tieshan)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '铁山区', s5.asName = '铁山区'
MERGE (park)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '黄石新港园区', s6.asName = '黄石新港园区'
MERGE (adjusting)-[s7:STATED_IN {source: doc}]->(p)
  SET s7 += said, s7.quote = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制',
      s7.asName = '调整规范黄石经济技术开发区·铁山区、黄石新港园区等派出机构执法体制机制'
RETURN count(*) AS told;

// 041 …组建应急管理综合执法支队。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:041'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:040'})
MATCH (reform:Reform {id: 'reform:cn-420200:administrative-law-enforcement-arrangements-reform'})
MATCH (detachment:Institution {id: 'inst:cn-420200:emergency-management-law-enforcement-detachment'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (forming:Measure {id: 'measure:cn-420200:2023:emergency-management-law-enforcement-detachment'})
  SET forming:Entity, forming.name = '组建应急管理综合执法支队',
      forming.nameEn = 'Form the integrated law enforcement detachment for emergency management', forming.placeId = 'place:cn-420200',
      forming.year = 2023, forming.theme = 'LAW_ENFORCEMENT', forming.status = 'CARRIED_OUT', forming.actorStated = false, forming.stated = true
MERGE (forming)-[r1:ESTABLISHED {source: doc}]->(detachment) SET r1 += said, r1.quote = '组建应急管理综合执法支队'
MERGE (forming)-[r2:PART_OF_REFORM {source: doc}]->(reform)
  SET r2 += inferred, r2.evidence = [p.id, head.id], r2.confidence = 'STRONG',
      r2.note = 'It stands under the heading 一(四)1, which names the reform (行政执法体制改革).', r2.quote = '组建应急管理综合执法支队'
MERGE (detachment)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '组建应急管理综合执法支队', s1.asName = '应急管理综合执法支队'
MERGE (forming)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '组建应急管理综合执法支队', s2.asName = '组建应急管理综合执法支队'
RETURN count(*) AS told;

// 042 在全省率先厘清林业行政执法职责,实现市县两级人民政府行政执法监督局全覆盖。
// 率先 does not cross the comma. 实现…全覆盖 is done: a measure with an outcome in words and the bodies covered, which are the bureaus.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:042'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (head:Passage {id: 'passage:cn-420200:law-based-government-report:2023:040'})
MATCH (reform:Reform {id: 'reform:cn-420200:administrative-law-enforcement-arrangements-reform'})
MATCH (bureaus:Institution {id: 'inst:cn-420200:administrative-law-enforcement-supervision-bureaus'})
MATCH (coverage:Metric {id: 'metric:law-enforcement-supervision-bureau-coverage'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (clarifying:Measure {id: 'measure:cn-420200:2023:forestry-law-enforcement-duties'})
  SET clarifying:Entity, clarifying.name = '厘清林业行政执法职责',
      clarifying.nameEn = 'Clarify the duties of administrative law enforcement in forestry', clarifying.placeId = 'place:cn-420200',
      clarifying.year = 2023, clarifying.theme = 'LAW_ENFORCEMENT', clarifying.status = 'CARRIED_OUT', clarifying.actorStated = false,
      clarifying.claimedFirst = 'PROVINCIAL', clarifying.stated = true
MERGE (covering:Measure {id: 'measure:cn-420200:2023:law-enforcement-supervision-bureau-full-coverage'})
  SET covering:Entity, covering.name = '实现市县两级人民政府行政执法监督局全覆盖',
      covering.nameEn = 'Achieve full coverage by administrative law enforcement supervision bureaus of the governments at city and county level',
      covering.placeId = 'place:cn-420200', covering.year = 2023, covering.theme = 'LAW_ENFORCEMENT', covering.status = 'CARRIED_OUT',
      covering.actorStated = false, covering.stated = true
MERGE (covered:Outcome {id: 'outcome:cn-420200:2023:law-enforcement-supervision-bureau-coverage'})
  SET covered:Entity, covered.name = '市县两级人民政府行政执法监督局全覆盖',
      covered.nameEn = 'Full coverage by administrative law enforcement supervision bureaus at city and county level',
      covered.placeId = 'place:cn-420200', covered.valueText = '全覆盖', covered.kind = 'COVERAGE', covered.qualifier = 'QUALITATIVE',
      covered.year = 2023, covered.periodBasis = 'AS_OF_REPORT', covered.theme = 'LAW_ENFORCEMENT', covered.stated = true
MERGE (covering)-[r1:TARGETED {source: doc}]->(bureaus) SET r1 += said, r1.quote = '实现市县两级人民政府行政执法监督局全覆盖'
MERGE (covering)-[r2:RESULTED_IN {source: doc}]->(covered) SET r2 += said, r2.quote = '实现市县两级人民政府行政执法监督局全覆盖'
MERGE (covered)-[r3:OF_METRIC {source: doc}]->(coverage) SET r3 += said, r3.quote = '实现市县两级人民政府行政执法监督局全覆盖'
MERGE (clarifying)-[r4:PART_OF_REFORM {source: doc}]->(reform)
  SET r4 += inferred, r4.evidence = [p.id, head.id], r4.confidence = 'STRONG',
      r4.note = 'It stands under the heading 一(四)1, which names the reform (行政执法体制改革).', r4.quote = '在全省率先厘清林业行政执法职责'
MERGE (covering)-[r5:PART_OF_REFORM {source: doc}]->(reform)
  SET r5 += inferred, r5.evidence = [p.id, head.id], r5.confidence = 'STRONG',
      r5.note = 'It stands under the heading 一(四)1, which names the reform (行政执法体制改革).',
      r5.quote = '实现市县两级人民政府行政执法监督局全覆盖'
MERGE (bureaus)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '实现市县两级人民政府行政执法监督局全覆盖', s1.asName = '市县两级人民政府行政执法监督局'
MERGE (clarifying)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '在全省率先厘清林业行政执法职责', s2.asName = '厘清林业行政执法职责'
MERGE (covering)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '实现市县两级人民政府行政执法监督局全覆盖', s3.asName = '实现市县两级人民政府行政执法监督局全覆盖'
MERGE (covered)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '实现市县两级人民政府行政执法监督局全覆盖', s4.asName = '市县两级人民政府行政执法监督局全覆盖'
RETURN count(*) AS told;

// 044 落实5省17县(市、区)知识产权跨区域合作协议,联合开展4次跨区域联合执法行动。
// 落实 is no measure of its own: it names the framework of the verb that follows. 5省 and 17县(市、区) stand in the agreement’s name and describe it
// (HAS_EXTENT), read as 17 counties in 5 provinces; 4次 counts the act. The parties and whoever acted with them are not named.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:044'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (agreement:Regulation {id: 'reg:cn:intellectual-property-cross-regional-cooperation-agreement'})
MATCH (provinces:Metric {id: 'metric:provinces-of-intellectual-property-agreement'})
MATCH (counties:Metric {id: 'metric:counties-of-intellectual-property-agreement'})
MATCH (actions:Metric {id: 'metric:cross-regional-joint-enforcement-actions'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (acting:Measure {id: 'measure:cn-420200:2023:cross-regional-joint-enforcement-actions'})
  SET acting:Entity, acting.name = '联合开展跨区域联合执法行动', acting.nameEn = 'Carry out joint law enforcement actions across regions',
      acting.placeId = 'place:cn-420200', acting.year = 2023, acting.theme = 'LAW_ENFORCEMENT', acting.status = 'CARRIED_OUT',
      acting.actorStated = false, acting.stated = true
MERGE (acted:Outcome {id: 'outcome:cn-420200:2023:cross-regional-joint-enforcement-actions'})
  SET acted:Entity, acted.name = '跨区域联合执法行动次数', acted.nameEn = 'Joint law enforcement actions across regions',
      acted.placeId = 'place:cn-420200', acted.value = 4.0, acted.unit = '次', acted.unitEn = 'actions', acted.kind = 'COUNT',
      acted.qualifier = 'EXACT', acted.year = 2023, acted.periodBasis = 'REPORT_PERIOD', acted.theme = 'LAW_ENFORCEMENT', acted.stated = true
MERGE (provinceExtent:Outcome {id: 'outcome:cn-420200:2023:provinces-of-intellectual-property-agreement'})
  SET provinceExtent:Entity, provinceExtent.name = '知识产权跨区域合作协议涉及省数',
      provinceExtent.nameEn = 'Provinces of the cross-regional cooperation agreement on intellectual property',
      provinceExtent.placeId = 'place:cn-420200', provinceExtent.value = 5.0, provinceExtent.unit = '省', provinceExtent.unitEn = 'provinces',
      provinceExtent.kind = 'EXTENT', provinceExtent.qualifier = 'EXACT', provinceExtent.year = 2023, provinceExtent.periodBasis = 'AS_OF_REPORT',
      provinceExtent.theme = 'LAW_ENFORCEMENT', provinceExtent.stated = true
MERGE (countyExtent:Outcome {id: 'outcome:cn-420200:2023:counties-of-intellectual-property-agreement'})
  SET countyExtent:Entity, countyExtent.name = '知识产权跨区域合作协议涉及县(市、区)数',
      countyExtent.nameEn = 'Counties, county-level cities and districts of the cross-regional cooperation agreement on intellectual property',
      countyExtent.placeId = 'place:cn-420200', countyExtent.value = 17.0, countyExtent.unit = '县(市、区)',
      countyExtent.unitEn = 'counties, county-level cities and districts', countyExtent.kind = 'EXTENT', countyExtent.qualifier = 'EXACT',
      countyExtent.year = 2023, countyExtent.periodBasis = 'AS_OF_REPORT', countyExtent.theme = 'LAW_ENFORCEMENT', countyExtent.stated = true
MERGE (acting)-[r1:UNDER {source: doc}]->(agreement)
  SET r1 += said, r1.quote = '落实5省17县(市、区)知识产权跨区域合作协议,联合开展4次跨区域联合执法行动'
MERGE (acting)-[r2:RESULTED_IN {source: doc}]->(acted) SET r2 += said, r2.quote = '联合开展4次跨区域联合执法行动'
MERGE (acted)-[r3:OF_METRIC {source: doc}]->(actions) SET r3 += said, r3.quote = '联合开展4次跨区域联合执法行动'
MERGE (agreement)-[r4:HAS_EXTENT {source: doc}]->(provinceExtent) SET r4 += said, r4.quote = '5省17县(市、区)知识产权跨区域合作协议'
MERGE (provinceExtent)-[r5:OF_METRIC {source: doc}]->(provinces) SET r5 += said, r5.quote = '5省17县(市、区)知识产权跨区域合作协议'
MERGE (agreement)-[r6:HAS_EXTENT {source: doc}]->(countyExtent) SET r6 += said, r6.quote = '5省17县(市、区)知识产权跨区域合作协议'
MERGE (countyExtent)-[r7:OF_METRIC {source: doc}]->(counties) SET r7 += said, r7.quote = '5省17县(市、区)知识产权跨区域合作协议'
MERGE (agreement)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '落实5省17县(市、区)知识产权跨区域合作协议', s1.asName = '5省17县(市、区)知识产权跨区域合作协议',
      s1.asStatus = 'IN_FORCE'
MERGE (acting)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '落实5省17县(市、区)知识产权跨区域合作协议,联合开展4次跨区域联合执法行动', s2.asName = '跨区域联合执法行动'
MERGE (acted)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '联合开展4次跨区域联合执法行动', s3.asName = '跨区域联合执法行动'
MERGE (provinceExtent)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '5省17县(市、区)知识产权跨区域合作协议', s4.asName = '省'
MERGE (countyExtent)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '5省17县(市、区)知识产权跨区域合作协议', s5.asName = '县(市、区)'
RETURN count(*) AS told;

// 045 医疗保障部门持续加大打击欺诈骗保力度,现场检查定点医药机构2085家,处理定点医药机构550家,曝光违规使用医保基金案例27个。
// One measure with three numbers. 550 is not said to be part of 2085 (no 其中). 定点医药机构 are counted and do not act here, so they make no node.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:045'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (bureau:Institution {id: 'inst:cn-420200:healthcare-security-bureau'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (inspections:Metric {id: 'metric:designated-medical-institutions-inspected'})
MATCH (sanctions:Metric {id: 'metric:designated-medical-institutions-dealt-with'})
MATCH (exposures:Metric {id: 'metric:medical-insurance-fund-misuse-cases-exposed'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (fighting:Measure {id: 'measure:cn-420200:2023:fight-against-medical-insurance-fraud'})
  SET fighting:Entity, fighting.name = '加大打击欺诈骗保力度', fighting.nameEn = 'Step up the fight against medical insurance fraud',
      fighting.placeId = 'place:cn-420200', fighting.year = 2023, fighting.theme = 'LAW_ENFORCEMENT', fighting.status = 'ONGOING',
      fighting.actorText = '医疗保障部门', fighting.actorStated = true, fighting.stated = true
MERGE (inspected:Outcome {id: 'outcome:cn-420200:2023:designated-medical-institutions-inspected'})
  SET inspected:Entity, inspected.name = '现场检查定点医药机构数',
      inspected.nameEn = 'Designated medical institutions and pharmacies inspected on the spot', inspected.placeId = 'place:cn-420200',
      inspected.value = 2085.0, inspected.unit = '家', inspected.unitEn = 'institutions', inspected.kind = 'COUNT', inspected.qualifier = 'EXACT',
      inspected.year = 2023, inspected.periodBasis = 'REPORT_PERIOD', inspected.theme = 'LAW_ENFORCEMENT', inspected.stated = true
MERGE (handled:Outcome {id: 'outcome:cn-420200:2023:designated-medical-institutions-dealt-with'})
  SET handled:Entity, handled.name = '处理定点医药机构数', handled.nameEn = 'Designated medical institutions and pharmacies dealt with',
      handled.placeId = 'place:cn-420200', handled.value = 550.0, handled.unit = '家', handled.unitEn = 'institutions', handled.kind = 'COUNT',
      handled.qualifier = 'EXACT', handled.year = 2023, handled.periodBasis = 'REPORT_PERIOD', handled.theme = 'LAW_ENFORCEMENT',
      handled.stated = true, handled.note = 'The text does not say whether they are among the 2085 inspected.'
MERGE (exposed:Outcome {id: 'outcome:cn-420200:2023:medical-insurance-fund-misuse-cases-exposed'})
  SET exposed:Entity, exposed.name = '曝光违规使用医保基金案例数', exposed.nameEn = 'Cases of misuse of the medical insurance fund made public',
      exposed.placeId = 'place:cn-420200', exposed.value = 27.0, exposed.unit = '个', exposed.unitEn = 'cases', exposed.kind = 'COUNT',
      exposed.qualifier = 'EXACT', exposed.year = 2023, exposed.periodBasis = 'REPORT_PERIOD', exposed.theme = 'LAW_ENFORCEMENT',
      exposed.stated = true
MERGE (bureau)-[r1:DELIVERED {source: doc}]->(fighting) SET r1 += said, r1.role = 'lead', r1.quote = '医疗保障部门持续加大打击欺诈骗保力度'
MERGE (fighting)-[r2:RESULTED_IN {source: doc}]->(inspected)
  SET r2 += said, r2.quote = '医疗保障部门持续加大打击欺诈骗保力度,现场检查定点医药机构2085家'
MERGE (fighting)-[r3:RESULTED_IN {source: doc}]->(handled)
  SET r3 += said, r3.quote = '医疗保障部门持续加大打击欺诈骗保力度,现场检查定点医药机构2085家,处理定点医药机构550家'
MERGE (fighting)-[r4:RESULTED_IN {source: doc}]->(exposed)
  SET r4 += said, r4.quote = '医疗保障部门持续加大打击欺诈骗保力度,现场检查定点医药机构2085家,处理定点医药机构550家,曝光违规使用医保基金案例27个'
MERGE (inspected)-[r5:OF_METRIC {source: doc}]->(inspections) SET r5 += said, r5.quote = '现场检查定点医药机构2085家'
MERGE (handled)-[r6:OF_METRIC {source: doc}]->(sanctions) SET r6 += said, r6.quote = '处理定点医药机构550家'
MERGE (exposed)-[r7:OF_METRIC {source: doc}]->(exposures) SET r7 += said, r7.quote = '曝光违规使用医保基金案例27个'
MERGE (bureau)-[r8:PART_OF {source: doc}]->(government)
  SET r8 += inferred, r8.confidence = 'STRONG',
      r8.note = 'A department (部门) without a place before it is read as the bureau of the city, which is a department of the city government.',
      r8.quote = '医疗保障部门'
MERGE (bureau)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '医疗保障部门持续加大打击欺诈骗保力度', s1.asName = '医疗保障部门'
MERGE (fighting)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '医疗保障部门持续加大打击欺诈骗保力度', s2.asName = '加大打击欺诈骗保力度'
MERGE (inspected)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '现场检查定点医药机构2085家', s3.asName = '现场检查定点医药机构'
MERGE (handled)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '处理定点医药机构550家', s4.asName = '处理定点医药机构'
MERGE (exposed)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '曝光违规使用医保基金案例27个', s5.asName = '曝光违规使用医保基金案例'
RETURN count(*) AS told;

// 046 市场监管部门大力开展“铁拳”“双打”等系列专项执法行动,查办各类违法案件915件。
// One verb (开展), one measure; two campaigns named.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:046'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (bureau:Institution {id: 'inst:cn-420200:market-regulation-bureau'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (fist:Reform {id: 'reform:cn-420200:iron-fist-campaign'})
MATCH (strike:Reform {id: 'reform:cn-420200:double-strike-campaign'})
MATCH (cases:Metric {id: 'metric:market-regulation-cases-investigated'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (campaigning:Measure {id: 'measure:cn-420200:2023:market-regulation-enforcement-campaigns'})
  SET campaigning:Entity, campaigning.name = '开展“铁拳”“双打”等系列专项执法行动',
      campaigning.nameEn = 'Carry out special law enforcement campaigns such as “Iron Fist” and “Double Strike”',
      campaigning.placeId = 'place:cn-420200', campaigning.year = 2023, campaigning.theme = 'LAW_ENFORCEMENT', campaigning.status = 'CARRIED_OUT',
      campaigning.actorText = '市场监管部门', campaigning.actorStated = true, campaigning.stated = true
MERGE (investigated:Outcome {id: 'outcome:cn-420200:2023:market-regulation-cases-investigated'})
  SET investigated:Entity, investigated.name = '查办违法案件数',
      investigated.nameEn = 'Cases of unlawful acts of various kinds investigated and dealt with in market regulation',
      investigated.placeId = 'place:cn-420200', investigated.value = 915.0, investigated.unit = '件', investigated.unitEn = 'cases',
      investigated.kind = 'COUNT', investigated.qualifier = 'EXACT', investigated.year = 2023, investigated.periodBasis = 'REPORT_PERIOD',
      investigated.theme = 'LAW_ENFORCEMENT', investigated.stated = true
MERGE (bureau)-[r1:DELIVERED {source: doc}]->(campaigning)
  SET r1 += said, r1.role = 'lead', r1.quote = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动'
MERGE (campaigning)-[r2:PART_OF_REFORM {source: doc}]->(fist)
  SET r2 += said, r2.quote = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动'
MERGE (campaigning)-[r3:PART_OF_REFORM {source: doc}]->(strike)
  SET r3 += said, r3.quote = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动'
MERGE (campaigning)-[r4:RESULTED_IN {source: doc}]->(investigated)
  SET r4 += said, r4.quote = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动,查办各类违法案件915件'
MERGE (investigated)-[r5:OF_METRIC {source: doc}]->(cases) SET r5 += said, r5.quote = '查办各类违法案件915件'
MERGE (bureau)-[r6:PART_OF {source: doc}]->(government)
  SET r6 += inferred, r6.confidence = 'STRONG',
      r6.note = 'A department (部门) without a place before it is read as the bureau of the city, which is a department of the city government.',
      r6.quote = '市场监管部门'
MERGE (bureau)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动', s1.asName = '市场监管部门'
MERGE (fist)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '大力开展“铁拳”“双打”等系列专项执法行动', s2.asName = '“铁拳”'
MERGE (strike)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '大力开展“铁拳”“双打”等系列专项执法行动', s3.asName = '“双打”'
MERGE (campaigning)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '市场监管部门大力开展“铁拳”“双打”等系列专项执法行动', s4.asName = '开展“铁拳”“双打”等系列专项执法行动'
MERGE (investigated)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '查办各类违法案件915件', s5.asName = '查办各类违法案件'
RETURN count(*) AS told;

// 047 生态环境部门持续开展涉水、涉气、涉重、涉危等专项执法工作,查办处罚案件212件。
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:047'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (bureau:Institution {id: 'inst:cn-420200:ecology-environment-bureau'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (cases:Metric {id: 'metric:environmental-penalty-cases-investigated'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (enforcing:Measure {id: 'measure:cn-420200:2023:environmental-special-law-enforcement'})
  SET enforcing:Entity, enforcing.name = '开展涉水、涉气、涉重、涉危等专项执法工作',
      enforcing.nameEn = 'Carry out special law enforcement on water, air, heavy metals, hazardous waste and other matters',
      enforcing.placeId = 'place:cn-420200', enforcing.year = 2023, enforcing.theme = 'LAW_ENFORCEMENT', enforcing.status = 'ONGOING',
      enforcing.actorText = '生态环境部门', enforcing.actorStated = true, enforcing.stated = true,
      enforcing.note = '涉重 and 涉危 are short forms that the text does not spell out; read as heavy metals and hazardous waste.'
MERGE (investigated:Outcome {id: 'outcome:cn-420200:2023:environmental-penalty-cases-investigated'})
  SET investigated:Entity, investigated.name = '查办处罚案件数', investigated.nameEn = 'Environmental penalty cases investigated and dealt with',
      investigated.placeId = 'place:cn-420200', investigated.value = 212.0, investigated.unit = '件', investigated.unitEn = 'cases',
      investigated.kind = 'COUNT', investigated.qualifier = 'EXACT', investigated.year = 2023, investigated.periodBasis = 'REPORT_PERIOD',
      investigated.theme = 'LAW_ENFORCEMENT', investigated.stated = true
MERGE (bureau)-[r1:DELIVERED {source: doc}]->(enforcing)
  SET r1 += said, r1.role = 'lead', r1.quote = '生态环境部门持续开展涉水、涉气、涉重、涉危等专项执法工作'
MERGE (enforcing)-[r2:RESULTED_IN {source: doc}]->(investigated)
  SET r2 += said, r2.quote = '生态环境部门持续开展涉水、涉气、涉重、涉危等专项执法工作,查办处罚案件212件'
MERGE (investigated)-[r3:OF_METRIC {source: doc}]->(cases) SET r3 += said, r3.quote = '查办处罚案件212件'
MERGE (bureau)-[r4:PART_OF {source: doc}]->(government)
  SET r4 += inferred, r4.confidence = 'STRONG',
      r4.note = 'A department (部门) without a place before it is read as the bureau of the city, which is a department of the city government.',
      r4.quote = '生态环境部门'
MERGE (bureau)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '生态环境部门持续开展涉水、涉气、涉重、涉危等专项执法工作', s1.asName = '生态环境部门'
MERGE (enforcing)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '生态环境部门持续开展涉水、涉气、涉重、涉危等专项执法工作', s2.asName = '开展涉水、涉气、涉重、涉危等专项执法工作'
MERGE (investigated)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '查办处罚案件212件', s3.asName = '查办处罚案件'
RETURN count(*) AS told;

// 048 人社部门在全省率先出台“标准化安薪项目”评审办法,工作经验在全国推广并入选全省法治惠民生十大优秀案例。
// 率先 describes the act, so the measure is the first, not the instrument. Two honours with different reaches; 工作经验 is of the measure just
// before. The quotation marks stand within the name of the instrument and make no second node.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:048'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (bureau:Institution {id: 'inst:cn-420200:human-resources-social-security-bureau'})
MATCH (rules:Regulation {id: 'reg:cn-420200:wage-security-project-assessment-measures'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (issuing:Measure {id: 'measure:cn-420200:2023:wage-security-project-assessment-measures'})
  SET issuing:Entity, issuing.name = '出台“标准化安薪项目”评审办法',
      issuing.nameEn = 'Bring out the measures for the assessment of “standardised wage-security projects”', issuing.placeId = 'place:cn-420200',
      issuing.year = 2023, issuing.theme = 'LAW_ENFORCEMENT', issuing.status = 'CARRIED_OUT', issuing.actorText = '人社部门',
      issuing.actorStated = true, issuing.claimedFirst = 'PROVINCIAL', issuing.stated = true
MERGE (spread:Recognition {id: 'recognition:cn-420200:2023:wage-security-practice-spread-nationwide'})
  SET spread:Entity, spread.name = '“标准化安薪项目”评审工作经验在全国推广',
      spread.nameEn = 'Practice of assessing “standardised wage-security projects” spread nationwide', spread.placeId = 'place:cn-420200',
      spread.kind = 'DIFFUSION', spread.level = 'NATIONAL', spread.year = 2023, spread.recogniserStated = false, spread.stated = true
MERGE (selected:Recognition {id: 'recognition:cn-420200:2023:ten-outstanding-cases-of-rule-of-law-for-livelihood'})
  SET selected:Entity, selected.name = '全省法治惠民生十大优秀案例',
      selected.nameEn = 'One of the province’s ten outstanding cases of the rule of law benefiting people’s livelihood',
      selected.placeId = 'place:cn-420200', selected.kind = 'CASE_SELECTION', selected.level = 'PROVINCIAL', selected.year = 2023,
      selected.recogniserStated = false, selected.stated = true
MERGE (bureau)-[r1:DELIVERED {source: doc}]->(issuing) SET r1 += said, r1.role = 'lead', r1.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法'
MERGE (bureau)-[r2:ISSUED {source: doc}]->(rules) SET r2 += said, r2.role = 'issuer', r2.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法'
MERGE (issuing)-[r3:PRODUCED {source: doc}]->(rules) SET r3 += said, r3.role = '出台', r3.quote = '出台“标准化安薪项目”评审办法'
MERGE (spread)-[r4:AWARDED_TO {source: doc}]->(bureau)
  SET r4 += said, r4.note = 'The practice (工作经验) is that of the subject of the sentence.',
      r4.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法,工作经验在全国推广'
MERGE (spread)-[r5:RECOGNISES {source: doc}]->(issuing) SET r5 += said, r5.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法,工作经验在全国推广'
MERGE (selected)-[r6:AWARDED_TO {source: doc}]->(bureau)
  SET r6 += said, r6.note = 'The practice (工作经验) is that of the subject of the sentence.',
      r6.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法,工作经验在全国推广并入选全省法治惠民生十大优秀案例'
MERGE (selected)-[r7:RECOGNISES {source: doc}]->(issuing)
  SET r7 += said, r7.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法,工作经验在全国推广并入选全省法治惠民生十大优秀案例'
MERGE (bureau)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法', s1.asName = '人社部门'
MERGE (rules)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '出台“标准化安薪项目”评审办法', s2.asName = '“标准化安薪项目”评审办法', s2.asStatus = 'ISSUED'
MERGE (issuing)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '人社部门在全省率先出台“标准化安薪项目”评审办法', s3.asName = '出台“标准化安薪项目”评审办法'
MERGE (spread)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '工作经验在全国推广', s4.asName = '工作经验在全国推广'
MERGE (selected)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '入选全省法治惠民生十大优秀案例', s5.asName = '全省法治惠民生十大优秀案例'
RETURN count(*) AS told;

// 050 制定《关于在我市行政执法领域推广说理式执法的指导意见》,大力推行“说理式执法”。
// No subject, so no actor.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:050'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (opinions:Regulation {id: 'reg:cn-420200:reasoned-law-enforcement-guiding-opinions'})
MATCH (reasoned:Reform {id: 'reform:cn-420200:reasoned-law-enforcement'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (making:Measure {id: 'measure:cn-420200:2023:reasoned-law-enforcement-guiding-opinions'})
  SET making:Entity, making.name = '制定推广说理式执法的指导意见',
      making.nameEn = 'Draw up the guiding opinions on spreading reasoned law enforcement', making.placeId = 'place:cn-420200', making.year = 2023,
      making.theme = 'LAW_ENFORCEMENT', making.status = 'CARRIED_OUT', making.actorStated = false, making.stated = true
MERGE (implementing:Measure {id: 'measure:cn-420200:2023:reasoned-law-enforcement'})
  SET implementing:Entity, implementing.name = '推行“说理式执法”', implementing.nameEn = 'Implement “reasoned law enforcement”',
      implementing.placeId = 'place:cn-420200', implementing.year = 2023, implementing.theme = 'LAW_ENFORCEMENT', implementing.status = 'CARRIED_OUT',
      implementing.actorStated = false, implementing.stated = true
MERGE (making)-[r1:PRODUCED {source: doc}]->(opinions)
  SET r1 += said, r1.role = '制定', r1.quote = '制定《关于在我市行政执法领域推广说理式执法的指导意见》'
MERGE (implementing)-[r2:PART_OF_REFORM {source: doc}]->(reasoned) SET r2 += said, r2.quote = '大力推行“说理式执法”'
MERGE (implementing)-[r3:UNDER {source: doc}]->(opinions)
  SET r3 += inferred, r3.confidence = 'STRONG',
      r3.note = 'Only the title (推广说理式执法, spreading reasoned law enforcement) names the act of the second clause; no word says that it is done under it.',
      r3.quote = '制定《关于在我市行政执法领域推广说理式执法的指导意见》,大力推行“说理式执法”'
MERGE (opinions)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '制定《关于在我市行政执法领域推广说理式执法的指导意见》',
      s1.asName = '《关于在我市行政执法领域推广说理式执法的指导意见》', s1.asStatus = 'ISSUED'
MERGE (reasoned)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '大力推行“说理式执法”', s2.asName = '“说理式执法”'
MERGE (making)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '制定《关于在我市行政执法领域推广说理式执法的指导意见》',
      s3.asName = '制定《关于在我市行政执法领域推广说理式执法的指导意见》'
MERGE (implementing)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '大力推行“说理式执法”', s4.asName = '推行“说理式执法”'
RETURN count(*) AS told;

// 051 持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件,…
// 累计 governs the four numbers to the end of the sentence. They are what came of the system since a start that is not given, and stand after the one
// verb of this year (优化): both are told.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:051'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (lists:Reform {id: 'reform:cn-420200:four-lists-for-inclusive-prudent-enforcement'})
MATCH (determinations:Metric {id: 'metric:inclusive-prudent-enforcement-items'})
MATCH (cases:Metric {id: 'metric:inclusive-prudent-enforcement-cases'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (improving:Measure {id: 'measure:cn-420200:2023:four-lists-for-inclusive-prudent-enforcement'})
  SET improving:Entity, improving.name = '优化包容审慎监管执法“四张清单”制度',
      improving.nameEn = 'Improve the “four lists” system for inclusive and prudent regulation and law enforcement',
      improving.placeId = 'place:cn-420200', improving.year = 2023, improving.theme = 'LAW_ENFORCEMENT', improving.status = 'ONGOING',
      improving.actorStated = false, improving.stated = true
MERGE (determined:Outcome {id: 'outcome:cn-420200:2023:inclusive-prudent-enforcement-items'})
  SET determined:Entity, determined.name = '累计确定包容审慎监管执法事项数',
      determined.nameEn = 'Items identified for inclusive and prudent regulation and law enforcement, cumulative',
      determined.placeId = 'place:cn-420200', determined.value = 615.0, determined.unit = '项', determined.unitEn = 'items',
      determined.kind = 'COUNT', determined.qualifier = 'EXACT', determined.year = 2023, determined.periodBasis = 'CUMULATIVE',
      determined.theme = 'LAW_ENFORCEMENT', determined.stated = true
MERGE (handled:Outcome {id: 'outcome:cn-420200:2023:inclusive-prudent-enforcement-cases'})
  SET handled:Entity, handled.name = '累计办理案件数',
      handled.nameEn = 'Cases handled under inclusive and prudent regulation and law enforcement, cumulative', handled.placeId = 'place:cn-420200',
      handled.value = 84315.0, handled.unit = '件', handled.unitEn = 'cases', handled.kind = 'COUNT', handled.qualifier = 'EXACT',
      handled.year = 2023, handled.periodBasis = 'CUMULATIVE', handled.theme = 'LAW_ENFORCEMENT', handled.stated = true
MERGE (improving)-[r1:PART_OF_REFORM {source: doc}]->(lists) SET r1 += said, r1.quote = '持续优化包容审慎监管执法“四张清单”制度'
MERGE (lists)-[r2:RESULTED_IN {source: doc}]->(determined)
  SET r2 += said, r2.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项'
MERGE (improving)-[r3:RESULTED_IN {source: doc}]->(determined)
  SET r3 += said, r3.note = 'The number is cumulative, so earlier years’ work is in it too.',
      r3.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项'
MERGE (determined)-[r4:OF_METRIC {source: doc}]->(determinations) SET r4 += said, r4.quote = '全市累计确定包容审慎监管执法事项615项'
MERGE (lists)-[r5:RESULTED_IN {source: doc}]->(handled)
  SET r5 += said, r5.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件'
MERGE (improving)-[r6:RESULTED_IN {source: doc}]->(handled)
  SET r6 += said, r6.note = 'The number is cumulative, so earlier years’ work is in it too.',
      r6.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件'
MERGE (handled)-[r7:OF_METRIC {source: doc}]->(cases) SET r7 += said, r7.quote = '全市累计确定包容审慎监管执法事项615项,办理案件84315件'
MERGE (lists)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '持续优化包容审慎监管执法“四张清单”制度', s1.asName = '包容审慎监管执法“四张清单”制度'
MERGE (improving)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '持续优化包容审慎监管执法“四张清单”制度', s2.asName = '优化包容审慎监管执法“四张清单”制度'
MERGE (determined)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '全市累计确定包容审慎监管执法事项615项', s3.asName = '确定包容审慎监管执法事项'
MERGE (handled)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '全市累计确定包容审慎监管执法事项615项,办理案件84315件', s4.asName = '办理案件'
RETURN count(*) AS told;

// 051 …涉企2669家,减免金额约1957.08万元。
// 减免 does not say of what; 约 stands before the number.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:051'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (lists:Reform {id: 'reform:cn-420200:four-lists-for-inclusive-prudent-enforcement'})
MATCH (improving:Measure {id: 'measure:cn-420200:2023:four-lists-for-inclusive-prudent-enforcement'})
MATCH (concerned:Metric {id: 'metric:inclusive-prudent-enforcement-firms'})
MATCH (amounts:Metric {id: 'metric:inclusive-prudent-enforcement-amount-waived'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (firms:Outcome {id: 'outcome:cn-420200:2023:inclusive-prudent-enforcement-firms'})
  SET firms:Entity, firms.name = '累计涉企数',
      firms.nameEn = 'Enterprises involved in cases under inclusive and prudent regulation and law enforcement, cumulative',
      firms.placeId = 'place:cn-420200', firms.value = 2669.0, firms.unit = '家', firms.unitEn = 'enterprises', firms.kind = 'COUNT',
      firms.qualifier = 'EXACT', firms.year = 2023, firms.periodBasis = 'CUMULATIVE', firms.theme = 'LAW_ENFORCEMENT', firms.stated = true
MERGE (waived:Outcome {id: 'outcome:cn-420200:2023:inclusive-prudent-enforcement-amount-waived'})
  SET waived:Entity, waived.name = '累计减免金额',
      waived.nameEn = 'Amount reduced or waived under inclusive and prudent regulation and law enforcement, cumulative',
      waived.placeId = 'place:cn-420200', waived.value = 1957.08, waived.unit = '万元', waived.unitEn = 'ten thousand yuan',
      waived.valueText = '约1957.08', waived.valueNormalized = 19570800.0, waived.unitNormalized = 'CNY', waived.kind = 'MONEY',
      waived.qualifier = 'APPROX', waived.year = 2023, waived.periodBasis = 'CUMULATIVE', waived.theme = 'LAW_ENFORCEMENT', waived.stated = true
MERGE (lists)-[r1:RESULTED_IN {source: doc}]->(firms)
  SET r1 += said, r1.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家'
MERGE (improving)-[r2:RESULTED_IN {source: doc}]->(firms)
  SET r2 += said, r2.note = 'The number is cumulative, so earlier years’ work is in it too.',
      r2.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家'
MERGE (firms)-[r3:OF_METRIC {source: doc}]->(concerned)
  SET r3 += said, r3.quote = '全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家'
MERGE (lists)-[r4:RESULTED_IN {source: doc}]->(waived)
  SET r4 += said,
      r4.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家,减免金额约1957.08万元'
MERGE (improving)-[r5:RESULTED_IN {source: doc}]->(waived)
  SET r5 += said, r5.note = 'The number is cumulative, so earlier years’ work is in it too.',
      r5.quote = '持续优化包容审慎监管执法“四张清单”制度,全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家,减免金额约1957.08万元'
MERGE (waived)-[r6:OF_METRIC {source: doc}]->(amounts)
  SET r6 += said, r6.quote = '全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家,减免金额约1957.08万元'
MERGE (firms)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家', s1.asName = '涉企'
MERGE (waived)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '全市累计确定包容审慎监管执法事项615项,办理案件84315件,涉企2669家,减免金额约1957.08万元', s2.asName = '减免金额'
RETURN count(*) AS told;

// 052 修订完善行政处罚裁量基准,全面推广涉企案件经济影响评估制度。
// 推广 is here an act of the city, not an honour.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:052'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (benchmarks:Regulation {id: 'reg:cn-420200:administrative-penalty-discretion-benchmarks'})
MATCH (assessment:Reform {id: 'reform:cn-420200:enterprise-case-economic-impact-assessment'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (revising:Measure {id: 'measure:cn-420200:2023:administrative-penalty-discretion-benchmarks'})
  SET revising:Entity, revising.name = '修订完善行政处罚裁量基准',
      revising.nameEn = 'Revise and improve the benchmarks for discretion in administrative penalties', revising.placeId = 'place:cn-420200',
      revising.year = 2023, revising.theme = 'LAW_ENFORCEMENT', revising.status = 'CARRIED_OUT', revising.actorStated = false, revising.stated = true
MERGE (spreading:Measure {id: 'measure:cn-420200:2023:enterprise-case-economic-impact-assessment'})
  SET spreading:Entity, spreading.name = '全面推广涉企案件经济影响评估制度',
      spreading.nameEn = 'Fully spread the use of the system for assessing the economic impact of cases that involve enterprises',
      spreading.placeId = 'place:cn-420200', spreading.year = 2023, spreading.theme = 'LAW_ENFORCEMENT', spreading.status = 'CARRIED_OUT',
      spreading.actorStated = false, spreading.stated = true
MERGE (revising)-[r1:PRODUCED {source: doc}]->(benchmarks) SET r1 += said, r1.role = '修订', r1.quote = '修订完善行政处罚裁量基准'
MERGE (spreading)-[r2:PART_OF_REFORM {source: doc}]->(assessment) SET r2 += said, r2.quote = '全面推广涉企案件经济影响评估制度'
MERGE (benchmarks)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '修订完善行政处罚裁量基准', s1.asName = '行政处罚裁量基准', s1.asStatus = 'REVISED'
MERGE (assessment)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '全面推广涉企案件经济影响评估制度', s2.asName = '涉企案件经济影响评估制度'
MERGE (revising)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '修订完善行政处罚裁量基准', s3.asName = '修订完善行政处罚裁量基准'
MERGE (spreading)-[s4:STATED_IN {source: doc}]->(p)
  SET s4 += said, s4.quote = '全面推广涉企案件经济影响评估制度', s4.asName = '全面推广涉企案件经济影响评估制度'
RETURN count(*) AS told;
