// Asks the service how it answers: told where the setting allows it, refused where it does not.
import type { Explanation } from '../../src/compiler';
import { dialects } from '../../src/cypher';
import { chosenEngines } from '../support/engines';
import type { OpenGraph } from '../support/open-graph';
import { openFilms, refusal, serve, type TestServer } from './serve';

const query = 'query ($since: Int) { movies(where: { released: { gte: $since } }, first: 2) { title } __typename }';
const question = { query, variables: { since: 2000 }, extensions: { explain: true } };

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  let open: TestServer;
  let closed: TestServer;

  beforeAll(async () => {
    graph = await openFilms(engine);
    open = await serve(graph, { settings: { mayExplain: true } });
    closed = await serve(graph);
  });
  afterAll(async () => {
    await open.stop();
    await closed.stop();
    await graph.close();
  });

  /** Not by the client of the other tests: it takes Cypher in an answer for a leak. */
  const ask = async (extensions: unknown, asked: object = question) => {
    const response = await fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...asked, extensions }),
    });
    return (await response.json()) as { data: unknown; extensions: { explain?: Explanation } };
  };

  it('an answer tells its plan, its statements and their parameters', async () => {
    const { data, extensions } = await ask({ explain: true });
    expect(data).toEqual({ movies: [{ title: 'Lanterns' }, { title: '雾港' }], __typename: 'Query' });
    expect(extensions.explain).toEqual({
      plan: `movies: list of Movie as movies0
  where movies0.released gte $p0
  order by movies0.id
  limit $p1
  read movies0.title
$p0: movies where.released.gte
$p1: movies first

__typename: nothing to read
`,
      statements: [
        {
          field: 'movies',
          cypher: expect.stringContaining(dialects[engine].hasCollect ? 'COLLECT {' : 'CALL () {') as string,
          parameters: { p0: 2000, p1: 2 },
        },
      ],
    });
  });

  it('an answer that was searched for tells what the search asked, in the order in which it did', async () => {
    const searched = {
      query: '{ first: search(text: "lantern") { hits { node { id } } } node(id: "movie:wugang") { id } }',
    };
    const { data, extensions } = await ask({ explain: true }, searched);
    expect(data).toEqual({ first: { hits: [{ node: { id: 'movie:lanterns' } }] }, node: { id: 'movie:wugang' } });
    const { statements = [] } = extensions.explain ?? {};
    const [search, texts, node] = ['hits[0..$most]', 'UNWIND $ids AS id', 'node0'].map((part) =>
      statements.findIndex(({ cypher }) => cypher.includes(part)),
    );
    expect([search! >= 0, search! < texts!, texts! < node!]).toEqual([true, true, true]);
    expect(statements[search!]).toMatchObject({ field: 'first', parameters: { word0_0: 'lantern', most: 25 } });
    expect(statements[texts!]).toMatchObject({ field: 'first', parameters: { ids: ['movie:lanterns'] } });
    expect(statements.at(-1)).toMatchObject({ field: 'node' });
  });

  it.each([undefined, null, {}, { explain: false }, { explain: 'true' }])('not where %j is asked', async (given) => {
    expect((await ask(given)).extensions).not.toHaveProperty('explain');
  });

  it('a service that may not says so, and what to do', async () => {
    expect(refusal(await closed.post(JSON.stringify(question)))).toEqual({
      status: 403,
      code: 'NOT_ALLOWED',
      message: 'This service does not explain its answers. Start it with EXPLAIN=true, or run "mandate explain".',
    });
    const { status } = await closed.post(JSON.stringify({ ...question, extensions: {} }));
    expect(status).toBe(200);
  });
});
