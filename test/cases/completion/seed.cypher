// Data that no load would accept: a film and a relationship without what they must have, values of other types.
MERGE (m:Movie {id: 'movie:whole'}) SET m.title = 'Whole', m.genre = 'DRAMA', m.released = 2001;
MERGE (m:Movie {id: 'movie:untitled'}) SET m.rating = 3.0;
MERGE (m:Movie {id: 'movie:large'}) SET m.title = 'Large', m.released = 3000000000;
MERGE (m:Movie {id: 'movie:wrong'})
SET m.title = 7, m.genre = 'WESTERN', m.isClassic = 'yes', m.tags = 'sea', m.released = 1.5;
MERGE (s:Series {id: 'series:one'}) SET s:Show, s.title = 'One', s.episodes = 1;
MERGE (d:Director {id: 'person:dee'}) SET d:Person, d.name = 'Dee';
MATCH (d:Director {id: 'person:dee'}) MATCH (m:Movie {id: 'movie:whole'}) MERGE (d)-[:DIRECTED]->(m);
MATCH (d:Director {id: 'person:dee'}) MATCH (m:Movie {id: 'movie:large'}) MERGE (d)-[:DIRECTED]->(m);
MERGE (a:Actor {id: 'person:al'}) SET a:Person, a.name = 'Al';
MATCH (a:Actor {id: 'person:al'}) MATCH (m:Movie {id: 'movie:untitled'}) MERGE (a)-[r:ACTED_IN]->(m) SET r.roles = ['Nobody'];
