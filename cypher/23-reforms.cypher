// Reforms, mechanisms, systems and programmes that the chapters 一(一) and 一(二) name. 制度, 机制 and 体制 without a title are reforms; so are
// platforms and practices with a name. A heading makes a node only where it names a reform.

MERGE (f:Reform {id: 'reform:cn-420200:year-end-rule-of-law-duty-reporting'})
SET f:Entity, f.name = '“年终述法”', f.nameEn = 'Year-end reports on rule-of-law duties', f.kind = 'SYSTEM', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:online-law-study-system'})
SET f:Entity, f.name = '在线学法制度', f.nameEn = 'Online law study system', f.kind = 'SYSTEM', f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28',
    f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:national-defence-mobilisation-mechanism'})
SET f:Entity, f.name = '国防动员工作机制', f.nameEn = 'Working mechanism for national defence mobilisation', f.kind = 'MECHANISM',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:disease-control-institution-reform'})
SET f:Entity, f.name = '疾病预防控制机构改革', f.nameEn = 'Reform of disease control and prevention institutions', f.kind = 'REFORM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:landscaping-management-arrangements'})
SET f:Entity, f.name = '园林绿化行业建设管理体制', f.nameEn = 'Arrangements for construction and management in landscaping', f.kind = 'SYSTEM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:grassroots-management-arrangements'})
SET f:Entity, f.name = '司法、保密、邮政等领域基层管理体制',
    f.nameEn = 'Grassroots management arrangements in justice, state secrecy, postal services and other fields', f.kind = 'SYSTEM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:quality-city'})
SET f:Entity, f.name = '质量强市', f.nameEn = 'Programme to make the city strong in quality', f.kind = 'PROGRAMME', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'General knowledge, not in the text: the quality of goods, works and services.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:micro-reform-project'})
SET f:Entity, f.name = '“微改革”项目', f.nameEn = '“Micro-reform” project', f.kind = 'PROGRAMME', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:law-based-business-environment'})
SET f:Entity, f.name = '优化法治化营商环境', f.nameEn = 'Improvement of the law-based business environment', f.kind = 'PROGRAMME',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'Named by the heading of 一(二)2.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:permit-notification-commitment-reform'})
SET f:Entity, f.name = '许可告知承诺改革', f.nameEn = 'Reform of permits granted on notification and commitment', f.kind = 'REFORM',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: the authority tells the conditions, the applicant commits to meet them, and the permit is granted on that.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:one-licence-for-one-trade-reform'})
SET f:Entity, f.name = '“一业一证”改革', f.nameEn = '“One licence for one trade” reform', f.kind = 'REFORM', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: one combined licence in place of the several that a trade needs.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:intermediary-service-supermarket'})
SET f:Entity, f.name = '中介超市', f.nameEn = '“Supermarket” for intermediary services', f.kind = 'INNOVATION', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: a platform on which applicants choose the agencies that do the surveys and appraisals that approvals need.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420204:one-licence-for-several-sites-reform'})
SET f:Entity, f.name = '下陆区“一证多址”改革', f.nameEn = '“One licence for several sites” reform of Xialu District', f.kind = 'REFORM',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: one licence covers several business premises of the same enterprise.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:credit-system'})
SET f:Entity, f.name = '信用体系建设', f.nameEn = 'Building of the credit system', f.kind = 'SYSTEM', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:personal-credit-score-system'})
SET f:Entity, f.name = '个人信用积分系统', f.nameEn = 'Personal credit score system', f.kind = 'INNOVATION', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:integrated-government-services'})
SET f:Entity, f.name = '一体化的政务服务体系', f.nameEn = 'Integrated system of government services', f.kind = 'SYSTEM', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'Named by the heading of 一(二)3.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:city-district-linked-approval-platform'})
SET f:Entity, f.name = '“市区联动”审批平台', f.nameEn = 'Approval platform that links city and districts', f.kind = 'INNOVATION',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:same-service-citywide'})
SET f:Entity, f.name = '“全城同办”', f.nameEn = '“Handled anywhere in the city”', f.kind = 'INNOVATION', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: an item of any district can be handled at any service centre of the city.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:chief-data-officer-system'})
SET f:Entity, f.name = '首席数据官制度', f.nameEn = 'Chief data officer system', f.kind = 'SYSTEM', f.status = 'PILOT', f.statusAsOf = '2024-02-28',
    f.stated = true
