// Instruments of the chapters 一(一) and 一(二). Rank and status are read from the title, the maker and the verb of the text, as of the date of the
// report.

// National: the subjects of training.

MERGE (g:Regulation {id: 'reg:cn:national-security-law'})
SET g:Entity, g.name = '中华人民共和国国家安全法', g.nameEn = 'National Security Law of the People’s Republic of China',
    g.textName = '《国家安全法》', g.placeId = 'place:cn', g.kind = 'LAW', g.legalRank = 'LAW', g.level = 'NATIONAL', g.status = 'IN_FORCE',
    g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'General knowledge, not in the text: in force at the date of the report.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn:state-secrets-law'})
SET g:Entity, g.name = '中华人民共和国保守国家秘密法', g.nameEn = 'Law of the People’s Republic of China on Guarding State Secrets',
    g.textName = '《保密法》', g.placeId = 'place:cn', g.kind = 'LAW', g.legalRank = 'LAW', g.level = 'NATIONAL', g.status = 'IN_FORCE',
    g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'General knowledge, not in the text: in force at the date of the report; 《保密法》 is the short title.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn:petition-work-regulations'})
SET g:Entity, g.name = '信访工作条例', g.nameEn = 'Regulations on the Handling of Public Complaints and Proposals', g.textName = '《信访工作条例》',
    g.placeId = 'place:cn', g.kind = 'PARTY_REGULATION', g.legalRank = 'PARTY_REGULATION', g.level = 'NATIONAL', g.status = 'IN_FORCE',
    g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'General knowledge, not in the text: made by the Party Central Committee and the State Council together, so a Party regulation and not state law; in force at the date of the report. 信访 is the handling of what people bring by letter or visit (petitions).'
RETURN count(*) AS told;

// The city.

MERGE (g:Regulation {id: 'reg:cn-420200:first-responsible-person-duty-list-system'})
SET g:Entity, g.name = '黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度',
    g.nameEn = 'Huangshi duty list system for principal leaders of the Party and government as the persons primarily responsible for advancing the building of the rule of law',
    g.textName = '《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》', g.placeId = 'place:cn-420200', g.kind = 'LIST_SYSTEM',
    g.legalRank = 'PARTY_GOVERNMENT_DOCUMENT', g.level = 'CITY', g.status = 'IN_FORCE', g.statusAsOf = '2024-02-28', g.titleStated = true,
    g.stated = true, g.note = 'Its rank is read from 党政 (Party and government) in the title; who made it is not said. In force is read from 落实 (carried out).'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:rule-of-law-duty-reporting-work-system'})
SET g:Entity, g.name = '黄石市党政机关主要负责人述法工作制度',
    g.nameEn = 'Huangshi work system for reports by principal leaders of Party and government bodies on their rule-of-law duties',
    g.textName = '《黄石市党政机关主要负责人述法工作制度》', g.placeId = 'place:cn-420200', g.kind = 'WORK_SYSTEM',
    g.legalRank = 'PARTY_GOVERNMENT_DOCUMENT', g.level = 'CITY', g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = true,
    g.stated = true, g.note = 'Its rank is read from 党政 (Party and government) in the title; who made it is not said.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:law-based-government-implementation-plan-2021-2025'})
SET g:Entity, g.name = '黄石市法治政府建设实施方案(2021—2025年)',
    g.nameEn = 'Huangshi implementation plan for building a law-based government (2021–2025)',
    g.textName = '《黄石市法治政府建设实施方案(2021—2025年)》', g.placeId = 'place:cn-420200', g.kind = 'IMPLEMENTATION_PLAN', g.legalRank = 'PLAN',
    g.level = 'CITY', g.status = 'IN_FORCE', g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'In force is read from its term, which runs to 2025, and from 贯彻落实情况评估 (evaluation of how it is carried out).'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:business-environment-52-tasks'})
SET g:Entity, g.name = '黄石市优化营商环境重点任务“52条”', g.nameEn = 'Huangshi “52 points” of key tasks for improving the business environment',
    g.textName = '黄石市优化营商环境重点任务“52条”', g.placeId = 'place:cn-420200', g.kind = 'TASK_LIST', g.legalRank = 'PLAN', g.level = 'CITY',
    g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = false, g.items = 52, g.stated = true,
    g.note = 'A name by number, not a title; its rank is a reading: tasks set for the administration.'
RETURN count(*) AS told;

// Instruments of the chapters 一(三) and 一(四).

// Between regions.

