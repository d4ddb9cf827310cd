// A clause outside headings that makes an instrument (制定, 出台, 印发, 编制, 修订) has a measure or plan that produced it.
// match Passage.text /[^,;:。]*(?:制定|出台|印发|编制|修订)[^,;:。]*/
UNWIND $matches AS m
WITH m[0] AS passage, m[1] AS clause, m[2] AS start, m[3] AS end
MATCH (p:Passage) WHERE p.id = passage AND (p.heading IS NULL OR NOT (p.text CONTAINS p.heading AND size(p.text) < size(p.heading) + 6))
OPTIONAL MATCH (x)-[r:PRODUCED]->(g:Regulation)
WHERE r.evidence[0] = p.id AND size(split(p.text, r.quote)[0]) < end
  AND size(split(p.text, r.quote)[0]) + size(r.quote) > start
WITH passage, clause, count(r) AS made
WHERE made = 0
RETURN passage AS id, clause AS found, 'a PRODUCED with these words' AS expected;
