// The header and the introduction: whose report it is, of which year, about which place; whose decisions the city carries out; and what the year as a
// whole is said to have brought. 004 only announces the report and 005 is a heading, so neither makes a node.
// A place that acts is read as its government. For 黄石市 the doubt stands on the claim (inferred), since the city government is a body that other
// sentences name (市政府); for 阳新县 in 027 it stands on the body (resolution MEDIUM), which the text knows by the place alone.

// 001 关于2023年法治政府建设情况的报告
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:001'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (year:Period {id: 'period:2023'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (d)-[r1:REPORTS_ON {source: doc}]->(year) SET r1 += said, r1.quote = '关于2023年法治政府建设情况的报告'
MERGE (year)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '2023年', s1.asName = '2023年'
RETURN count(*) AS told;

// 002 来源:黄石市政府网      时间:2024-02-28
// The date and the publisher stand with the Document.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:002'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (intro:Passage {id: 'passage:cn-420200:law-based-government-report:2023:003'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
WITH *, d.id AS doc, {stated: false, evidence: [p.id]} AS inferred
MERGE (government)-[r1:AUTHORED {source: doc}]->(d)
  SET r1 += inferred, r1.evidence = [p.id, intro.id], r1.confidence = 'STRONG',
      r1.note = 'The report is unsigned; it stands on the city government’s website, speaks for the city (我市), and such reports are a duty of governments.',
      r1.quote = '来源:黄石市政府网'
RETURN count(*) AS told;

