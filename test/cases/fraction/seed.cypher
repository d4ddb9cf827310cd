// Ratings that engines add up differently, by the studio of their films.
UNWIND [
  ['tenths', 0.1], ['tenths', 0.2],
  ['thirds', 1.0], ['thirds', 1.0], ['thirds', 2.0],
  ['huge', 1000000000000000000000.0], ['huge', 0.1], ['huge', -1000000000000000000000.0],
  ['large', 9000000000.25], ['large', 0.25],
  ['small', 0.0000004], ['small', 0.0000004],
  ['below', -0.7], ['below', -0.1]
] AS row
MERGE (s:Studio {id: 'studio:' + row[0]}) SET s.name = row[0]
CREATE (m:Movie {id: 'movie:' + row[0] + toString(toInteger(row[1] * 100.0)), title: row[0], rating: row[1]})
CREATE (m)-[:MADE_BY]->(s);
