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
SET f:Entity, f.name = '质量强市', f.nameEn = 'Programme to make the city strong in quality', f.kind = 'PROGRAMME',
    f.status = 'ONGOING', f.statusAsOf = '2024-02-28', f.stated = true
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
    f.note = 'General knowledge, not in the text: a platform on which applicants choose the firms that do the surveys and appraisals that approvals need.'
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420204:one-licence-for-several-sites-reform'})
SET f:Entity, f.name = '下陆区“一证多址”改革', f.nameEn = '“One licence for several sites” reform of Xialu District', f.kind = 'REFORM',
    f.status = 'IMPLEMENTED', f.statusAsOf = '2024-02-28', f.stated = true,
    f.note = 'General knowledge, not in the text: one licence covers several business premises of the same firm.'
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
SET f:Entity, f.name = '“全城同办”', f.nameEn = '“Same handling across the city”', f.kind = 'INNOVATION', f.status = 'IMPLEMENTED',
    f.statusAsOf = '2024-02-28', f.stated = true
RETURN count(*) AS told;

MERGE (f:Reform {id: 'reform:cn-420200:chief-data-officer-system'})
SET f:Entity, f.name = '首席数据官制度', f.nameEn = 'Chief data officer system', f.kind = 'SYSTEM', f.status = 'PILOT', f.statusAsOf = '2024-02-28',
    f.stated = true
RETURN count(*) AS told;
