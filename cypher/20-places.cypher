// Places of the header, the introduction and the chapters 一(一) and 一(二). A place is the address of other nodes (placeId) and the ground on which
// something was done or to which a title was given. Division codes: GB/T 2260.

// The English names of all files keep to the glossary in docs/reading-notes.md.

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
