// Bodies that the report names; those that only the chapters 一(三) and 一(四) name have a section of their own. The name is the full official name at
// the date of the report where the text has the body under a name of its own; every form of the text is among the aliases.

// The Party and the government, from the centre to the city.

MERGE (i:Institution {id: 'inst:cn:party-central-committee'})
SET i:Entity, i.name = '中国共产党中央委员会', i.nameEn = 'Central Committee of the Communist Party of China', i.aliases = ['党中央'],
    i.placeId = 'place:cn', i.kind = 'PARTY_COMMITTEE', i.level = 'NATIONAL', i.function = 'party-leadership', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn:state-council'})
SET i:Entity, i.name = '国务院', i.nameEn = 'State Council', i.placeId = 'place:cn', i.kind = 'GOVERNMENT', i.level = 'NATIONAL',
    i.function = 'general-government', i.resolution = 'STATED', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn:law-based-governance-commission-office'})
SET i:Entity, i.name = '中央全面依法治国委员会办公室', i.nameEn = 'Office of the Central Commission for Comprehensive Law-based Governance',
    i.aliases = ['中央全面依法治国领导小组办公室'], i.placeId = 'place:cn', i.kind = 'LEADING_BODY_OFFICE', i.level = 'NATIONAL',
    i.function = 'law-based-governance', i.resolution = 'HIGH', i.stated = true,
    i.note = 'The text calls the Commission a leading group (领导小组), its old name. General knowledge, not in the text: the Commission took the leading group’s place in 2018.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-42:party-committee'})
SET i:Entity, i.name = '中国共产党湖北省委员会', i.nameEn = 'Hubei Provincial Committee of the Communist Party of China', i.aliases = ['省委'],
    i.placeId = 'place:cn-42', i.kind = 'PARTY_COMMITTEE', i.level = 'PROVINCIAL', i.function = 'party-leadership', i.resolution = 'HIGH',
    i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-42:government'})
SET i:Entity, i.name = '湖北省人民政府', i.nameEn = 'People’s Government of Hubei Province', i.aliases = ['省政府'], i.placeId = 'place:cn-42',
    i.kind = 'GOVERNMENT', i.level = 'PROVINCIAL', i.function = 'general-government', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-42:business-environment-leading-group'})
SET i:Entity, i.name = '湖北省优化营商环境领导小组', i.nameEn = 'Hubei Provincial Leading Group for Improving the Business Environment',
    i.aliases = ['省优化营商环境领导小组'], i.placeId = 'place:cn-42', i.kind = 'LEADING_GROUP', i.level = 'PROVINCIAL',
    i.function = 'business-environment', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:party-committee'})
SET i:Entity, i.name = '中国共产党黄石市委员会', i.nameEn = 'Huangshi Municipal Committee of the Communist Party of China', i.aliases = ['市委'],
    i.placeId = 'place:cn-420200', i.kind = 'PARTY_COMMITTEE', i.level = 'CITY', i.function = 'party-leadership', i.resolution = 'HIGH',
    i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:party-theory-study-group'})
SET i:Entity, i.name = '中国共产党黄石市委员会理论学习中心组',
    i.nameEn = 'Theory Study Group of the Huangshi Municipal Committee of the Communist Party of China', i.aliases = ['市委理论中心组'],
    i.placeId = 'place:cn-420200', i.kind = 'PARTY_BODY', i.level = 'CITY', i.function = 'theory-study', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:government'})
SET i:Entity, i.name = '黄石市人民政府', i.nameEn = 'People’s Government of Huangshi City', i.aliases = ['市政府'], i.placeId = 'place:cn-420200',
    i.kind = 'GOVERNMENT', i.level = 'CITY', i.function = 'general-government', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-42:justice-department'})
SET i:Entity, i.name = '湖北省司法厅', i.nameEn = 'Department of Justice of Hubei Province', i.aliases = ['省司法厅'], i.placeId = 'place:cn-42',
    i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'PROVINCIAL', i.function = 'justice', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

// Departments and other bodies of the city.

MERGE (i:Institution {id: 'inst:cn-420200:human-resources-social-security-bureau'})
SET i:Entity, i.name = '黄石市人力资源和社会保障局', i.nameEn = 'Human Resources and Social Security Bureau of Huangshi City',
    i.aliases = ['黄石市人社局', '人社部门'], i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY',
    i.function = 'human-resources-social-security', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:government-services-bureau'})
SET i:Entity, i.name = '黄石市政务服务和大数据管理局', i.nameEn = 'Government Services and Big Data Administration of Huangshi City',
    i.aliases = ['我市政务服务部门', '政务服务部门'], i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY',
    i.function = 'government-services', i.resolution = 'HIGH', i.stated = true,
    i.note = 'Name at the date of the report; the bureau has been 黄石市政务服务管理局 since 2024-06-20, according to its own web page (zwfw.huangshi.gov.cn).'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:justice-bureau'})
