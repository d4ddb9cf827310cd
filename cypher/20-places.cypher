// Places of the header, the introduction and the chapters 一(一) and 一(二). A place is the address of other nodes (placeId) and the ground on which
// something was done or to which a title was given. Division codes: GB/T 2260.

// Words kept to in the English names of all files:
//   法治 rule of law, law-based · 法治政府 law-based government · 依法治国 law-based governance · 决策部署 decisions and plans
//   党中央 Party Central Committee · 市委 Municipal Party Committee · 领导干部 leading officials · 主要负责同志 principal leaders
//   研究 (of work, in meetings) deliberate on · 学习, 学法 study · 述法 reporting on rule-of-law duties · 执法 law enforcement
//   督察 inspection · 整改 rectification · 专项整治 special rectification · 公平竞争审查 fair competition review
//   营商环境 business environment · 政务服务 government services · 事项 items · 典型经验 model practice
//   通办 handling across an area · 全城同办 same handling across the city · 行业 (in 一业一证) trade · 试点 pilot
//   制度 system · 机制 mechanism · 体制 arrangements · 清单 list · 条例 regulations · 激励表扬 incentive commendation · 通报表扬 circular commendation
//   制定 draw up · 出台 bring out · 印发 issue · 编制 compile · 推行 implement · 推广 spread · 推进 advance · 全面 in full
//   规章 rules · 规范性文件 normative documents · 备案审查 filing and review · 清理 clean-up · 合法性审查 legality review · 企业 enterprise

MERGE (c:Place {id: 'place:cn'})
SET c:Entity, c.name = '中华人民共和国', c.nameEn = 'People’s Republic of China', c.level = 'NATIONAL', c.stated = false,
    c.note = 'No passage names the country; it is the jurisdiction of national instruments and bodies, which name it by placeId.'
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-42'})
SET c:Entity, c.name = '湖北省', c.nameEn = 'Hubei Province', c.level = 'PROVINCIAL', c.gbCode = '420000', c.stated = true
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-420200'})
SET c:Entity, c.name = '黄石市', c.nameEn = 'Huangshi City', c.level = 'CITY', c.gbCode = '420200', c.stated = true
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-420204'})
SET c:Entity, c.name = '下陆区', c.nameEn = 'Xialu District', c.level = 'COUNTY', c.gbCode = '420204', c.stated = true
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-420222'})
SET c:Entity, c.name = '阳新县', c.nameEn = 'Yangxin County', c.level = 'COUNTY', c.gbCode = '420222', c.stated = true
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-42:wuhan-metropolitan-area'})
SET c:Entity, c.name = '武汉都市圈', c.nameEn = 'Wuhan Metropolitan Area', c.level = 'REGION', c.stated = true
RETURN count(*) AS told;

// Places of the chapters 一(四) and 一(五). Development zones and parks are no divisions and have no division code.

MERGE (c:Place {id: 'place:cn-420205'})
SET c:Entity, c.name = '铁山区', c.nameEn = 'Tieshan District', c.level = 'COUNTY', c.gbCode = '420205', c.stated = true
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-420200:economic-technological-development-zone'})
SET c:Entity, c.name = '黄石经济技术开发区', c.nameEn = 'Huangshi Economic and Technological Development Zone', c.level = 'COUNTY', c.stated = true
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-420200:new-port-park'})
SET c:Entity, c.name = '黄石新港园区', c.nameEn = 'Huangshi New Port Park', c.level = 'COUNTY', c.stated = true,
    c.note = 'General knowledge, not in the text: a park (园区) of this kind is a zone for industry and trade, not a garden.'
RETURN count(*) AS told;

MERGE (c:Place {id: 'place:cn-420281'})
SET c:Entity, c.name = '大冶市', c.nameEn = 'Daye City', c.level = 'COUNTY', c.gbCode = '420281', c.stated = true
RETURN count(*) AS told;
