// Data that a load reports, or that is rare: several nodes where one belongs, strange ends, duplicates, extremes.
MERGE (s:Studio {id: 'studio:c'}) SET s.name = 'C', s.founded = 2147483647;
MERGE (s:Studio {id: 'studio:a'}) SET s.name = 'A', s.founded = -2147483648;
MERGE (s:Studio {id: 'studio:b'}) SET s.name = 'B';
MERGE (m:Movie {id: 'movie:two-studios'}) SET m.title = 'Two studios', m.rating = 5e-324;
MATCH (m:Movie {id: 'movie:two-studios'}) MATCH (s:Studio {id: 'studio:c'}) MERGE (m)-[:MADE_BY]->(s);
MATCH (m:Movie {id: 'movie:two-studios'}) MATCH (s:Studio {id: 'studio:a'}) MERGE (m)-[:MADE_BY]->(s);
MATCH (m:Movie {id: 'movie:two-studios'}) MATCH (s:Studio {id: 'studio:b'}) MERGE (m)-[:MADE_BY]->(s);

MERGE (m:Movie {id: 'movie:strange'}) SET m.title = 'Strange', m.rating = -1e300;
MERGE (s:Stranger {id: 'stranger:x'}) SET s.name = 'X';
MATCH (s:Stranger {id: 'stranger:x'}) MATCH (m:Movie {id: 'movie:strange'}) MERGE (s)-[:DIRECTED]->(m);

MERGE (m:Movie {id: 'movie:empty'}) SET m.title = 'Empty', m.tags = [];
MERGE (d:Director {id: 'person:twice'})
SET d:Person, d.name = 'Twice', d.favouriteIds = ['movie:strange', 'studio:a', 'movie:empty', 'movie:strange'];
MERGE (d:Director {id: 'person:none'}) SET d:Person, d.name = 'None', d.favouriteIds = [];

MERGE (m:Movie {id: 'movie:😀'}) SET m.title = '😀', m.released = 1;
MERGE (m:Movie {id: 'movie:\uffee'}) SET m.title = '\uffee', m.released = 1;
MERGE (d:Director {id: 'person:faces'}) SET d:Person, d.name = 'Faces', d.favouriteIds = ['movie:😀', 'movie:\uffee'];

MERGE (s:Series {id: 'series:nameless'}) SET s:Show, s.title = 'Nameless', s.episodes = 1;
MERGE (a:Actor {id: 'person:actor'}) SET a:Person, a.name = 'Actor';
MATCH (a:Actor {id: 'person:actor'}) MATCH (s:Series {id: 'series:nameless'}) MERGE (a)-[r:ACTED_IN {source: 'abc'}]->(s) SET r.roles = ['with'];
MATCH (a:Actor {id: 'person:actor'}) MATCH (s:Series {id: 'series:nameless'}) CREATE (a)-[:ACTED_IN {roles: ['without']}]->(s);

MERGE (d:Director {id: 'person:both'}) SET d:Person, d:Actor, d.name = 'Both';
MERGE (a:Actor {id: 'person:both-again'}) SET a:Person, a:Director, a.name = 'Both again';
