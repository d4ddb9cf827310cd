// The source: one node for the guide, one for each of its sentences. Every statement is safe to repeat (MERGE), and ends in
// RETURN count(*) AS told, so that a load refuses one that finds nothing.
// The digest is that of sources/guide-1931.txt: sha256sum prints it. Offsets count Unicode code points, the end excluded.

CREATE CONSTRAINT guide_id IF NOT EXISTS FOR (n:Guide) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;

MERGE (g:Guide {id: 'guide:1931'})
SET g.title = 'A guide to the Museum of Small Machines', g.year = 1931,
    g.sha256 = 'a115adb7ed6ac92e747e6194464677fa42be117e16058e35b5d2bef63de53e79'
RETURN count(*) AS told;

UNWIND [
  {id: 'sentence:1931:01', position: 1, start: 0, end: 46, text: 'A guide to the Museum of Small Machines, 1931.'},
  {id: 'sentence:1931:02', position: 2, start: 47, end: 96, text: 'The singing kettle was built by Ada Fenn in 1874.'},
  {id: 'sentence:1931:03', position: 3, start: 97, end: 124, text: 'It stands in the East Room.'},
  {id: 'sentence:1931:04', position: 4, start: 125, end: 187, text: 'The letter lift was drawn by Ada Fenn and built by Tomas Reyl.'},
  {id: 'sentence:1931:05', position: 5, start: 188, end: 215, text: 'It hangs in the Stair Hall.'},
  {id: 'sentence:1931:06', position: 6, start: 216, end: 254, text: 'Nobody knows who built the paper bird.'},
  {id: 'sentence:1931:07', position: 7, start: 255, end: 283, text: 'It is kept in the East Room.'}
] AS row
MATCH (g:Guide {id: 'guide:1931'})
MERGE (s:Sentence {id: row.id})
SET s.position = row.position, s.startOffset = row.start, s.endOffset = row.end, s.text = row.text
MERGE (g)-[:HAS_SENTENCE]->(s)
RETURN count(*) AS told;