RETURN count(*) AS told;

// Reforms, mechanisms, campaigns, systems and practices that the chapters 一(三) and 一(四) name.

MERGE (f:Reform {id: 'reform:cn-420200:scientific-democratic-law-based-decision-making-mechanism'})
SET f:Entity, f.name = '科学民主依法决策机制', f.nameEn = 'Mechanism for sound, democratic and law-based decision-making',
    f.kind = 'MECHANISM', f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'Named by the heading of 一(三)2.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:administrative-law-enforcement-arrangements-reform'})
SET f:Entity, f.name = '行政执法体制改革', f.nameEn = 'Reform of administrative law enforcement arrangements', f.kind = 'REFORM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'Named by the heading of 一(四)1.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:dispatched-body-law-enforcement-arrangements'})
SET f:Entity, f.name = '派出机构执法体制机制', f.nameEn = 'Law enforcement arrangements and mechanisms of dispatched bodies', f.kind = 'SYSTEM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:iron-fist-campaign'})
SET f:Entity, f.name = '“铁拳”', f.nameEn = '“Iron Fist” special law enforcement campaign', f.kind = 'CAMPAIGN', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'The text names it with another as examples of a series (系列) and does not say what it is against.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:double-strike-campaign'})
SET f:Entity, f.name = '“双打”', f.nameEn = '“Double Strike” special law enforcement campaign', f.kind = 'CAMPAIGN', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: against the infringement of intellectual property and against counterfeit and substandard goods.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:reasoned-law-enforcement'})
SET f:Entity, f.name = '“说理式执法”', f.nameEn = '“Reasoned law enforcement”', f.kind = 'INNOVATION', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: officers explain facts, law and reasons to those whom they deal with.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:four-lists-for-inclusive-prudent-enforcement'})
SET f:Entity, f.name = '包容审慎监管执法“四张清单”制度', f.nameEn = '“Four lists” system for inclusive and prudent regulation and law enforcement',
    f.kind = 'SYSTEM', f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: lists of cases with no penalty, a reduced penalty, a lighter penalty, and no compulsory measures.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:enterprise-case-economic-impact-assessment'})
SET f:Entity, f.name = '涉企案件经济影响评估制度', f.nameEn = 'System for assessing the economic impact of cases that involve enterprises',
    f.kind = 'SYSTEM', f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

// Chapter 一(五).

MERGE (f:Reform {id: 'reform:cn-420200:jointly-building-a-better-life'})
SET f:Entity, f.name = '“共同缔造”行动', f.nameEn = '“Building together” campaign', f.kind = 'CAMPAIGN', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'Named by the heading of 一(五)1; 055 has it in full (美好环境与幸福生活共同缔造): building a fine environment and a happy life together.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:going-to-the-grassroots'})
SET f:Entity, f.name = '“下基层、察民情、解民忧、暖民心”实践活动',
    f.nameEn = '“Go to the grassroots, learn how people live, relieve their worries, warm their hearts” campaign', f.kind = 'CAMPAIGN',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:three-lists-management'})
SET f:Entity, f.name = '“三张清单”管理', f.nameEn = 'Management by “three lists”', f.kind = 'SYSTEM', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'The text does not say which three lists.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420281:link-to-the-people-platform'})
SET f:Entity, f.name = '“民情通”诉求办理平台', f.nameEn = '“Link to the people” platform for handling requests', f.kind = 'INNOVATION',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:diversified-dispute-resolution-mechanism'})
SET f:Entity, f.name = '社会矛盾纠纷多元化解机制', f.nameEn = 'Mechanism for the diversified resolution of social conflicts and disputes',
    f.kind = 'MECHANISM', f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'Named by the heading of 一(五)2.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:administrative-dispute-joint-resolution-mechanism'})
