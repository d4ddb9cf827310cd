// Downloads tables from a real server, and sends it what cannot be exported.
import { connect } from 'node:net';
import { parse as parseCsv } from 'csv-parse/sync';
import { chosenEngines } from '../support/engines';
import type { GraphReader } from '../../src/store';
import type { OpenGraph } from '../support/open-graph';
import { openFilms, refusal, serve, type TestServer } from './serve';

const query = '{ movies(orderBy: [{ title: ASC }]) { title released } }';
const rows = [
  ['title', 'released'],
  ['Blank', ''],
  ['Harbour', '1999'],
  ['Lanterns', '2004'],
  ['雾港', '2004'],
];

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  let server: TestServer;
  let answered: (answer: Awaited<ReturnType<GraphReader['read']>>) => typeof answer = (answer) => answer;

  beforeAll(async () => {
    graph = await openFilms(engine);
    const reader: GraphReader = {
      engine,
      read: async (...asked) => answered(await graph.reader.read(...asked)),
      readVersion: () => graph.reader.readVersion(),
      close: async () => {},
    };
    server = await serve(graph, { reader, limits: { pageLimit: 2 }, settings: { bodyLimit: 5_000 } });
  });
  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  const post = (path: string, body: unknown) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (parameters: Readonly<Record<string, string>>) =>
    fetch(`${server.url}/export?${new URLSearchParams(parameters).toString()}`);

  it('a table comes as a file with a name, a type and the version of its data', async () => {
    const response = await post('/export?format=csv', { query });
    const version = response.headers.get('x-data-version');
    expect([response.status, version]).toEqual([200, expect.stringMatching(/^[0-9a-f]{12}$/)]);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="movies-${version}.csv"`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(parseCsv(await response.text())).toEqual(rows);
  });

  it('is asked by GET too, as a link', async () => {
    const variables = JSON.stringify({ title: '雾港' });
    const response = await get({
      query: 'query A { movies { id } } query B($title: String) { movies(where: { title: { eq: $title } }) { title } }',
      operationName: 'B',
      variables,
      format: 'ndjson',
    });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(await response.text()).toBe('{"title":"雾港"}\n');
  });

  it('has a byte order mark where it is asked for', async () => {
    const bytes = Buffer.from(await (await get({ query, bom: 'true' })).arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 't'.charCodeAt(0)]);
    expect(parseCsv(bytes, { bom: true })).toEqual(rows);
  });

  it.each([
    ['/export?format=xls', { query }, 400, 'BAD_REQUEST', 'The format must be one of csv, ndjson'],
    ['/export', {}, 400, 'BAD_REQUEST', 'An export needs a question'],
    ['/export', { query, variables: [1] }, 400, 'BAD_REQUEST', 'The variables must be a JSON object'],
    ['/export', { query: '{ movies { titel } }' }, 400, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "titel"'],
    ['/export', { query: '{ movies {' }, 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['/export', { query: `{ ${'a '.repeat(1001)} }` }, 400, 'GRAPHQL_PARSE_FAILED', '1000 tokens. Parsing aborted.'],
    [
      '/export',
      { query: `query A ${query} query B ${query}` },
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'Must provide operation name',
    ],
    ['/export', { query: '{ movie(id: "x") { id } }' }, 400, 'BAD_USER_INPUT', '"movie" is neither.'],
    [
      '/export',
      { query: 'query ($a: Int!) { movies(first: $a) { id } }' },
      400,
      'BAD_USER_INPUT',
      '"$a" of required type',
    ],
    ['/export', { query: '{ movies(first: 3) { id } }' }, 400, 'LIMIT_EXCEEDED', 'the limit is 2'],
    ['/export', { query: ' '.repeat(5_000) }, 413, 'LIMIT_EXCEEDED', 'the limit is 5000'],
    ['/export/', { query }, 404, 'BAD_REQUEST', 'Nothing is served'],
  ])('%s is refused before anything is sent, case %#', async (path, body, status, code, message) => {
    const response = await post(path, body);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(response.headers.has('content-disposition')).toBe(false);
    expect([response.status, errors[0]?.extensions.code, errors[0]?.message]).toEqual([
      status,
      code,
      expect.stringContaining(message),
    ]);
  });

  it.each([
    ['graphml', 'application/graphml+xml; charset=utf-8', /<\/graphml>\n$/],
    ['gexf', 'application/gexf+xml; charset=utf-8', /<\/gexf>\n$/],
  ])('the whole graph comes as %s', async (format, type, end) => {
    const response = await fetch(`${server.url}/export/graph?format=${format}`);
    const version = response.headers.get('x-data-version');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="graph-${version}.${format}"`);
    const text = await response.text();
    expect([text.includes(`Data version ${version}`), text.includes('雾港')]).toEqual([true, true]);
    expect(text).toMatch(end);
  });

  it('a part of the graph comes as a graph, with all that its nodes and relationships have', async () => {
    const around = '{ around: neighborhood(ids: ["studio:north"]) { nodes { depth } } }';
    const response = await post('/export?format=gexf', { query: around });
    const version = response.headers.get('x-data-version');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="around-${version}.gexf"`);
    const text = await response.text();
    expect(text).toContain('<attvalue for="signed" value="1998"/>');
    expect(text).toMatch(/<\/gexf>\n$/);
  });

  it.each([
    ['graphml', query, '"movies" is none. A table is written as csv or ndjson.'],
    [
      'csv',
      '{ neighborhood(ids: ["studio:north"]) { nodes { depth } } }',
      'is a graph: name its format, such as graphml',
    ],
    ['gexf', '{ hierarchy: paths(from: "x", to: "y") { length } movies { id } }', 'this one has "hierarchy", "movies"'],
  ])('what is no %s is refused', async (format, wrong, message) => {
    const response = await post(`/export?format=${format}`, { query: wrong });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect([response.status, errors[0]?.message]).toEqual([400, expect.stringContaining(message)]);
  });

  it('beyond so many exports at once one is told to come again', async () => {
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const begun = await serve(graph, {
      settings: { exportLimit: 1 },
      reader: {
        engine,
        read: async (...asked) => {
          await waiting;
          return graph.reader.read(...asked);
        },
        readVersion: () => graph.reader.readVersion(),
        close: async () => {},
      },
    });
    const first = fetch(`${begun.url}/export/graph?format=gexf`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = await begun.fetch('/export/graph?format=gexf');
    expect(refusal(second)).toMatchObject({
      status: 503,
      code: 'TOO_MANY_EXPORTS',
      message: '1 exports are under way, the limit of this service. Ask again in 5 seconds.',
    });
    expect(second.headers.get('retry-after')).toBe('5');
    goOn();
    expect(await (await first).text()).toMatch(/<\/gexf>\n$/);
    expect((await fetch(`${begun.url}/export/graph?format=gexf`)).status).toBe(200);
    await begun.stop();
  });

  it('there is no JSON-LD where the schema says nothing of IRIs', async () => {
    expect(refusal(await server.fetch('/export/graph?format=jsonld'))).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining('This graph has no JSON-LD') as string,
    });
  });

  it.each(['', '?format=csv', '?format=toString'])('no graph comes from /export/graph%s', async (search) => {
    const reply = await server.fetch(`/export/graph${search}`);
    expect(refusal(reply)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect((await fetch(`${server.url}/export/graph`, { method: 'POST' })).status).toBe(405);
  });

  it('serves no other method', async () => {
    const response = await fetch(`${server.url}/export`, { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('breaks off where the data changes, so that no client takes a part for the whole', async () => {
    let reads = 0;
    answered = (answer) => ({ ...answer, dataVersion: reads++ < 4 ? answer.dataVersion : '0123456789ab' });
    const long = '{ movies(orderBy: [{ title: ASC }]) { id } }';
    await (await post('/export', { query: long })).text().catch(() => undefined); // its facts are known now
    reads = 3;
    await expect(post('/export', { query: long }).then((response) => response.text())).rejects.toThrow('terminated');
    answered = (answer) => answer;
    expect((await post('/export', { query })).status).toBe(200);
  });

  it('goes on when a client has gone in the middle', async () => {
    const { port } = server;
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        const address = `/export?${new URLSearchParams({ query }).toString()}`;
        socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\n\r\n`, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect(parseCsv(await (await post('/export', { query })).text())).toEqual(rows);
  });
});