SET i:Entity, i.name = '黄石市司法局', i.nameEn = 'Justice Bureau of Huangshi City', i.aliases = ['市司法局'], i.placeId = 'place:cn-420200',
    i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY', i.function = 'justice', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

// Bodies that the text names together: one node for all of them.

MERGE (i:Institution {id: 'inst:cn-420200:administrative-organs'})
SET i:Entity, i.name = '行政机关', i.nameEn = 'Administrative bodies of Huangshi', i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT',
    i.level = 'CITY_AND_COUNTY', i.function = 'general-government', i.resolution = 'MEDIUM', i.collective = true, i.stated = true,
    i.note = 'Governments and departments alike; read as those of the city and its counties, since the text does not say of which levels.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:governments-and-units-at-county-level-and-above'})
SET i:Entity, i.name = '县级以上政府及相关部门单位',
    i.nameEn = 'Governments at county level and above in Huangshi, and their relevant departments and units', i.placeId = 'place:cn-420200',
    i.kind = 'GOVERNMENT', i.level = 'CITY_AND_COUNTY', i.function = 'general-government', i.resolution = 'MEDIUM', i.collective = true,
    i.stated = true, i.note = '县级以上 (county level and above) may reach beyond the city; read as those within Huangshi.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:disease-control-institutions'})
SET i:Entity, i.name = '疾病预防控制机构', i.nameEn = 'Disease control and prevention institutions of Huangshi', i.placeId = 'place:cn-420200',
    i.kind = 'PUBLIC_INSTITUTION', i.level = 'CITY_AND_COUNTY', i.function = 'disease-control', i.resolution = 'MEDIUM', i.collective = true,
    i.stated = true, i.note = 'The text does not say of which levels; read as those of the city and its counties.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:government-departments'})
SET i:Entity, i.name = '黄石市人民政府工作部门', i.nameEn = 'Departments of the People’s Government of Huangshi City', i.aliases = ['工作部门'],
    i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY', i.function = 'general-government', i.resolution = 'HIGH',
    i.collective = true, i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:administrative-law-enforcement-supervision-bureaus'})
SET i:Entity, i.name = '市县两级人民政府行政执法监督局',
    i.nameEn = 'Administrative law enforcement supervision bureaus of the city and county governments in Huangshi', i.placeId = 'place:cn-420200',
    i.kind = 'LAW_ENFORCEMENT_SUPERVISION', i.level = 'CITY_AND_COUNTY', i.function = 'law-enforcement-supervision', i.resolution = 'HIGH',
    i.collective = true, i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:peoples-mediation-organisations'})
SET i:Entity, i.name = '全市各级人民调解组织', i.nameEn = 'People’s mediation organisations at all levels in Huangshi', i.placeId = 'place:cn-420200',
    i.kind = 'MEDIATION_ORGANISATION', i.level = 'CITY_AND_COUNTY', i.function = 'mediation', i.resolution = 'STATED', i.collective = true,
    i.stated = true, i.note = 'All levels (各级) of the city, so those below the counties too.'
RETURN count(*) AS told;

// Bodies of the counties. A county that acts is read as its government.

MERGE (i:Institution {id: 'inst:cn-420222:government'})
SET i:Entity, i.name = '阳新县人民政府', i.nameEn = 'People’s Government of Yangxin County', i.aliases = ['阳新县'], i.placeId = 'place:cn-420222',
    i.kind = 'GOVERNMENT', i.level = 'COUNTY', i.function = 'general-government', i.resolution = 'MEDIUM', i.stated = true,
    i.note = 'The text has the place alone (阳新县) as the one who acts.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420222:fair-competition-commission'})
SET i:Entity, i.name = '阳新县公平竞争委员会', i.nameEn = 'Fair Competition Commission of Yangxin County', i.aliases = ['县级公平竞争委员会'],
    i.placeId = 'place:cn-420222', i.kind = 'COMMISSION', i.level = 'COUNTY', i.function = 'fair-competition', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420281:government'})
SET i:Entity, i.name = '大冶市人民政府', i.nameEn = 'People’s Government of Daye City', i.aliases = ['大冶市'], i.placeId = 'place:cn-420281',
    i.kind = 'GOVERNMENT', i.level = 'COUNTY', i.function = 'general-government', i.resolution = 'MEDIUM', i.stated = true,
    i.note = 'The text has the place alone (大冶市) as the one who acts.'
RETURN count(*) AS told;

// Bodies of the chapters 一(三) and 一(四).

MERGE (i:Institution {id: 'inst:cn-420200:market-regulation-bureau'})
SET i:Entity, i.name = '黄石市市场监督管理局', i.nameEn = 'Market Regulation Bureau of Huangshi City', i.aliases = ['市场监管部门'],
    i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY', i.function = 'market-regulation', i.resolution = 'HIGH',
    i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:healthcare-security-bureau'})
