// Counts what an operation costs: one statement for each root field, and nothing to compile when it is asked again.
import { join } from 'node:path';
import { getOperationAST, parse, validate } from 'graphql';
import { Answerer } from '../src/answer';
import type { Statement } from '../src/cypher';
import type { Answer, GraphReader, ReadOptions } from '../src/store';
import { chosenEngines } from './support/engines';
import { openGraph, type OpenGraph } from './support/open-graph';

const films = join(__dirname, 'fixtures', 'films');
const limits = { pageLimit: 500, offsetLimit: 10_000, depthLimit: 10, nodeLimit: 50_000, sizeLimit: 5_000_000 };

/** Passes every read on, and remembers its statements. */
class RecordingReader implements GraphReader {
  readonly engine;
  readonly reads: (readonly Statement[])[] = [];

  constructor(private readonly reader: GraphReader) {
    this.engine = reader.engine;
  }

  read(statements: readonly Statement[], options?: ReadOptions): Promise<Answer> {
    this.reads.push(statements);
    return this.reader.read(statements, options);
  }

  readVersion() {
    return this.reader.readVersion();
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  let reader: RecordingReader;
  let answerer: Answerer;

  beforeAll(async () => {
    const data = { scripts: [join(films, 'cypher', 'films.cypher')] };
    graph = await openGraph(engine, { schemaFolder: join(films, 'schema'), data });
  });
  afterAll(() => graph.close());

  beforeEach(() => {
    reader = new RecordingReader(graph.reader);
    answerer = new Answerer(graph.model, graph.schema, reader, limits);
  });

  /** Asks one parsed operation again and again, as Apollo does. */
  function asker(query: string): (variables?: Readonly<Record<string, unknown>>) => Promise<unknown> {
    const document = parse(query);
    expect(validate(graph.schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('The document has more than one operation.');
    return async (variables = {}) => (await answerer.answer({ document, operation, variables })).data;
  }

  /** How often the work compiled something. */
  async function compilationsOf(work: () => Promise<unknown>): Promise<number> {
    const before = answerer.compilations;
    await work();
    return answerer.compilations - before;
  }

  /** The reads of a question that is asked again: the first time the graph may be measured, too, to bound the answer. */
  async function readsOf(query: string): Promise<readonly (readonly Statement[])[]> {
    const ask = asker(query);
    await ask();
    reader.reads.length = 0;
    await ask();
    return reader.reads;
  }

  it('sends one statement for a root field, however much is asked below it', async () => {
    const reads = await readsOf(`{ movies {
      title studio { name movies { title } } directors { name } prequel { title }
      actorsConnection { totalCount edges { cursor roles scenes { title } node { name series { title } } } pageInfo { hasNextPage } }
    } }`);
    expect(reads).toEqual([[expect.anything()]]);
  });

  it('sends one statement for each root field, all in one read', async () => {
    const reads = await readsOf(`{
      a: movie(id: "movie:harbour") { title } b: movies { id } c: moviesConnection(first: 1) { totalCount edges { node { id } } }
      d: node(id: "studio:north") { id } e: nodes(ids: ["studio:north", "person:bo"]) { id } f: productions { title }
    }`);
    expect(reads.map((statements) => statements.length)).toEqual([6]);
  });

  it('reads nothing for a root field that asks nothing of the graph', async () => {
    const reads = await readsOf('{ __typename studios { id } __type(name: "Movie") { name } }');
    expect(reads).toEqual([[expect.anything()]]);
  });

  it('reads a field once where it is selected twice', async () => {
    const reads = await readsOf('{ studios { name } studios { id movies { id } movies { title } } }');
    expect(reads).toEqual([[expect.anything()]]);
    expect(reads[0]?.[0]?.text.match(/MADE_BY/g)).toHaveLength(1);
  });

  it('compiles an operation once for all values of its variables', async () => {
    const ask = asker(
      'query ($id: ID!, $year: Int) { movie(id: $id) { title } movies(where: { released: { eq: $year } }) { id } }',
    );
    const answers: unknown[] = [];
    const compilations = await compilationsOf(async () => {
      answers.push(await ask({ id: 'movie:harbour', year: 1999 }), await ask({ id: 'movie:gone', year: 2004 }));
    });
    expect(answers).toEqual([
      { movie: { title: 'Harbour' }, movies: [{ id: 'movie:harbour' }] },
      { movie: null, movies: [{ id: 'movie:lanterns' }, { id: 'movie:wugang' }] },
    ]);
    expect(compilations).toBe(1);
  });

  it('compiles once for each cursor that has the same values absent', async () => {
    const ask = asker(`query ($after: String) {
      moviesConnection(first: 1, after: $after, orderBy: { rating: DESC }) { edges { node { id } } pageInfo { endCursor hasNextPage } }
    }`);
    const found: string[] = [];
    const compilations = await compilationsOf(async () => {
      let after: string | null = null;
      do {
        const { moviesConnection: page } = (await ask({ after })) as MoviesPage;
        found.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
    });
    expect(found).toEqual(['movie:harbour', 'movie:lanterns', 'movie:blank', 'movie:wugang']);
    expect(compilations).toBe(3); // no cursor, a cursor with a rating, a cursor without
  });

  it('compiles once for each choice of what is included', async () => {
    const ask = asker('query ($more: Boolean!) { studio(id: "studio:north") { name founded @include(if: $more) } }');
    const answers: unknown[] = [];
    const compilations = await compilationsOf(async () => {
      for (const more of [true, false, true, false]) answers.push(await ask({ more }));
    });
    const [whole, short] = [{ studio: { name: 'North', founded: 1960 } }, { studio: { name: 'North' } }];
    expect(answers).toEqual([whole, short, whole, short]);
    expect(compilations).toBe(2);
  });

  it('answers more forms of a variable than it keeps', async () => {
    const ask = asker('query ($where: MovieWhere) { movies(where: $where) { id } }');
    // Form number n has an "or" of n conditions, of which only the last is met.
    const whereOf = (size: number) => ({
      or: Array.from({ length: size }, (_, index) => ({ title: { eq: index === size - 1 ? 'Harbour' : 'Nowhere' } })),
    });
    const askAll = async () => {
      for (let size = 1; size <= 60; size++) {
        expect(await ask({ where: whereOf(size) })).toEqual({ movies: [{ id: 'movie:harbour' }] });
      }
    };
    expect(await compilationsOf(askAll)).toBe(60);
    expect(await compilationsOf(() => ask({ where: whereOf(60) }))).toBe(0); // 50 forms are kept, the newest ones
    expect(await compilationsOf(() => ask({ where: whereOf(11) }))).toBe(0);
    expect(await compilationsOf(() => ask({ where: whereOf(10) }))).toBe(1);
  }, 90_000); // Neo4j plans each form
});

interface MoviesPage {
  readonly moviesConnection: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}
