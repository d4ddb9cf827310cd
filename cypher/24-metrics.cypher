// What the outcomes count, whatever the city and the year; numbers of 一(三) and 一(四) stand further down. Additive: over places and years.

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

MERGE (k:Metric {id: 'metric:law-enforcement-supervision-bureau-coverage'})
SET k.name = '行政执法监督局覆盖', k.nameEn = 'Coverage by administrative law enforcement supervision bureaus', k.kind = 'COVERAGE',
    k.additive = false
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:participatory-grassroots-governance'})
SET k.name = '共谋共建共管共评共享的基层治理格局', k.nameEn = 'Grassroots governance in which people plan, build, manage, assess and share together',
    k.kind = 'QUALITATIVE', k.additive = false
RETURN count(*) AS told;

// Acts, persons and things.

MERGE (k:Metric {id: 'metric:rule-of-law-work-studied'})
SET k.name = '研究法治建设次数', k.nameEn = 'Times that the building of the rule of law was deliberated on', k.unit = '次', k.kind = 'COUNT',
    k.additive = true
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
SET k.name = '道路交通安全和运输执法领域突出问题解决数', k.nameEn = 'Problems solved in road traffic safety and transport law enforcement',
    k.unit = '个', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:trades-under-one-licence-reform'})
SET k.name = '“一业一证”改革行业数', k.nameEn = 'Trades covered by the “one licence for one trade” reform', k.unit = '个', k.kind = 'COUNT',
    k.additive = false, k.definition = 'Trades covered at the time of the report, not those added in the year.'
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
SET k.name = '全城同办政务服务事项数', k.nameEn = 'Government service items that can be handled anywhere in the city', k.unit = '项', k.kind = 'COUNT',
    k.additive = false, k.definition = 'A stock at the time of the report; items of district level (区级).'
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

MERGE (k:Metric {id: 'metric:grassroots-visits'})
SET k.name = '下基层人次', k.nameEn = 'Visits to the grassroots', k.unit = '人次', k.kind = 'COUNT', k.additive = true,
    k.definition = 'By Party members and officials (党员干部); a person counts each time.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:grassroots-problems-collected'})
SET k.name = '下基层收集问题数', k.nameEn = 'Problems collected at the grassroots', k.unit = '个', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:grassroots-problems-solved'})
SET k.name = '下基层收集问题解决数', k.nameEn = 'Problems collected at the grassroots that were solved', k.unit = '个', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:disputes-accepted-for-peoples-mediation'})
SET k.name = '人民调解受理矛盾纠纷数', k.nameEn = 'Conflicts and disputes accepted for people’s mediation', k.unit = '件', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:disputes-settled-by-peoples-mediation'})
SET k.name = '人民调解调处成功矛盾纠纷数', k.nameEn = 'Conflicts and disputes settled by people’s mediation', k.unit = '件', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:deputies-suggestions-and-members-proposals-handled'})
SET k.name = '办理人大代表建议和政协委员提案数',
    k.nameEn = 'Suggestions of people’s congress deputies and proposals of political consultative conference members handled', k.unit = '件',
    k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:audit-projects-completed'})
SET k.name = '完成审计项目数', k.nameEn = 'Audit projects completed', k.unit = '项', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:working-rules-improved'})
SET k.name = '健全完善规章制度数', k.nameEn = 'Working rules set up or improved', k.unit = '项', k.kind = 'COUNT', k.additive = true,
    k.definition = 'Rules for the work of bodies (规章制度), not government rules (规章).'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:requests-for-disclosure-handled'})
SET k.name = '办理依申请公开事项数', k.nameEn = 'Requests for disclosure of government information handled', k.unit = '件', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

// A number that describes an instrument.

MERGE (k:Metric {id: 'metric:business-environment-key-tasks'})
SET k.name = '优化营商环境重点任务条数', k.nameEn = 'Key tasks for improving the business environment', k.unit = '条', k.kind = 'EXTENT',
    k.additive = false
RETURN count(*) AS told;

// What the outcomes of the chapters 一(三) and 一(四) count.

MERGE (k:Metric {id: 'metric:lift-additions-approved'})
SET k.name = '加装电梯审批数', k.nameEn = 'Lifts approved for addition to residential buildings', k.unit = '部', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:lift-additions-completed'})
SET k.name = '加装电梯竣工数', k.nameEn = 'Added lifts completed', k.unit = '部', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:lift-additions-under-construction'})
SET k.name = '加装电梯在建数', k.nameEn = 'Added lifts under construction', k.unit = '部', k.kind = 'COUNT', k.additive = false,
    k.definition = 'A stock at the time of the report.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:lift-addition-subsidies-paid'})
SET k.name = '加装电梯补贴资金发放额', k.nameEn = 'Subsidies paid for adding lifts', k.unit = '万元', k.kind = 'MONEY', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:legality-reviews-of-decisions-and-contracts'})
SET k.name = '重大行政决策事项和重大合同合法性审查件数', k.nameEn = 'Legality reviews of major administrative decisions and major contracts',
    k.unit = '件', k.kind = 'COUNT', k.additive = true, k.definition = 'Decisions and contracts together.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:normative-documents-filed-and-reviewed'})
