// Bodies of the introduction and the chapters 一(一) and 一(二). The name is the full official name at the date of the report where the text has the
// body under a name of its own; every form of the text is among the aliases.

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
    i.note = 'The text calls the Commission a leading group (领导小组), its old name; the Commission took its place in 2018.'
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

// Departments and other bodies of the city.

MERGE (i:Institution {id: 'inst:cn-420200:human-resources-social-security-bureau'})
SET i:Entity, i.name = '黄石市人力资源和社会保障局', i.nameEn = 'Human Resources and Social Security Bureau of Huangshi City',
    i.aliases = ['黄石市人社局', '人社部门'], i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY',
    i.function = 'human-resources-social-security', i.resolution = 'HIGH', i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:government-services-bureau'})
SET i:Entity, i.name = '黄石市政务服务和大数据管理局', i.nameEn = 'Government Services and Big Data Administration of Huangshi City',
    i.aliases = ['我市政务服务部门'], i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT', i.level = 'CITY',
    i.function = 'government-services', i.resolution = 'HIGH', i.stated = true,
    i.note = 'Name at the date of the report; the bureau has been 黄石市政务服务管理局 since 2024-06-20, according to its own web page (zwfw.huangshi.gov.cn).'
RETURN count(*) AS told;

// Bodies that the text names together: one node for all of them.

MERGE (i:Institution {id: 'inst:cn-420200:administrative-organs'})
SET i:Entity, i.name = '行政机关', i.nameEn = 'Administrative bodies of Huangshi', i.placeId = 'place:cn-420200', i.kind = 'GOVERNMENT_DEPARTMENT',
    i.level = 'CITY_AND_COUNTY', i.function = 'general-government', i.resolution = 'MEDIUM', i.collective = true, i.stated = true,
    i.note = 'The text does not say of which levels; read as those of the city and its counties.'
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:governments-and-units-at-county-level-and-above'})
SET i:Entity, i.name = '县级以上政府及相关部门单位',
    i.nameEn = 'Governments at county level and above in Huangshi, and their departments and units concerned', i.placeId = 'place:cn-420200',
    i.kind = 'GOVERNMENT', i.level = 'CITY_AND_COUNTY', i.function = 'general-government', i.resolution = 'MEDIUM', i.collective = true,
    i.stated = true
RETURN count(*) AS told;

MERGE (i:Institution {id: 'inst:cn-420200:disease-control-institutions'})
SET i:Entity, i.name = '疾病预防控制机构', i.nameEn = 'Disease control and prevention institutions of Huangshi', i.placeId = 'place:cn-420200',
    i.kind = 'PUBLIC_INSTITUTION', i.level = 'CITY_AND_COUNTY', i.function = 'disease-control', i.resolution = 'MEDIUM', i.collective = true,
    i.stated = true, i.note = 'The text does not say of which levels; read as those of the city and its counties.'
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