MERGE (g:Regulation {id: 'reg:cn:intellectual-property-cross-regional-cooperation-agreement'})
SET g:Entity, g.name = '5省17县(市、区)知识产权跨区域合作协议',
    g.nameEn = 'Cross-regional cooperation agreement on intellectual property of 17 counties, county-level cities and districts in 5 provinces',
    g.textName = '5省17县(市、区)知识产权跨区域合作协议', g.placeId = 'place:cn', g.kind = 'AGREEMENT', g.legalRank = 'ADMINISTRATIVE_AGREEMENT',
    g.level = 'INTER_PROVINCIAL', g.status = 'IN_FORCE', g.statusAsOf = '2024-02-28', g.titleStated = false, g.stated = true,
    g.note = 'In force is read from 落实 (carried out). The text does not name the parties.'
RETURN count(*) AS told;

// The city: law-making and plans.

MERGE (g:Regulation {id: 'reg:cn-420200:urban-water-supply-legislation-project'})
SET g:Entity, g.name = '城市供水立法项目', g.nameEn = 'Law-making project on urban water supply', g.textName = '城市供水',
    g.placeId = 'place:cn-420200', g.kind = 'LEGISLATION_PROJECT', g.legalRank = 'LOCAL_REGULATION', g.level = 'CITY', g.status = 'DRAFTING',
    g.statusAsOf = '2024-02-28', g.titleStated = false, g.stated = true,
    g.note = 'A field of law-making without a title; its rank is a reading, since the text does not say who is to make it.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:sponge-city-legislation-project'})
SET g:Entity, g.name = '海绵城市立法项目', g.nameEn = 'Law-making project on the “sponge city”', g.textName = '海绵城市', g.placeId = 'place:cn-420200',
    g.kind = 'LEGISLATION_PROJECT', g.legalRank = 'LOCAL_REGULATION', g.level = 'CITY', g.status = 'DRAFTING', g.statusAsOf = '2024-02-28',
    g.titleStated = false, g.stated = true,
    g.note = 'A field of law-making without a title; its rank is a reading, since the text does not say who is to make it. General knowledge: a sponge city takes up, stores and drains off rainwater.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:public-transport-legislation-project'})
SET g:Entity, g.name = '公共交通立法项目', g.nameEn = 'Law-making project on public transport', g.textName = '公共交通',
    g.placeId = 'place:cn-420200', g.kind = 'LEGISLATION_PROJECT', g.legalRank = 'LOCAL_REGULATION', g.level = 'CITY', g.status = 'DRAFTING',
    g.statusAsOf = '2024-02-28', g.titleStated = false, g.stated = true,
    g.note = 'A field of law-making without a title; its rank is a reading, since the text does not say who is to make it.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:urban-renewal-plan'})
SET g:Entity, g.name = '城市更新专项规划', g.nameEn = 'Special plan for urban renewal', g.textName = '城市更新专项规划',
    g.placeId = 'place:cn-420200', g.kind = 'PLAN', g.legalRank = 'PLAN', g.level = 'CITY', g.status = 'DRAFTED', g.statusAsOf = '2024-02-28',
    g.titleStated = false, g.claimedFirst = 'PROVINCIAL', g.stated = true,
    g.note = 'Claimed to be the first such plan of any prefecture-level city (地级市) in the province. Drafted is read from 编制 (compile): that it was issued is not said.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:elevator-regulations'})
SET g:Entity, g.name = '既有住宅加装电梯条例', g.nameEn = 'Regulations on adding lifts to existing residential buildings',
    g.textName = '既有住宅加装电梯条例', g.placeId = 'place:cn-420200', g.kind = 'LOCAL_REGULATION', g.legalRank = 'LOCAL_REGULATION',
    g.level = 'CITY', g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = false, g.claimedFirst = 'NATIONAL', g.stated = true,
    g.note = 'Claimed to be the first such regulations of any prefecture-level city (地级市) in the country. Its rank is read from 条例 (regulations); who adopted it is not said.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:major-administrative-decision-catalogue'})
SET g:Entity, g.name = '市政府年度重大行政决策事项目录', g.nameEn = 'Yearly catalogue of the city government’s major administrative decisions',
    g.textName = '市政府年度重大行政决策事项目录', g.placeId = 'place:cn-420200', g.kind = 'CATALOGUE', g.legalRank = 'PLAN', g.level = 'CITY',
    g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = false, g.stated = true,
    g.note = 'Its rank is a reading: it lists the decisions of the year for the administration.'
