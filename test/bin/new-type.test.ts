// Adds a node type by two files and no program, and asks for it.
import { Place } from './mandate';

let place: Place;
beforeAll(() => {
  place = new Place();
}, 60_000);
afterAll(() => place.remove());

it('a type that was added to schema/ and cypher/ is served', async () => {
  place.write(
    'schema/festival.graphql',
    `"Where films are shown first."
type Festival @node {
  id: ID!
  name: String!
  year: Int
  shown: [Movie!]! @relationship(type: "SHOWN_AT", direction: IN)
}
`,
  );
  place.write(
    'cypher/later-festival.cypher', // after the films in the order of names
    `CREATE CONSTRAINT festival_id IF NOT EXISTS FOR (n:Festival) REQUIRE n.id IS UNIQUE;
MERGE (f:Festival {id: 'festival:fog'}) SET f.name = '雾节', f.year = 2005 RETURN count(*) AS told;
MATCH (m:Movie {id: 'movie:wugang'}) MATCH (f:Festival {id: 'festival:fog'}) MERGE (m)-[:SHOWN_AT]->(f) RETURN count(*) AS told;
`,
  );
  const serving = await place.serve(); // nothing is loaded yet, so it loads
  const answer = await serving.ask(
    '{ festivalsConnection(where: { shown: { some: { title: { contains: "港" } } } }) { totalCount edges { node { name year shown { title } } } } }',
  );
  expect(answer.data).toEqual({
    festivalsConnection: {
      totalCount: 1,
      edges: [{ node: { name: '雾节', year: 2005, shown: [{ title: '雾港' }] } }],
    },
  });
  serving.process.kill('SIGTERM');
  expect((await serving.ended).code).toBe(0);
});
