// Explains questions from files, with the built executable and without any database.
import { Place } from './mandate';

let place: Place;
beforeAll(() => {
  place = new Place();
  place.write('since.graphql', 'query ($since: Int!) { movies(where: { released: { gte: $since } }) { title } }\n');
  place.write('since.json', '{ "since": 2000 }');
  place.write('list.json', '[2000]');
  place.write('none.json', '{ since: 2000 }');
  place.write('unfit.graphql', '{ movies { titel } }');
  place.write('open.graphql', '{ movies { title }');
  place.write('search.graphql', '{ found: search(text: "sea") { totalCount } }');
  place.write('two.graphql', 'query A { movies { id } } query B { movies { id } }');
}, 60_000);
afterAll(() => place.remove());

const plan = `// movies: list of Movie as movies0
//   where movies0.released gte $p0
//   order by movies0.id
//   limit $p1
//   read movies0.title
// $p0: movies where.released.gte
// $p1: movies page limit + 1
`;

it('prints the plan and the Cypher for the engine of the settings', async () => {
  const { code, out, err } = await place.run('explain since.graphql --variables since.json');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`${plan}\n// movies, on embedded\n// {"p0":2000,"p1":501}\nCALL () {\n`);
  expect(out).toMatch(/RETURN movies0_list;\n$/);
  const other = await place.run('explain since.graphql --variables since.json', { NEO4J_URI: 'neo4j://127.0.0.1:1' });
  expect([other.code, other.out]).toEqual([0, expect.stringContaining('// movies, on neo4j\n')]);
});

it('prints them for another engine', async () => {
  const { out } = await place.run('explain since.graphql --variables since.json --engine neo4j');
  expect(out).toContain(`${plan}\n// movies, on neo4j\n`);
  expect(out).toContain('COLLECT {');
});

it('says where only a service can tell', async () => {
  const { out } = await place.run('explain search.graphql');
  expect(out).toBe(`// found: found by "search"

// found also sends statements that follow from the data: a service with EXPLAIN=true tells them.
`);
});

it.each([
  ['since.graphql', 1, 'since.graphql:1:8: Variable "$since" of required type "Int!" was not provided.'],
  ['unfit.graphql', 1, 'unfit.graphql:1:12: Cannot query field "titel" on type "Movie".'],
  ['open.graphql', 1, 'open.graphql:1:19: Syntax Error: Expected Name, found <EOF>.'],
  ['two.graphql', 1, 'two.graphql: The file must have one operation, and only one.'],
  ['nowhere.graphql', 2, 'The file "nowhere.graphql" cannot be read: '],
  ['since.graphql --variables list.json', 2, 'The variables in "list.json" must be a JSON object'],
  ['since.graphql --variables none.json', 2, 'The variables in "none.json" are not JSON: '],
  ['since.graphql --engine other', 2, "argument 'other' is invalid. Allowed choices are neo4j, embedded."],
])('explain %s: %i', async (argumentsOf, code, message) => {
  const ended = await place.run(`explain ${argumentsOf}`);
  expect([ended.code, ended.out, ended.err]).toEqual([code, '', expect.stringContaining(message)]);
});
