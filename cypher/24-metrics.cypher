// What the outcomes of the introduction and the chapters 一(一) and 一(二) count, whatever the city and the year. Additive: over places and years.

// Told in words only.

MERGE (k:Metric {id: 'metric:law-based-government-progress'})
SET k.name = '法治政府建设成效', k.nameEn = 'Progress in building a law-based government', k.kind = 'QUALITATIVE', k.additive = false
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:rule-of-law-support-for-development'})
SET k.name = '为发展提供法治保障', k.nameEn = 'Support of development by the rule of law', k.kind = 'QUALITATIVE', k.additive = false
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:officials-rule-of-law-capacity'})
SET k.name = '领导干部法治思维和能力水平', k.nameEn = 'Rule-of-law thinking and capacity of leading officials', k.kind = 'QUALITATIVE',
    k.additive = false
RETURN count(*) AS told;

// Acts, persons and things.

MERGE (k:Metric {id: 'metric:rule-of-law-work-studied'})
SET k.name = '研究法治建设次数', k.nameEn = 'Times that the building of the rule of law was deliberated on', k.unit = '次',
    k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:experts-invited-for-law-lectures'})
SET k.name = '邀请作专题辅导的专家数', k.nameEn = 'Experts invited to lecture on laws and regulations', k.unit = '名', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:officials-reporting-on-rule-of-law-duties'})
SET k.name = '述法领导干部数', k.nameEn = 'Leading officials who reported on their rule-of-law duties', k.unit = '名', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:road-traffic-enforcement-problems-solved'})
SET k.name = '道路交通安全和运输执法领域突出问题解决数', k.nameEn = 'Problems in road traffic safety and transport law enforcement solved', k.unit = '个',
    k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:trades-under-one-licence-reform'})
SET k.name = '“一业一证”改革行业数', k.nameEn = 'Trades covered by the “one licence for one trade” reform', k.unit = '个', k.kind = 'COUNT', k.additive = false,
    k.definition = 'Trades covered at the time of the report, not those added in the year.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:reform-items-commended'})
SET k.name = '获通报表扬的改革事项数', k.nameEn = 'Reform items commended in a circular', k.unit = '项', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:reform-items-in-national-pilots'})
SET k.name = '纳入国家试点的改革事项数', k.nameEn = 'Reform items included in national pilots', k.unit = '项', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:reform-items-spread-nationwide'})
SET k.name = '在全国推广的改革事项数', k.nameEn = 'Reform items spread nationwide', k.unit = '项', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:services-handled-citywide'})
SET k.name = '全城同办政务服务事项数', k.nameEn = 'Government service items with the same handling across the city', k.unit = '项',
    k.kind = 'COUNT', k.additive = false, k.definition = 'A stock at the time of the report; items of district level (区级).'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:services-handled-across-metropolitan-area'})
SET k.name = '都市圈内通办事项数', k.nameEn = 'Service items handled across the metropolitan area', k.unit = '个', k.kind = 'COUNT',
    k.additive = false, k.definition = 'A stock at the time of the report.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:services-handled-across-provinces'})
SET k.name = '跨省通办事项数', k.nameEn = 'Service items handled across provinces', k.unit = '个', k.kind = 'COUNT', k.additive = false,
    k.definition = 'A stock at the time of the report.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:services-handled-by-self-service'})
SET k.name = '自助办高频事项数', k.nameEn = 'Frequent service items handled by self-service', k.unit = '个', k.kind = 'COUNT', k.additive = false,
    k.definition = 'A stock at the time of the report; frequent (高频) items only.'
RETURN count(*) AS told;

// A number that describes an instrument.

MERGE (k:Metric {id: 'metric:business-environment-key-tasks'})
SET k.name = '优化营商环境重点任务条数', k.nameEn = 'Key tasks for improving the business environment', k.unit = '条', k.kind = 'EXTENT',
    k.additive = false
RETURN count(*) AS told;
