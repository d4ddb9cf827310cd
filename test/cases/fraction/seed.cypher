// Ratings that engines add up differently, by the studio of their films.
UNWIND [
  ['tenths', 0.1, 'a'], ['tenths', 0.2, 'b'],
  ['thirds', 1.0, 'a'], ['thirds', 1.0, 'b'], ['thirds', 2.0, 'c'],
  ['huge', 1000000000000000000000.0, 'a'], ['huge', 0.1, 'b'], ['huge', -1000000000000000000000.0, 'c'],
  ['large', 9000000000.25, 'a'], ['large', 0.25, 'b'],
  ['small', 0.0000004, 'a'], ['small', 0.0000004, 'b'],
  ['below', -0.7, 'a'], ['below', -0.1, 'b']
] AS row
MERGE (s:Studio {id: 'studio:' + row[0]}) SET s.name = row[0]
CREATE (m:Movie {id: 'movie:' + row[0] + ':' + row[2], title: row[0], rating: row[1]})
CREATE (m)-[:MADE_BY]->(s);