SET i:Entity, i.name = '黄石市医疗保障局', i.nameEn = 'Healthcare Security Bureau of Huangshi City', i.aliases = ['医疗保障部门'],
    i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY', i.function = 'healthcare-security', i.resolution = 'HIGH',
    i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:ecology-environment-bureau'})
SET i:Entity, i.name = '黄石市生态环境局', i.nameEn = 'Ecology and Environment Bureau of Huangshi City', i.aliases = ['生态环境部门'],
    i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY', i.function = 'ecology-environment', i.resolution = 'HIGH',
    i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:emergency-management-law-enforcement-detachment'})
SET i:Entity, i.name = '黄石市应急管理综合执法支队', i.nameEn = 'Integrated Law Enforcement Detachment for Emergency Management of Huangshi City',
    i.aliases = ['应急管理综合执法支队'], i.placeId = 'place:cn-420200', i.kind = 'LAW_ENFORCEMENT_UNIT', i.level = 'CITY',
    i.function = 'emergency-management', i.resolution = 'HIGH', i.stated = true,
    i.note = 'The text does not say of which level; read as the city’s, since 支队 (detachment) is what such a unit of a city is called.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:economic-technological-development-zone-tieshan'})
SET i:Entity, i.name = '黄石经济技术开发区·铁山区派出机构',
    i.nameEn = 'Dispatched body of the Huangshi Economic and Technological Development Zone and Tieshan District',
    i.aliases = ['黄石经济技术开发区·铁山区'], i.placeId = 'place:cn-420200:economic-technological-development-zone', i.kind = 'DISPATCHED_ORGAN',
    i.level = 'COUNTY', i.function = 'development-zone', i.resolution = 'MEDIUM', i.stated = true,
    i.note = 'The text joins zone and district by a dot (·), as one body, and gives the places and the type word 派出机构 (dispatched body) alone; its place is the first named.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:new-port-park'})
SET i:Entity, i.name = '黄石新港园区派出机构', i.nameEn = 'Dispatched body of the Huangshi New Port Park', i.aliases = ['黄石新港园区'],
    i.placeId = 'place:cn-420200:new-port-park', i.kind = 'DISPATCHED_ORGAN', i.level = 'COUNTY', i.function = 'development-zone',
    i.resolution = 'MEDIUM', i.stated = true, i.note = 'The text gives the place and the type word 派出机构 (dispatched body) alone.'
RETURN count(*) AS told;

// The people’s congress and the political consultative conference of the city.

MERGE (i:Institution {id: 'inst:cn-420200:peoples-congress'})
SET i:Entity, i.name = '黄石市人民代表大会', i.nameEn = 'People’s Congress of Huangshi City', i.aliases = ['人大'], i.placeId = 'place:cn-420200',
    i.kind = 'PEOPLES_CONGRESS', i.level = 'CITY', i.function = 'legislature', i.resolution = 'HIGH', i.stated = true,
    i.note = 'The text has 人大 (people’s congress) alone; read as the city’s, since the city government handles the suggestions of its deputies (065).'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:political-consultative-conference'})
SET i:Entity, i.name = '中国人民政治协商会议黄石市委员会',
    i.nameEn = 'Huangshi Municipal Committee of the Chinese People’s Political Consultative Conference', i.aliases = ['政协'],
    i.placeId = 'place:cn-420200', i.kind = 'POLITICAL_CONSULTATIVE_CONFERENCE', i.level = 'CITY', i.function = 'political-consultation',
    i.resolution = 'HIGH', i.stated = true,
    i.note = 'The text has 政协 (political consultative conference) alone; read as the city’s, since the city government handles the proposals of its members (065).'
RETURN count(*) AS told;

// Court and procuratorate of the city.

MERGE (i:Institution {id: 'inst:cn-420200:intermediate-peoples-court'})
SET i:Entity, i.name = '黄石市中级人民法院', i.nameEn = 'Intermediate People’s Court of Huangshi City', i.aliases = ['市法院'],
    i.placeId = 'place:cn-420200', i.kind = 'COURT', i.level = 'CITY', i.function = 'adjudication', i.resolution = 'HIGH', i.stated = true,
    i.note = 'The text lists it among departments (部门); a court is no department of the government.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:peoples-procuratorate'})
SET i:Entity, i.name = '黄石市人民检察院', i.nameEn = 'People’s Procuratorate of Huangshi City', i.aliases = ['市检察院'],
    i.placeId = 'place:cn-420200', i.kind = 'PROCURATORATE', i.level = 'CITY', i.function = 'prosecution', i.resolution = 'HIGH', i.stated = true,
    i.note = 'The text lists it among departments (部门); a procuratorate is no department of the government.'
RETURN count(*) AS told;
