// Asks for just as much as each limit allows, and for one more.
import type { Statement } from '../../src/cypher';
import { chosenEngines } from '../support/engines';
import type { OpenGraph } from '../support/open-graph';
import { openFilms, recordStatements, refusal, serve, type TestServer } from './serve';

/** A selection that follows `steps` relationships, one row each, back and forth between films and their actors. */
function chain(steps: number, leaf = 'id'): string {
  const fields = Array.from({ length: steps }, (_, index) => (index % 2 === 0 ? 'actors' : 'movies'));
  return fields.reduceRight((inner, field) => `${field}(first: 1) { ${inner} }`, leaf);
}

/** The same through a fragment for every two steps. */
function chainOfFragments(pairs: number): string {
  const fragments = Array.from({ length: pairs }, (_, index) => {
    const next = index + 1 < pairs ? `...F${index + 1}` : 'id';
    return `fragment F${index} on Movie { actors(first: 1) { movies(first: 1) { ${next} } } }`;
  });
  return `{ movies(first: 1) { ...F0 } } ${fragments.join(' ')}`;
}

/** A condition under `keys`, the first of them outermost. */
function nest(keys: readonly string[], inner: object): object {
  return keys.reduceRight<object>((value, key) => ({ [key]: value }), inner);
}

const repeat = (keys: readonly string[], times: number) => Array.from({ length: times }, () => keys).flat();
const titled = { title: { eq: 'Harbour' } };
const asked = 'query ($where: MovieWhere) { movies(where: $where) { id } }';

