// Instruments of the chapters 一(一) and 一(二). Rank and status are read from the title, the maker and the verb of the text, as of the date of the
// report.

// National: the subjects of training.

MERGE (g:Regulation {id: 'reg:cn:national-security-law'})
SET g:Entity, g.name = '中华人民共和国国家安全法', g.nameEn = 'National Security Law of the People’s Republic of China',
    g.textName = '《国家安全法》', g.placeId = 'place:cn', g.kind = 'LAW', g.legalRank = 'LAW', g.level = 'NATIONAL', g.status = 'IN_FORCE',
    g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn:state-secrets-law'})
SET g:Entity, g.name = '中华人民共和国保守国家秘密法', g.nameEn = 'Law of the People’s Republic of China on Guarding State Secrets',
    g.textName = '《保密法》', g.placeId = 'place:cn', g.kind = 'LAW', g.legalRank = 'LAW', g.level = 'NATIONAL', g.status = 'IN_FORCE',
    g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn:petition-work-regulations'})
SET g:Entity, g.name = '信访工作条例', g.nameEn = 'Regulations on the Handling of Public Complaints and Proposals', g.textName = '《信访工作条例》',
    g.placeId = 'place:cn', g.kind = 'PARTY_REGULATION', g.legalRank = 'PARTY_REGULATION', g.level = 'NATIONAL', g.status = 'IN_FORCE',
    g.statusAsOf = '2024-02-28', g.titleStated = true, g.stated = true
RETURN count(*) AS told;

// The city.

MERGE (g:Regulation {id: 'reg:cn-420200:first-responsible-person-duty-list-system'})
SET g:Entity, g.name = '黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度',
    g.nameEn = 'Huangshi duty list system for principal leaders of the Party and government as the persons first responsible for advancing the rule of law',
    g.textName = '《黄石市党政主要负责人履行推进法治建设第一责任人职责清单制度》', g.placeId = 'place:cn-420200', g.kind = 'LIST_SYSTEM',
    g.legalRank = 'PARTY_GOVERNMENT_DOCUMENT', g.level = 'CITY', g.status = 'IN_FORCE', g.statusAsOf = '2024-02-28', g.titleStated = true,
    g.stated = true, g.note = 'In force is read from 落实 (carried out).'
RETURN count(*) AS told;

MERGE (g:Regulation {id: 'reg:cn-420200:rule-of-law-duty-reporting-work-system'})
SET g:Entity, g.name = '黄石市党政机关主要负责人述法工作制度',
    g.nameEn = 'Huangshi work system for reports by heads of Party and government bodies on their rule-of-law duties',
    g.textName = '《黄石市党政机关主要负责人述法工作制度》', g.placeId = 'place:cn-420200', g.kind = 'WORK_SYSTEM',
    g.legalRank = 'PARTY_GOVERNMENT_DOCUMENT', g.level = 'CITY', g.status = 'ISSUED', g.statusAsOf = '2024-02-28', g.titleStated = true,
    g.stated = true
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
    g.note = 'A name by number, not a title; its rank is a reading: tasks set to the administration.'
RETURN count(*) AS told;