// 003 2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用
//     法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效,为我市加快打造武汉都市圈重要增长极提供坚强法治保障。
// Whose decisions: two statements for this sentence, first the city and the bodies above it. 075 says the same again for 2024: a second passage.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:003'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (later:Passage {id: 'passage:cn-420200:law-based-government-report:2023:075'})
MATCH (city:Place {id: 'place:cn-420200'})
MATCH (area:Place {id: 'place:cn-42:wuhan-metropolitan-area'})
MATCH (centre:Institution {id: 'inst:cn:party-central-committee'})
MATCH (council:Institution {id: 'inst:cn:state-council'})
MATCH (provinceCommittee:Institution {id: 'inst:cn-42:party-committee'})
MATCH (province:Institution {id: 'inst:cn-42:government'})
MATCH (government:Institution {id: 'inst:cn-420200:government'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (d)-[r1:ABOUT {source: doc}]->(city)
  SET r1 += said,
      r1.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效'
MERGE (government)-[r2:GUIDED_BY {source: doc}]->(centre)
  SET r2 += inferred, r2.evidence = [p.id, later.id], r2.confidence = 'STRONG',
      r2.note = 'The subject is the place 黄石市 (Huangshi City; 我市, our city, in 075); a place acts through its government, which the sentence does not name.',
      r2.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求'
MERGE (government)-[r3:GUIDED_BY {source: doc}]->(council)
  SET r3 += inferred, r3.evidence = [p.id, later.id], r3.confidence = 'STRONG',
      r3.note = 'The subject is the place 黄石市 (Huangshi City; 我市, our city, in 075); a place acts through its government, which the sentence does not name.',
      r3.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求'
MERGE (government)-[r4:GUIDED_BY {source: doc}]->(provinceCommittee)
  SET r4 += inferred, r4.evidence = [p.id, later.id], r4.confidence = 'STRONG',
      r4.note = 'The subject is the place 黄石市 (Huangshi City; 我市, our city, in 075); a place acts through its government, which the sentence does not name.',
      r4.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求'
MERGE (government)-[r5:GUIDED_BY {source: doc}]->(province)
  SET r5 += inferred, r5.evidence = [p.id, later.id], r5.confidence = 'STRONG',
      r5.note = 'The subject is the place 黄石市 (Huangshi City; 我市, our city, in 075); a place acts through its government, which the sentence does not name.',
      r5.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求'
MERGE (city)-[r6:RELATED_TO {source: doc}]->(area)
  SET r6 += said, r6.evidence = [p.id, later.id],
      r6.note = 'The city (我市) is to become an important growth pole of the area: an aim, not a result.',
      r6.quote = '我市加快打造武汉都市圈重要增长极'
MERGE (city)-[s1:STATED_IN {source: doc}]->(p) SET s1 += said, s1.quote = '2023年,黄石市', s1.asName = '黄石市'
MERGE (area)-[s2:STATED_IN {source: doc}]->(p) SET s2 += said, s2.quote = '武汉都市圈', s2.asName = '武汉都市圈'
MERGE (centre)-[s3:STATED_IN {source: doc}]->(p) SET s3 += said, s3.quote = '党中央', s3.asName = '党中央'
MERGE (council)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '国务院', s4.asName = '国务院'
MERGE (provinceCommittee)-[s5:STATED_IN {source: doc}]->(p) SET s5 += said, s5.quote = '省委', s5.asName = '省委'
MERGE (province)-[s6:STATED_IN {source: doc}]->(p) SET s6 += said, s6.quote = '省政府', s6.asName = '省政府'
RETURN count(*) AS told;

// 003 2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用
//     法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效,为我市加快打造武汉都市圈重要增长极提供坚强法治保障。
// Then what was done and what is said to have come of it: three verbs, three measures; two results in words.
MATCH (p:Passage {id: 'passage:cn-420200:law-based-government-report:2023:003'})<-[:HAS_PASSAGE]-(d:Document)
MATCH (government:Institution {id: 'inst:cn-420200:government'})
MATCH (progress:Metric {id: 'metric:law-based-government-progress'})
MATCH (support:Metric {id: 'metric:rule-of-law-support-for-development'})
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said, {stated: false, evidence: [p.id]} AS inferred
MERGE (carrying:Measure {id: 'measure:cn-420200:2023:carry-out-central-and-provincial-decisions'})
  SET carrying:Entity, carrying.name = '贯彻落实党中央、国务院决策部署和省委、省政府工作要求',
      carrying.nameEn = 'Carry out the decisions and plans of the Party Central Committee and the State Council and the requirements of the provincial Party committee and government',
      carrying.placeId = 'place:cn-420200', carrying.year = 2023, carrying.theme = 'PARTY_LEADERSHIP', carrying.status = 'CARRIED_OUT',
      carrying.actorText = '黄石市', carrying.actorStated = false, carrying.stated = true
MERGE (coordinating:Measure {id: 'measure:cn-420200:2023:advance-four-fields-of-rule-of-law'})
  SET coordinating:Entity, coordinating.name = '统筹推进科学立法、严格执法、公正司法、全民守法',
      coordinating.nameEn = 'Advance sound law-making, strict law enforcement, impartial justice and observance of the law by all in a coordinated way',
      coordinating.placeId = 'place:cn-420200', coordinating.year = 2023, coordinating.theme = 'PARTY_LEADERSHIP', coordinating.status = 'ONGOING',
      coordinating.actorText = '黄石市', coordinating.actorStated = false, coordinating.stated = true
MERGE (governing:Measure {id: 'measure:cn-420200:2023:govern-by-rule-of-law-thinking'})
  SET governing:Entity, governing.name = '运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定',
      governing.nameEn = 'Use rule-of-law thinking and methods to deepen reform, promote development, resolve conflicts and maintain stability',
      governing.placeId = 'place:cn-420200', governing.year = 2023, governing.theme = 'PARTY_LEADERSHIP', governing.status = 'CARRIED_OUT',
      governing.actorText = '黄石市', governing.actorStated = false, governing.stated = true
MERGE (results:Outcome {id: 'outcome:cn-420200:2023:law-based-government-progress'})
  SET results:Entity, results.name = '法治政府建设取得较好成效', results.nameEn = 'Fairly good results in building a law-based government',
      results.placeId = 'place:cn-420200', results.valueText = '取得较好成效', results.kind = 'QUALITATIVE', results.qualifier = 'QUALITATIVE',
      results.year = 2023, results.periodBasis = 'REPORT_PERIOD', results.theme = 'PARTY_LEADERSHIP', results.stated = true
MERGE (safeguard:Outcome {id: 'outcome:cn-420200:2023:rule-of-law-support-for-growth-pole'})
  SET safeguard:Entity, safeguard.name = '为打造武汉都市圈重要增长极提供法治保障',
      safeguard.nameEn = 'Support by the rule of law for making the city an important growth pole of the Wuhan Metropolitan Area',
      safeguard.placeId = 'place:cn-420200', safeguard.valueText = '提供坚强法治保障', safeguard.kind = 'QUALITATIVE',
      safeguard.qualifier = 'QUALITATIVE', safeguard.year = 2023, safeguard.periodBasis = 'REPORT_PERIOD', safeguard.theme = 'PARTY_LEADERSHIP',
      safeguard.stated = true
MERGE (government)-[r1:DELIVERED {source: doc}]->(carrying)
  SET r1 += inferred, r1.role = 'lead', r1.confidence = 'STRONG',
      r1.note = 'The subject is the place 黄石市 (Huangshi City); a place acts through its government, which the sentence does not name.',
      r1.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求'
MERGE (government)-[r2:DELIVERED {source: doc}]->(coordinating)
  SET r2 += inferred, r2.role = 'lead', r2.confidence = 'STRONG',
      r2.note = 'The subject is the place 黄石市 (Huangshi City); a place acts through its government, which the sentence does not name.',
      r2.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法'
MERGE (government)-[r3:DELIVERED {source: doc}]->(governing)
  SET r3 += inferred, r3.role = 'lead', r3.confidence = 'STRONG',
      r3.note = 'The subject is the place 黄石市 (Huangshi City); a place acts through its government, which the sentence does not name.',
      r3.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定'
MERGE (carrying)-[r4:RESULTED_IN {source: doc}]->(results)
  SET r4 += inferred, r4.confidence = 'WEAK',
      r4.note = 'The clause closes a list of three actions and has a subject of its own; which of them led to it is not said.',
      r4.quote = '认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效'
MERGE (coordinating)-[r5:RESULTED_IN {source: doc}]->(results)
  SET r5 += inferred, r5.confidence = 'WEAK',
      r5.note = 'The clause closes a list of three actions and has a subject of its own; which of them led to it is not said.',
      r5.quote = '统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效'
MERGE (governing)-[r6:RESULTED_IN {source: doc}]->(results)
  SET r6 += inferred, r6.confidence = 'WEAK',
      r6.note = 'The clause closes a list of three actions and has a subject of its own; which of them led to it is not said.',
      r6.quote = '自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效'
MERGE (carrying)-[r7:RESULTED_IN {source: doc}]->(safeguard)
  SET r7 += inferred, r7.confidence = 'WEAK',
      r7.note = 'It closes the sentence and is said of the building of a law-based government (法治政府建设) as a whole; which of the three actions led to it is not said.',
      r7.quote = '认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求,统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效,为我市加快打造武汉都市圈重要增长极提供坚强法治保障'
MERGE (coordinating)-[r8:RESULTED_IN {source: doc}]->(safeguard)
  SET r8 += inferred, r8.confidence = 'WEAK',
      r8.note = 'It closes the sentence and is said of the building of a law-based government (法治政府建设) as a whole; which of the three actions led to it is not said.',
      r8.quote = '统筹推进科学立法、严格执法、公正司法、全民守法,自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效,为我市加快打造武汉都市圈重要增长极提供坚强法治保障'
MERGE (governing)-[r9:RESULTED_IN {source: doc}]->(safeguard)
  SET r9 += inferred, r9.confidence = 'WEAK',
      r9.note = 'It closes the sentence and is said of the building of a law-based government (法治政府建设) as a whole; which of the three actions led to it is not said.',
      r9.quote = '自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定,法治政府建设取得较好成效,为我市加快打造武汉都市圈重要增长极提供坚强法治保障'
MERGE (results)-[r10:OF_METRIC {source: doc}]->(progress) SET r10 += said, r10.quote = '法治政府建设取得较好成效'
MERGE (safeguard)-[r11:OF_METRIC {source: doc}]->(support) SET r11 += said, r11.quote = '为我市加快打造武汉都市圈重要增长极提供坚强法治保障'
MERGE (carrying)-[s1:STATED_IN {source: doc}]->(p)
  SET s1 += said, s1.quote = '2023年,黄石市认真贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求',
      s1.asName = '贯彻落实党中央、国务院关于法治政府建设的决策部署和省委、省政府工作要求'
MERGE (coordinating)-[s2:STATED_IN {source: doc}]->(p)
  SET s2 += said, s2.quote = '统筹推进科学立法、严格执法、公正司法、全民守法', s2.asName = '统筹推进科学立法、严格执法、公正司法、全民守法'
MERGE (governing)-[s3:STATED_IN {source: doc}]->(p)
  SET s3 += said, s3.quote = '自觉运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定',
      s3.asName = '运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定'
MERGE (results)-[s4:STATED_IN {source: doc}]->(p) SET s4 += said, s4.quote = '法治政府建设取得较好成效', s4.asName = '法治政府建设取得较好成效'
MERGE (safeguard)-[s5:STATED_IN {source: doc}]->(p)
  SET s5 += said, s5.quote = '为我市加快打造武汉都市圈重要增长极提供坚强法治保障', s5.asName = '提供坚强法治保障'
RETURN count(*) AS told;
