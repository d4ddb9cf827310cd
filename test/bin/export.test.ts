// Exports to files and to standard output, with the built executable.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './mandate';

let place: Place;
beforeAll(async () => {
  place = new Place();
  place.write('films.graphql', '{ movies(orderBy: [{ title: ASC }]) { title } }\n');
  place.write('around.graphql', '{ neighborhood(ids: ["studio:north"]) { nodes { depth } } }\n');
  place.write('one.graphql', '{ movie(id: "movie:blank") { title } }\n');
  expect(await place.run('load -q')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => place.remove());

it('mandate export writes a table to standard output: 0', async () => {
  expect(await place.run('export films.graphql')).toMatchObject({
    code: 0,
    out: 'title\r\nBlank\r\nHarbour\r\nLanterns\r\n雾港\r\n',
    err: '',
  });
});

it('mandate export -o writes a file, and says what: 0', async () => {
  expect(await place.run('export films.graphql --format csv --bom -o films.csv', { PAGE_LIMIT: '1' })).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/^Exported 4 rows of version [0-9a-f]{12} to "films\.csv"\.\n$/) as string,
  });
  expect(readFileSync(join(place.folder, 'films.csv'), 'utf8')).toMatch(/^\uFEFFtitle\r\nBlank\r\n/);
  expect(await place.run('export films.graphql --format ndjson -q -o films.ndjson')).toMatchObject({
    code: 0,
    err: '',
  });
  expect(place.read('films.ndjson').split('\n')).toHaveLength(5);
});

it.each(['graphml', 'gexf'])('mandate export --graph --format %s writes the whole graph: 0', async (format) => {
  const { code, err } = await place.run(`export --graph --format ${format} -o graph.xml`);
  expect([code, err]).toEqual([0, expect.stringMatching(/^Exported 21 nodes and relationships of version /)]);
  expect(place.read('graph.xml')).toContain('person:mara');
});

it('mandate export --format graphml writes the part of the graph that a question finds: 0', async () => {
  const { code, err } = await place.run('export around.graphql --format graphml -o around.graphml');
  expect([code, err]).toEqual([0, expect.stringMatching(/^Exported 5 nodes and relationships of version /)]);
  expect(place.read('around.graphml')).toContain('<data key="edge.signed">1998</data>');
});

it.each([
  ['', 'Give the file of a question, for a table or a part of the graph, or --graph, for all of it.'],
  [
    'films.graphql --graph',
    'Give the file of a question, for a table or a part of the graph, or --graph, for all of it.',
  ],
  ['--graph --format csv', 'A graph is written as graphml or gexf or jsonld.'],
])('mandate export %s is a wrong use: 2', async (argumentsOf, message) => {
  expect(await place.run(`export ${argumentsOf}`)).toMatchObject({
    code: 2,
    err: expect.stringContaining(message) as string,
  });
});

describe('An export that fails leaves no file', () => {
  beforeAll(async () => {
    const title = '雾'.repeat(1000);
    place.write('long.cypher', `MERGE (m:Movie {id: 'movie:long'}) SET m.title = '${title}' RETURN count(*) AS told;`);
    expect(await place.run('load -q long.cypher')).toMatchObject({ code: 0 });
  });

  it.each([
    ['one.graphql -o one.csv', 1, 'one.graphql:1:3: An export is a table'],
    ['films.graphql -o one.csv', 1, 'The answer is larger than 1000 characters.'],
    ['films.graphql -o nowhere/one.csv', 3, 'There is no such folder: make it, or choose another place.'],
    ['--graph --format jsonld -o one.csv', 1, 'This graph has no JSON-LD: its schema does not say'],
    [
      'films.graphql --format gexf -o one.csv',
      1,
      'films.graphql:1:3: A graph is made of the whole data, or of a question',
    ],
    ['around.graphql -o one.csv', 1, 'around.graphql:1:3: An export is a table'],
    ['films.graphql --format xls', 2, 'Allowed choices are csv, ndjson, graphml, gexf, jsonld.'],
    ['nowhere.graphql', 2, 'The file "nowhere.graphql" cannot be read'],
  ])('%s: %i', async (argumentsOf, code, message) => {
    const ended = await place.run(`export ${argumentsOf}`, { SIZE_LIMIT: '1000' });
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(message)]);
    expect(existsSync(join(place.folder, 'one.csv'))).toBe(false);
    expect(existsSync(join(place.folder, 'one.csv.part'))).toBe(false);
  });
});
