// An answer that searches first and reads nodes afterwards is of one version of the data, or says that it is not.
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { Answerer } from '../../src/answer';
import { dialects, type Value } from '../../src/cypher';
import type { Answer, GraphReader } from '../../src/store';
import { chosenEngines } from '../support/engines';
import { openGraph, type OpenGraph } from '../support/open-graph';

const films = join(__dirname, '..', 'fixtures', 'films');
const limits = { pageLimit: 500, offsetLimit: 10_000, depthLimit: 10, nodeLimit: 50_000, sizeLimit: 5_000_000 };

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    const data = { scripts: [join(films, 'cypher', 'films.cypher')] };
    graph = await openGraph(engine, { schemaFolder: join(films, 'schema'), data });
  });
  afterAll(() => graph.close());

  /** Reads the graph, and says that each read is of the version that it is told. */
  function answererOf(versions: (read: number) => string | undefined): {
    readonly answerer: Answerer;
    reads(): number;
  } {
    let reads = 0;
    const reader: GraphReader = {
      engine,
      read: async (statements, options): Promise<Answer> => {
        const answer = await graph.reader.read(statements, options);
        const version = versions(reads);
        reads += 1;
        return { ...answer, dataVersion: version ?? answer.dataVersion };
      },
      readVersion: () => graph.reader.readVersion(),
      close: () => Promise.resolve(),
    };
    return { answerer: new Answerer(graph.model, graph.schema, reader, limits), reads: () => reads };
  }

  /** As a read in the middle of a commit can be: with absent values where there are none. */
  function tornAnswerer(isTorn: (read: number) => boolean, isConsistent = false): Answerer {
    let reads = 0;
    const tear = (value: Value): Value => (Array.isArray(value) ? value.map(tear) : null);
    const reader: GraphReader = {
      engine,
      read: async (statements, options): Promise<Answer> => {
        const answer = await graph.reader.read(statements, options);
        reads += 1;
        return isTorn(reads - 1) ? { ...answer, rows: tear(answer.rows) as Answer['rows'], isConsistent } : answer;
      },
      readVersion: () => graph.reader.readVersion(),
      close: () => Promise.resolve(),
    };
    return new Answerer(graph.model, graph.schema, reader, limits);
  }

  function ask(answerer: Answerer, query: string) {
    const document = parse(query);
    return answerer.answer({ document, operation: getOperationAST(document)!, variables: {} });
  }

  const question = '{ search(text: "harbour") { hits { node { id } } } }';
  /** Two reads of the search, before them one of the indexes that could serve it, and at last one of the nodes. */
  const readsOnce = dialects[engine].textIndex ? 4 : 3;
  const found = { search: { hits: [{ node: { id: 'movie:harbour' } }] } };

  it('begins again where the data changed between finding and reading', async () => {
    const { answerer, reads } = answererOf((read) => (read < readsOnce - 1 ? 'one' : 'two'));
    expect(await ask(answerer, question)).toEqual({
      data: found,
      extensions: { dataVersion: 'two', cost: { nodes: 1 } },
    });
    expect(reads()).toBe(2 * readsOnce);
  });

  it('says after three tries that the answer is of no one version', async () => {
    const { answerer, reads } = answererOf((read) => `version ${read}`);
    const { data, extensions } = await ask(answerer, question);
    expect(data).toEqual(found);
    expect(extensions).toMatchObject({ consistent: false });
    expect(reads()).toBe(3 * readsOnce);
  });

  it.each([
    ['{ movies(first: 1) { title } }', { movies: [{ title: 'Blank' }] }],
    [question, found],
  ])('asks again where a load tore the answer: %s', async (query, data) => {
    expect(
      await ask(
        tornAnswerer((read) => read < 1),
        query,
      ),
    ).toMatchObject({ data });
    expect(
      (
        await ask(
          tornAnswerer((read) => read < 2),
          query,
        )
      ).extensions,
    ).not.toHaveProperty('consistent');
  });

  it('tells what of a torn answer can be told, and else that the data is being written', async () => {
    const torn = tornAnswerer(() => true);
    expect(await ask(torn, '{ movies(first: 1) { title } }')).toMatchObject({
      data: null,
      errors: [{}],
      extensions: { consistent: false },
    });
    await expect(ask(torn, question)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'The data was being written whenever this was asked. Ask again when the load has ended.',
    });
    const broken = tornAnswerer(() => true, true);
    await expect(ask(broken, question)).rejects.not.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('tells the loads and the digest of the data', async () => {
    const { data, extensions } = await ask(
      graph.answerer,
      '{ graph { dataVersion digest loads { number time removed digest scripts { file sha256 } } } }',
    );
    const record = await graph.reader.readVersion();
    expect(data).toEqual({
      graph: {
        dataVersion: extensions?.['dataVersion'],
        digest: record?.digest,
        loads: [
          {
            number: 1,
            time: '2026-01-01T00:00:00.000Z',
            removed: null,
            digest: record?.digest,
            scripts: [{ file: 'data.cypher', sha256: 'ab' }],
          },
        ],
      },
    });
    expect(record?.digest.startsWith(String(extensions?.['dataVersion']))).toBe(true);
  });

  it('tells no digest where another program has written since', async () => {
    const { answerer } = answererOf(() => 'ffffffffffff');
    const { data } = await ask(answerer, '{ graph { dataVersion digest loads { number } } }');
    expect(data).toEqual({ graph: { dataVersion: 'ffffffffffff', digest: null, loads: [{ number: 1 }] } });
  });
});
