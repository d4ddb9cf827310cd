// Written by "mandate import". Change the table or the mapping and import again, not this file.
// Table table.csv, SHA-256 <digest>
// Mapping mapping.json, SHA-256 <digest>

// Movie: 3
UNWIND [
  {`id`: 'movie:harbour', `title`: 'Harbour', `released`: 1999, `rating`: 8.5, `tags`: ['sea', 'night'], `isClassic`: true, `genre`: 'DRAMA'},
  {`id`: 'movie:lanterns', `title`: 'Lanterns', `released`: 2004, `rating`: 7.0, `tags`: ['night'], `isClassic`: false},
  {`id`: 'movie:blank', `title`: 'Blank'}
] AS row
MERGE (n:`Movie` {`id`: row.`id`})
SET n.`title` = row.`title`, n.`released` = row.`released`, n.`rating` = row.`rating`, n.`tags` = row.`tags`, n.`isClassic` = row.`isClassic`, n.`genre` = row.`genre`
RETURN count(*) AS told;

// Actor: 2
UNWIND [
  {`id`: 'person:mara-quill', `name`: 'Mara Quill'},
  {`id`: 'person:ines-ward', `name`: 'Ines Ward'}
] AS row
MERGE (n:`Actor` {`id`: row.`id`})
SET n:`Person`, n.`name` = row.`name`
RETURN count(*) AS told;

// Studio: 1
UNWIND [
  {`id`: 'studio:north', `name`: 'North'}
] AS row
MERGE (n:`Studio` {`id`: row.`id`})
SET n.`name` = row.`name`
RETURN count(*) AS told;

// ACTED_IN from Actor to Movie: 3. A statement tells 0, and so refuses the load, where an end is not there.
UNWIND [
  {`__from`: 'person:mara-quill', `__to`: 'movie:harbour', `source`: 'credits', `roles`: ['Anna', 'Voice']},
  {`__from`: 'person:ines-ward', `__to`: 'movie:harbour', `source`: 'credits'},
  {`__from`: 'person:mara-quill', `__to`: 'movie:lanterns', `source`: 'credits', `roles`: ['Anna']}
] AS row
MATCH (a:`Actor` {`id`: row.`__from`})
MATCH (b:`Movie` {`id`: row.`__to`})
MERGE (a)-[r:`ACTED_IN` {`source`: row.`source`}]->(b)
SET r.`roles` = row.`roles`
WITH count(*) AS found
  WHERE found = 3
RETURN count(*) AS told;

// MADE_BY from Movie to Studio: 1. A statement tells 0, and so refuses the load, where an end is not there.
UNWIND [
  {`__from`: 'movie:harbour', `__to`: 'studio:north'}
] AS row
MATCH (a:`Movie` {`id`: row.`__from`})
MATCH (b:`Studio` {`id`: row.`__to`})
MERGE (a)-[r:`MADE_BY`]->(b)
WITH count(*) AS found
  WHERE found = 1
RETURN count(*) AS told;