SET k.name = '规范性文件备案审查件数', k.nameEn = 'Normative documents filed and reviewed', k.unit = '件', k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:government-rules-cleaned-up'})
SET k.name = '政府规章清理数', k.nameEn = 'Government rules gone through in a clean-up', k.unit = '部', k.kind = 'COUNT', k.additive = true,
    k.definition = 'Rules gone through, whatever became of them.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:normative-documents-cleaned-up'})
SET k.name = '规范性文件清理数', k.nameEn = 'Normative documents gone through in a clean-up', k.unit = '件', k.kind = 'COUNT', k.additive = true,
    k.definition = 'Documents gone through, whatever became of them.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:cross-regional-joint-enforcement-actions'})
SET k.name = '跨区域联合执法行动次数', k.nameEn = 'Joint law enforcement actions across regions', k.unit = '次', k.kind = 'COUNT', k.additive = false,
    k.definition = 'Several places take part in one action, so numbers of places that act together must not be added.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:designated-medical-institutions-inspected'})
SET k.name = '现场检查定点医药机构数', k.nameEn = 'Designated medical institutions and pharmacies inspected on the spot', k.unit = '家',
    k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:designated-medical-institutions-dealt-with'})
SET k.name = '处理定点医药机构数', k.nameEn = 'Designated medical institutions and pharmacies dealt with', k.unit = '家', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:medical-insurance-fund-misuse-cases-exposed'})
SET k.name = '曝光违规使用医保基金案例数', k.nameEn = 'Cases of misuse of the medical insurance fund made public', k.unit = '个', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:market-regulation-cases-investigated'})
SET k.name = '查办市场监管领域违法案件数', k.nameEn = 'Cases of unlawful acts investigated and dealt with in market regulation', k.unit = '件',
    k.kind = 'COUNT', k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:environmental-penalty-cases-investigated'})
SET k.name = '查办生态环境处罚案件数', k.nameEn = 'Environmental penalty cases investigated and dealt with', k.unit = '件', k.kind = 'COUNT',
    k.additive = true
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:inclusive-prudent-enforcement-items'})
SET k.name = '包容审慎监管执法事项数', k.nameEn = 'Items identified for inclusive and prudent regulation and law enforcement', k.unit = '项',
    k.kind = 'COUNT', k.additive = false, k.definition = 'Told so far only as a cumulative number; never add it over years.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:inclusive-prudent-enforcement-cases'})
SET k.name = '包容审慎监管执法办理案件数', k.nameEn = 'Cases handled under inclusive and prudent regulation and law enforcement', k.unit = '件',
    k.kind = 'COUNT', k.additive = false, k.definition = 'Told so far only as a cumulative number; never add it over years.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:inclusive-prudent-enforcement-firms'})
SET k.name = '包容审慎监管执法涉企数', k.nameEn = 'Enterprises involved in cases under inclusive and prudent regulation and law enforcement',
    k.unit = '家', k.kind = 'COUNT', k.additive = false, k.definition = 'Told so far only as a cumulative number; never add it over years.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:inclusive-prudent-enforcement-amount-waived'})
SET k.name = '包容审慎监管执法减免金额', k.nameEn = 'Amount reduced or waived under inclusive and prudent regulation and law enforcement',
    k.unit = '万元', k.kind = 'MONEY', k.additive = false, k.definition = 'Told so far only as a cumulative number; never add it over years.'
RETURN count(*) AS told;

// Numbers that describe an instrument.

MERGE (k:Metric {id: 'metric:provinces-of-intellectual-property-agreement'})
SET k.name = '知识产权合作协议涉及省数', k.nameEn = 'Provinces of a cooperation agreement on intellectual property', k.unit = '省', k.kind = 'EXTENT',
    k.additive = false
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:counties-of-intellectual-property-agreement'})
SET k.name = '知识产权合作协议涉及县(市、区)数',
    k.nameEn = 'Counties, county-level cities and districts of a cooperation agreement on intellectual property', k.unit = '县(市、区)',
    k.kind = 'EXTENT', k.additive = false
RETURN count(*) AS told;

// Shares, of the chapter 一(六).

MERGE (k:Metric {id: 'metric:deputies-suggestions-and-members-proposals-reply-rate'})
SET k.name = '人大代表建议和政协委员提案办复率',
    k.nameEn = 'Share of suggestions of deputies and proposals of members that were handled and answered', k.unit = '%', k.kind = 'SHARE',
    k.additive = false
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:deputies-suggestions-and-members-proposals-satisfaction-rate'})
SET k.name = '人大代表建议和政协委员提案满意率',
    k.nameEn = 'Rate of satisfaction with the handling of suggestions of deputies and proposals of members', k.unit = '%', k.kind = 'SHARE',
    k.additive = false, k.definition = 'The text does not say whose satisfaction, nor how it is counted.'
RETURN count(*) AS told;

MERGE (k:Metric {id: 'metric:policy-documents-explained-rate'})
SET k.name = '政策性文件解读率', k.nameEn = 'Share of the policy documents made public that were explained', k.unit = '%', k.kind = 'SHARE',
    k.additive = false
RETURN count(*) AS told;