function nestedJson(open: string, close: string, depth: number): string {
  return `{"query":${JSON.stringify(asked)},"variables":{"where":${open.repeat(depth)}{}${close.repeat(depth)}}}`;
}

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  let server: TestServer;
  let sent: Statement[];

  beforeAll(async () => {
    graph = await openFilms(engine);
    const record = recordStatements(graph);
    sent = record.sent;
    server = await serve(graph, { reader: record.reader });
    expect((await server.ask('{ movies { id } }')).status).toBe(200);
  });
  beforeEach(() => void (sent.length = 0));
  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  const expectRefused = async (query: string, variables: Record<string, unknown>, message: string | RegExp) => {
    const refused = refusal(await server.ask(query, variables));
    expect(refused).toEqual({
      status: 400,
      code: 'LIMIT_EXCEEDED',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
    expect(sent).toEqual([]);
  };
  const expectAnswered = async (query: string, variables: Record<string, unknown> = {}) => {
    const { status, body } = await server.ask(query, variables);
    expect({ status, errors: body.errors }).toEqual({ status: 200 });
    return body.data;
  };

  describe('Depth', () => {
    const tooDeep =
      /^"movies(\.actors\.movies){5}\.actors" is 11 relationships and references deep; the limit is 10\. Ask in two steps\.$/;

    it('of 10 is answered', async () => {
      const data = await expectAnswered(
        `{ movies(first: 1, where: { id: { eq: "movie:harbour" } }) { ${chain(10)} } }`,
      );
      expect(JSON.stringify(data).match(/"(actors|movies)"/g)).toHaveLength(11);
    });
    it('of 11 is refused', () => expectRefused(`{ movies(first: 1) { ${chain(11)} } }`, {}, tooDeep));
    it('of 10 through fragments is answered', () => expectAnswered(chainOfFragments(5)));
    it('of 12 through fragments is refused', () =>
      expectRefused(chainOfFragments(6), {}, /^"movies.* is 12 .* the limit is 10\./));
    it('of 11 in a fragment that is also spread higher up is refused', () =>
      expectRefused(
        `{ top: movies(first: 1) { ...F } movies(first: 1) { ${chain(10, '...F')} } } fragment F on Movie { actors(first: 1) { id } }`,
        {},
        /is 11 .* the limit is 10\./,
      ));
    it('of 11 in a fragment named like the schema’s own field is refused', () =>
      expectRefused(`{ ...__schema } fragment __schema on Query { movies(first: 1) { ${chain(11)} } }`, {}, tooDeep));
    it('of 11 through connections is refused: what leads to a page costs nothing', () => {
      const page = (field: string, inner: string) => `${field}(first: 1) { edges { node { ${inner} } } }`;
      const deep = Array.from({ length: 11 }, (_, index) => (index % 2 ? 'moviesConnection' : 'actorsConnection'));
      return expectRefused(
        `{ movies(first: 1) { ${deep.reduceRight((inner, field) => page(field, inner), 'id')} } }`,
        {},
        /is 11 .* the limit is 10/,
      );
    });
    it('of 1,000 is refused', async () => {
      const reply = await server.ask(`{ movies { ${'prequel { '.repeat(1000)} id ${'} '.repeat(1000)} } }`);
      expect(refusal(reply)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
    });
  });

  describe('A search', () => {
    it('of 32 words is answered', async () => {
      const words = Array.from({ length: 32 }, (_, at) => 'Harbour'.slice(at % 7));
      expect(await expectAnswered(`{ search(text: "${words.join(' ')}") { hits { node { id } } } }`)).toEqual({
        search: { hits: [{ node: { id: 'movie:harbour' } }] },
      });
    });
  });

  describe('A page', () => {
    it.each([
      [
        'movies(first: 500) { id }',
        'movies(first: 501) { id }',
        '"movies" asks for first: 501; the limit is 500. Ask for less and go on with "offset".',
      ],
      [
        'moviesConnection(last: 500) { edges { cursor } }',
        'moviesConnection(last: 501) { edges { cursor } }',
        '"moviesConnection" asks for last: 501; the limit is 500. Ask for less and go on with a cursor.',
      ],
      [
        'movies(offset: 10000) { id }',
        'movies(offset: 10001) { id }',
        '"movies" has offset 10001; the limit is 10000. To read further, use a connection with "after".',
      ],
      [
        'movies { actors(first: 500) { id } }',
        'movies { actors(first: 501) { id } }',
        '"movies.actors" asks for first: 501; the limit is 500. Ask for less and go on with "offset".',
      ],
    ])('%s is answered, and one more is refused', async (allowed, refused, message) => {
      await expectAnswered(`{ ${allowed} }`);
      sent.length = 0;
      await expectRefused(`{ ${refused} }`, {}, message);
    });

    it.each([
      ['movies(first: -1) { id }', '"movies" has first: -1; it cannot be negative.'],
      ['movies(offset: -1) { id }', '"movies" has offset -1; it cannot be negative.'],
      [
        'moviesConnection(last: -2147483648) { totalCount edges { cursor } }',
        '"moviesConnection" has last: -2147483648; it cannot be negative.',
      ],
      [
        'moviesConnection(first: 1, last: 1) { edges { cursor } }',
        '"moviesConnection" has both "first" and "last"; give one of them.',
      ],
    ])('%s cannot be', async (field, message) => {
      expect(refusal(await server.ask(`{ ${field} }`))).toEqual({ status: 400, code: 'BAD_USER_INPUT', message });
      expect(sent).toEqual([]);
    });

    it.each([2_147_483_648, 1e9 + 0.5, '1', true])('of %p is no number that fits', async (first) => {
      const reply = await server.ask('query ($first: Int) { movies(first: $first) { id } }', { first });
      expect(refusal(reply)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    });

    it('through a variable is held to the limit too', () =>
      expectRefused(
        'query ($n: Int!) { movies(first: $n) { id } }',
        { n: 2_147_483_647 },
        /first: 2147483647; the limit is 500\./,
      ));
  });

  describe('Ids', () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, index) => `x:${index}`) });
    it('up to 500 are answered', async () => {
      expect(((await expectAnswered(query, ids(500))) as { nodes: unknown[] }).nodes).toHaveLength(500);
    });
    it('beyond are refused', () => expectRefused(query, ids(501), /^"nodes" asks for 501 ids; the limit is 500\./));
    it('of 20,000 wrong kinds are told briefly', async () => {
      const reply = await server.ask(query, { ids: Array<number>(20_000).fill(1.5) });
      expect(refusal(reply)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
      expect(reply.text.length).toBeLessThan(2_000);
    });
  });

  describe('The nodes that an answer could have', () => {
    it('are counted before the graph is asked, and the widest field is named', async () => {
      const record = recordStatements(graph);
      const strict = await serve(graph, { limits: { nodeLimit: 12 }, reader: record.reader });
      try {
        expect((await strict.ask('{ movies { actors { id } } }')).status).toBe(400); // measures the degrees of the data
        record.sent.length = 0;
        expect(refusal(await strict.ask('{ movies { actors { id } } }'))).toEqual({
          status: 400,
          code: 'LIMIT_EXCEEDED',
          message: expect.stringMatching(
            /^The answer could have 16 nodes; the limit is 12\. The widest field is "movies\.actors" with up to 12: /,
          ) as string,
        });
        expect(record.sent).toEqual([]);
        expect((await strict.ask('{ movies { actors(first: 2) { id } } }')).body.extensions?.cost.nodes).toBe(12);
        expect(record.sent).toHaveLength(1);
      } finally {
        await strict.stop();
      }
    });
  });

  describe('The size of an answer', () => {
    it('is held to the limit, and no shorter answer is given', async () => {
      const whole = await server.ask('{ movies { id title } }');
      const size = JSON.stringify(whole.body.data).length;
      const small = await serve(graph, { limits: { sizeLimit: Math.floor(size / 2) } });
      try {
        const { message, ...rest } = refusal(await small.ask('{ movies { id title } }'));
        expect(rest).toEqual({ status: 400, code: 'LIMIT_EXCEEDED' });
        expect(message).toContain(String(Math.floor(size / 2)));
      } finally {
        await small.stop();
      }
    });
  });

  describe('Selected relationships', () => {
    const tooMany =
      'More than 80 relationships and references are selected, or aggregated in conditions, below "movies", which is the limit. Ask in two questions.';
    const query = (count: number, field: string) =>
      `{ movies(first: 1) { ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} } }`;

    it('up to 80 are answered', async () => {
      const { movies } = (await expectAnswered(query(80, 'actors { id }'))) as { movies: object[] };
      expect(Object.keys(movies[0] as object)).toHaveLength(80);
    });
    it('beyond are refused', () => expectRefused(query(81, 'actors { id }'), {}, tooMany));
    it('are counted on every level', () =>
      expectRefused(query(41, 'actors(first: 1) { movies(first: 1) { id } }'), {}, tooMany));
  });

  describe('Groups', () => {
    const query = (steps: number, tallies: number) => {
      const repeat = (count: number, field: string) =>
        Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
      return `{ movieGroups(first: 1) { key { title ${repeat(steps, 'studio { name }')} } ${repeat(tallies, 'actors { nodeCount }')} } }`;
    };
    it('by up to 20 related nodes, with 60 tallies, are answered', async () => {
      const { movieGroups } = (await expectAnswered(query(20, 60))) as { movieGroups: object[] };
      expect(Object.keys(movieGroups[0] as object)).toHaveLength(61);
    });
    it('by more are refused', () =>
      expectRefused(
        query(21, 0),
        {},
        'More than 20 relationships and references are followed by "key" below "movieGroups", which is the limit. Ask in two questions.',
      ));
    it('and their nodes are counted before the graph is asked, up to "first"', async () => {
      const cost = async (text: string) => (await server.ask(text)).body.extensions?.cost.nodes;
      expect(await cost('{ movieGroups { key { title } } }')).toBe(4);
      expect(await cost('{ movieGroups { key { actors { name } } } }')).toBe(24);
      expect(await cost('{ movieGroups(first: 2) { key { actors { name } studio { name } } } }')).toBe(6);
    });
  });

  describe('Conditions', () => {
    const some = (count: number) => ({
      or: Array.from({ length: count }, () => ({ actors: { some: { name: { eq: 'x' } } } })),
    });
    it('on up to 100 relationships are answered', async () => {
      expect(await expectAnswered(asked, { where: some(100) })).toEqual({ movies: [] });
    });
    it('on more are refused', () =>
      expectRefused(
        asked,
        { where: some(101) },
        'More than 100 relationships and references are asked about in conditions below "movies", which is the limit. Ask in two questions.',
      ));

    it.each([
      ['not', ['not']],
      ['every', ['actors', 'every', 'movies', 'every']],
      ['none', ['actors', 'none', 'movies', 'none']],
      ['some', ['actors', 'some', 'movies', 'some']],
      ['every of a connection', ['actorsConnection', 'every', 'node', 'moviesConnection', 'every', 'node']],
      ['a single node', ['prequel']],
      ['every between nots', ['not', 'actors', 'every', 'not', 'movies', 'every']],
    ])('nested 12 deep by %s are answered, deeper ones refused', async (_name, keys) => {
      const whole = Math.floor(11 / keys.length); // "where" is the first level
      const deepest = [...repeat(keys, whole), ...Array<string>(11 - whole * keys.length).fill('not')];
      const { movies } = (await expectAnswered(asked, { where: nest(deepest, titled) })) as { movies: unknown[] };
      expect(Array.isArray(movies)).toBe(true);
      sent.length = 0;
      await expectRefused(
        asked,
        { where: nest([...deepest, 'not'], titled) },
        '"movies" has conditions nested 13 deep; the limit is 12.',
      );
    });

    it.each([
      ['not, 3,000 deep,', '{"not":', '}', 3_000],
      ['not, 10,000 deep,', '{"not":', '}', 10_000],
      ['and, 1,000 deep,', '{"and":[', ']}', 1_000],
      ['and, 8,000 deep,', '{"and":[', ']}', 8_000],
      ['lists, 40,000 deep,', '[', ']', 40_000],
    ])('of %s in JSON are refused at once', async (_name, open, close, depth) => {
      const started = performance.now();
      const reply = await server.post(nestedJson(open, close, depth));
      expect(performance.now() - started).toBeLessThan(250);
      expect(refusal(reply)).toMatchObject({
        status: 400,
        code: 'LIMIT_EXCEEDED',
        message: expect.stringMatching(/^The variables are nested \d+ deep; the limit is 64\.$/) as string,
      });
      expect(sent).toEqual([]);
    });

    it('of many lists in JSON are held to the limit of conditions', () =>
      expectRefused(
        asked,
        (JSON.parse(nestedJson('{"and":[', ']}', 20)) as { variables: Record<string, unknown> }).variables,
        /nested 13 deep; the limit is 12/,
      ));
  });

  describe('Tokens', () => {
    it('up to 1,000 are answered', async () => {
      await expectAnswered(`{ ${Array.from({ length: 332 }, (_, index) => `a${index}: __typename`).join(' ')} }`); // 998
    });
    it('beyond are refused', async () => {
      const reply = await server.ask(`{ ${'__typename '.repeat(999)} }`);
      expect(refusal(reply)).toEqual({
        status: 400,
        code: 'GRAPHQL_PARSE_FAILED',
        message: 'Syntax Error: Document contains more that 1000 tokens. Parsing aborted.', // as graphql-js words it
      });
    });
    it.each([
      ['one field 500 times', `{ ${'movies { id } '.repeat(240)} }`],
      ['300 unknown directives', `{ __typename ${'@x '.repeat(300)} }`],
      [
        'fragments that double 30 times',
        `{ movies(first: 1) { ...F0 } } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Movie { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F30 on Movie { id }`,
      ],
      ['inline fragments 240 deep', `{ ${'... { '.repeat(240)} __typename ${'} '.repeat(240)} }`],
      ['a literal 300 lists deep', `{ nodes(ids: ${'['.repeat(300)}${']'.repeat(300)}) { id } }`],
      ['conditions 200 deep in the document', `{ movies(where: ${'{ not: '.repeat(200)}{}${'}'.repeat(200)}) { id } }`],
    ])('of %s cost little time', async (_name, query) => {
      const started = performance.now();
      const { status } = await server.ask(query);
      expect(performance.now() - started).toBeLessThan(2_000); // a tenth of it on a machine that has nothing else to do
      expect([200, 400]).toContain(status);
    });
  });

  describe('Introspection', () => {
    it('is answered, however deep the service’s own limit is', async () => {
      await expectAnswered(
        '{ __schema { types { fields { args { type { ofType { ofType { ofType { name } } } } } } } } }',
      );
    });
    it('that multiplies itself is refused', async () => {
      const reply = await server.ask(
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      );
      expect(refusal(reply)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    });
  });
});