RETURN count(*) AS told;

// The city: law enforcement.

MERGE (g:Regulation {id: 'reg:cn-420200:wage-security-project-assessment-measures'})
SET g:Entity, g.name = '“标准化安薪项目”评审办法', g.nameEn = 'Measures for the assessment of “standardised wage-security projects”',
    g.textName = '“标准化安薪项目”评审办法', g.placeId = 'place:cn-420200', g.kind = 'MEASURES', g.legalRank = 'NORMATIVE_DOCUMENT', g.level = 'CITY',
    g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = false, g.stated = true,
    g.note = 'General knowledge, not in the text: 安薪 means that workers are sure to be paid their wages.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:reasoned-law-enforcement-guiding-opinions'})
SET g:Entity, g.name = '关于在我市行政执法领域推广说理式执法的指导意见',
    g.nameEn = 'Guiding opinions on spreading reasoned law enforcement in the field of administrative law enforcement in Huangshi',
    g.textName = '《关于在我市行政执法领域推广说理式执法的指导意见》', g.placeId = 'place:cn-420200', g.kind = 'GUIDING_OPINIONS',
    g.legalRank = 'NORMATIVE_DOCUMENT', g.level = 'CITY', g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:administrative-penalty-discretion-benchmarks'})
SET g:Entity, g.name = '行政处罚裁量基准', g.nameEn = 'Benchmarks for discretion in administrative penalties', g.textName = '行政处罚裁量基准',
    g.placeId = 'place:cn-420200', g.kind = 'BENCHMARK', g.legalRank = 'NORMATIVE_DOCUMENT', g.level = 'CITY', g.status = 'REVISED',
    g.statusAsOf = '2024-02-28', g.titleStated = false, g.stated = true,
    g.note = 'The text does not say whose benchmarks they are, nor how many; read as one body of rules of the city.'
RETURN count(*) AS told;

// Chapter 一(五).

MERGE (g:Regulation {id: 'reg:cn-420200:administrative-dispute-resolution-opinions'})
SET g:Entity, g.name = '关于共同推进行政争议实质性化解的实施意见',
    g.nameEn = 'Implementing opinions on jointly advancing the substantive resolution of administrative disputes',
    g.textName = '《关于共同推进行政争议实质性化解的实施意见》', g.placeId = 'place:cn-420200', g.kind = 'IMPLEMENTING_OPINIONS',
    g.legalRank = 'NORMATIVE_DOCUMENT', g.level = 'CITY', g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'Made by a bureau together with the court and the procuratorate; its rank is a reading.'
RETURN count(*) AS told;

// Part 二: the instrument that is to be carried out, and the two that are to be advanced. The evaluated plan of 079 stands above.

MERGE (g:Regulation {id: 'reg:cn-42:business-environment-regulations'})
SET g:Entity, g.name = '湖北省优化营商环境条例', g.nameEn = 'Hubei regulations on improving the business environment',
    g.textName = '《湖北省优化营商环境条例》', g.placeId = 'place:cn-42', g.kind = 'LOCAL_REGULATION', g.legalRank = 'LOCAL_REGULATION',
    g.level = 'PROVINCIAL', g.status = 'IN_FORCE', g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'In force is read from 贯彻落实 (carry out).'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:bus-passenger-transport-regulations'})
SET g:Entity, g.name = '黄石市公共汽车客运条例', g.nameEn = 'Huangshi regulations on bus passenger transport',
    g.textName = '《黄石市公共汽车客运条例》', g.placeId = 'place:cn-420200', g.kind = 'LOCAL_REGULATION', g.legalRank = 'LOCAL_REGULATION',
    g.level = 'CITY', g.status = 'DRAFTING', g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'Being drafted is read from 推进…立法工作 (advance the law-making); the text does not say whether a draft exists.'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:urban-drainage-and-sewage-treatment-regulations'})
SET g:Entity, g.name = '黄石市城市排水与污水处理条例', g.nameEn = 'Huangshi regulations on urban drainage and sewage treatment',
    g.textName = '《黄石市城市排水与污水处理条例》', g.placeId = 'place:cn-420200', g.kind = 'LOCAL_REGULATION', g.legalRank = 'LOCAL_REGULATION',
    g.level = 'CITY', g.status = 'DRAFTING', g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true,
    g.note = 'Being drafted is read from 推进…立法工作 (advance the law-making); the text does not say whether a draft exists.'
RETURN count(*) AS told;