SET f:Entity, f.name = '行政争议联合化解机制', f.nameEn = 'Mechanism for the joint resolution of administrative disputes', f.kind = 'MECHANISM',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:safe-city-assessment'})
SET f:Entity, f.name = '全市平安建设考核', f.nameEn = 'Citywide assessment of work to keep the city safe', f.kind = 'SYSTEM',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:one-stop-dispute-resolution'})
SET f:Entity, f.name = '“一站式接受、一揽子调处、全链条解决”',
    f.nameEn = '“One-stop acceptance, one-package mediation, whole-chain resolution” of conflicts and disputes', f.kind = 'INNOVATION',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:dispute-screening-and-resolution-campaign'})
SET f:Entity, f.name = '矛盾纠纷排查化解专项行动', f.nameEn = 'Special campaign to screen for and resolve conflicts and disputes',
    f.kind = 'CAMPAIGN', f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'Named by the heading of 一(五)3, which opens sentence 062.'
RETURN count(*) AS told;

// Chapter 一(六).

MERGE (f:Reform {id: 'reform:cn-420200:information-disclosure-secrecy-review-system'})
SET f:Entity, f.name = '政府信息公开保密审查制度', f.nameEn = 'System of secrecy review for the disclosure of government information',
    f.kind = 'SYSTEM', f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:grassroots-government-openness-system'})
SET f:Entity, f.name = '基层政务公开制度体系', f.nameEn = 'System of rules for the openness of government at the grassroots', f.kind = 'SYSTEM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

// Part 二: reforms that only the plan names. What is to be deepened, improved or strengthened (深化, 深入推进, 全面推进, 完善, 优化, 加强) is under
// way already; what is only to be advanced (推进) is planned.

MERGE (f:Reform {id: 'reform:cn-420200:assessment-mechanism'})
SET f:Entity, f.name = '考评机制', f.nameEn = 'Assessment mechanism for building a law-based government', f.kind = 'MECHANISM', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'The clause does not say of what; the clauses beside it speak of the building of a law-based government.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:law-based-government-models'})
SET f:Entity, f.name = '法治政府建设示范创建', f.nameEn = 'Creation of models for building a law-based government', f.kind = 'PROGRAMME',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:inclusive-prudent-enforcement-and-justice'})
SET f:Entity, f.name = '包容审慎执法司法改革', f.nameEn = 'Reform for inclusive and prudent law enforcement and justice', f.kind = 'REFORM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'The clause joins this and the compliance reform by 和 (and); 改革 (reform), which closes it, is read with both parts.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:enterprise-compliance-reform'})
SET f:Entity, f.name = '涉案企业合规改革', f.nameEn = 'Compliance reform for enterprises involved in cases', f.kind = 'REFORM', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: procuratorates may treat an enterprise more leniently if it puts rules of compliance into practice.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:litigation-source-governance'})
SET f:Entity, f.name = '诉源治理', f.nameEn = 'Governance of lawsuits at the source', f.kind = 'PROGRAMME', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: to prevent and settle disputes early, so that fewer become lawsuits.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:administrative-dispute-prevention-mechanism'})
SET f:Entity, f.name = '行政争议源头防范机制', f.nameEn = 'Mechanism to prevent administrative disputes at the source', f.kind = 'MECHANISM',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:subdistrict-integrated-law-enforcement-reform'})
SET f:Entity, f.name = '街道综合执法体制改革', f.nameEn = 'Reform of the arrangements for integrated law enforcement in subdistricts',
    f.kind = 'REFORM', f.status = 'PLANNED', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = '推进 (advance) does not say whether the reform has begun.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:eighth-five-year-law-publicity'})
SET f:Entity, f.name = '“八五”普法', f.nameEn = 'Eighth five-year programme of public legal education', f.kind = 'PROGRAMME', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true, f.note = 'General knowledge, not in the text: the programme runs from 2021 to 2025.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:rule-of-law-in-the-countryside'})
SET f:Entity, f.name = '法治乡村建设', f.nameEn = 'Building of the rule of law in the countryside', f.kind = 'PROGRAMME', f.status = 'ONGOING',
    f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;
