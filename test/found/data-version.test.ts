// An answer that searches first and reads nodes afterwards is of one version of the data, or says that it is not.
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { Answerer } from '../../src/answer';
import { dialects } from '../../src/cypher';
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
