// A legal framework is stated only with a word that says so: 落实, 依据, 按照, 贯彻, 根据.
MATCH (x)-[r:UNDER]->(g:Regulation)
WHERE r.stated = true AND NOT any(word IN ['落实', '依据', '按照', '贯彻', '根据'] WHERE r.quote CONTAINS word)
RETURN x.id AS id, r.quote AS found, 'inferred, or a word that names the framework as one' AS expected, type(r) AS type, g.id AS to;
