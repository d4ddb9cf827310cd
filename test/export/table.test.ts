// Exports questions as tables and reads them back, CSV by a parser that knows nothing of the one that wrote it.
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { getOperationAST, parse, validate } from 'graphql';
import { Answerer, type AnswerLimits } from '../../src/answer';
import { openTable } from '../../src/export/open-table';
import { tableFormats, type TableFormat } from '../../src/export/table-formats';
import type { GraphReader } from '../../src/store';
import { chosenEngines } from '../support/engines';
import { openGraph, type OpenGraph } from '../support/open-graph';

const films = join(__dirname, '..', 'fixtures', 'films');
const limits: AnswerLimits = {
  pageLimit: 2,
  offsetLimit: 10_000,
  depthLimit: 10,
  nodeLimit: 50_000,
  sizeLimit: 5_000_000,
};

/** Texts that break careless writers of CSV. */
const texts = [
  'plain',
  'a, b',
  'say "雾"',
  'two\nlines',
  'two\r\nlines',
  ' blanks ',
  '=1+1',
  '+1',
  '-1',
  '@cmd',
  '\ttab',
  '\rreturn',
  "'quoted",
  '1|2\\3',
  '',
  'nul\u0001',
  '港',
];

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  let reads = 0;
  let answered: (answer: Awaited<ReturnType<GraphReader['read']>>) => typeof answer = (answer) => answer;

  const open = async (query: string, given: Record<string, unknown> = {}, changed: Partial<AnswerLimits> = {}) => {
    const reader: GraphReader = {
      engine,
      read: async (...asked) => {
        reads += asked[0].length;
        return answered(await graph.reader.read(...asked));
      },
      readVersion: () => graph.reader.readVersion(),
      close: async () => {},
    };
    const answerer = new Answerer(graph.model, graph.schema, reader, { ...limits, ...changed });
    const document = parse(query);
    expect(validate(graph.schema, document)).toEqual([]);
    const question = { document, operation: getOperationAST(document)!, variables: given };
    return openTable(question, { schema: graph.schema, answerer, isCounted: true });
  };
  const write = async (format: TableFormat, ...asked: Parameters<typeof open>) => {
    let text = '';
    for await (const piece of tableFormats[format].print(await open(...asked), {})) text += piece;
    return text;
  };
  const readCsv = (text: string): string[][] => parseCsv(text);

  beforeEach(() => {
    reads = 0;
    answered = (answer) => answer;
  });

  describe('the films', () => {
    afterAll(() => graph.close());
    beforeAll(async () => {
      graph = await openGraph(engine, {
        schemaFolder: join(films, 'schema'),
        data: { scripts: [join(films, 'cypher', 'films.cypher')] },
      });
    });

    it('a connection is a table of all its edges, page after page', async () => {
      const query = `query ($least: Int) {
        moviesConnection(first: 1, where: { released: { gte: $least } }, orderBy: [{ title: DESC }]) {
          totalCount
          edges { ...Row }
          pageInfo { endCursor }
        }
      }
      fragment Row on MovieEdge { node { title rating isClassic tags studio { name } } }`;
      const table = await open(query, { least: 1 });
      expect([table.name, table.total, table.columns.map((column) => column.join('.'))]).toEqual([
        'moviesConnection',
        3,
        ['node.title', 'node.rating', 'node.isClassic', 'node.tags', 'node.studio.name'],
      ]);
      expect(await write('csv', query, { least: 1 })).toBe(
        [
          'node.title,node.rating,node.isClassic,node.tags,node.studio.name',
          '雾港,,,sea | fog,',
          'Lanterns,7,false,night,North',
          'Harbour,8.5,true,sea | night,North',
          '',
        ].join('\r\n'),
      );
      expect(await write('ndjson', query, { least: 2000 })).toBe(
        `${JSON.stringify({ node: { title: '雾港', rating: null, isClassic: null, tags: ['sea', 'fog'], studio: null } })}\n` +
          `${JSON.stringify({ node: { title: 'Lanterns', rating: 7, isClassic: false, tags: ['night'], studio: { name: 'North' } } })}\n`,
      );
    });

    it('a list is read to its end too, and its rows are the nodes', async () => {
      expect(readCsv(await write('csv', '{ all: movies(orderBy: [{ title: ASC }]) { title released } }'))).toEqual([
        ['title', 'released'],
        ['Blank', ''],
        ['Harbour', '1999'],
        ['Lanterns', '2004'],
        ['雾港', '2004'],
      ]);
      expect((await open('{ all: movies { title } }')).name).toBe('all');
    });

    it('a list with "first" or "offset" is as long as it says', async () => {
      expect(await write('ndjson', '{ movies(first: 1, offset: 1) { id } }')).toBe('{"id":"movie:harbour"}\n');
      await expect(open('{ movies(first: 3) { id } }')).rejects.toThrow('the limit is 2');
    });

    it('lists inside a row are joined, each value in its place', async () => {
      const query = `{ movies(where: { title: { eq: "Harbour" } }) {
        title
        actorsConnection { edges { billing roles lead node { name born } } }
      } }`;
      expect(readCsv(await write('csv', query, {}, { pageLimit: 10 }))).toEqual([
        [
          'title',
          'actorsConnection.edges.billing',
          'actorsConnection.edges.roles',
          'actorsConnection.edges.lead',
          'actorsConnection.edges.node.name',
          'actorsConnection.edges.node.born',
        ],
        [
          'Harbour',
          '2 | 1 | 2',
          'Keeper | Anna | Anna | Voice',
          ' | true | ',
          'Ines Ward | Mara Quill | Mara Quill',
          '1982 | 1970 | 1970',
        ],
      ]);
    });

    it('types of an interface share columns, and each has its own', async () => {
      const query = `{ productions(orderBy: [{ title: DESC }], first: 2) {
        __typename
        ... on Movie { title rating }
        ... on Series { episodes title }
      } }`;
      expect(readCsv(await write('csv', query))).toEqual([
        ['__typename', 'title', 'rating', 'episodes'],
        ['Movie', '雾港', '', ''],
        ['Series', 'Tides', '', '12'],
      ]);
    });

    it('groups are rows, with the values of their key in columns of their own', async () => {
      const query = `{ movieGroups(orderBy: [{ count: DESC }]) {
        key { genre actors { born name } }
        count
        node { rating { sum } }
        studio { nodeCount }
      } }`;
      expect(readCsv(await write('csv', query, {}, { pageLimit: 10 }))).toEqual([
        ['key.genre', 'key.actors.born', 'key.actors.name', 'count', 'node.rating.sum', 'studio.nodeCount'],
        ['DRAMA', '1970', 'Mara Quill', '2', '15.5', '1'],
        ['DRAMA', '1982', 'Ines Ward', '1', '8.5', '1'],
        ['THRILLER', '1982', 'Ines Ward', '1', '', '0'],
        ['', '', '', '1', '', '0'],
      ]);
      expect(await write('ndjson', '{ castingGroups(first: 1) { key { studio { name } } count } }')).toBe(
        '{"key":{"studio":{"name":"North"}},"count":4}\n',
      );
      await expect(open('{ movieGroups { key { title } } }')).rejects.toThrow('has more than 2 items');
    });

    it('columns are those that @skip and @include leave, and stand there without rows', async () => {
      const query = `query ($short: Boolean!) {
        movies(where: { title: { eq: "none" } }) { id title @skip(if: $short) studio @include(if: true) { name } }
      }`;
      expect(await write('csv', query, { short: true })).toBe('id,studio.name\r\n');
      expect(await write('csv', query, { short: false })).toBe('id,title,studio.name\r\n');
      expect(await write('ndjson', query, { short: false })).toBe('');
    });

    it('begins behind a cursor, and takes variables of the names it uses itself', async () => {
      const page = await graph.ask('{ moviesConnection(first: 2) { pageInfo { endCursor } } }');
      const { endCursor } = (page.data as { moviesConnection: { pageInfo: { endCursor: string } } }).moviesConnection
        .pageInfo;
      const query = `query ($pageStart: String, $pageSize: Int!) {
        moviesConnection(after: $pageStart, first: $pageSize) { lines: edges { node { id } } }
      }`;
      expect(await write('csv', query, { pageStart: endCursor, pageSize: 1 })).toBe(
        'node.id\r\nmovie:lanterns\r\nmovie:wugang\r\n',
      );
    });

    it('reads smaller pages where the limits ask for them, and says so where one row is too many', async () => {
      const query = '{ movies { id actors { id movies { id } } } }';
      const all = await write('csv', query, {}, { pageLimit: 100 });
      const few = reads;
      expect(all.split('\r\n')).toHaveLength(6);
      reads = 0;
      expect(await write('csv', query, {}, { pageLimit: 100, nodeLimit: 30 })).toBe(all);
      expect(reads).toBeGreaterThan(few);
      await expect(open(query, {}, { pageLimit: 100, nodeLimit: 3 })).rejects.toThrow('the limit is 3');
    });

    it.each([
      ['{ movies { id } studios { id } }', 'this one has "movies", "studios"'],
      ['{ movies @skip(if: true) { id } }', 'this one has none'],
      ['{ movie(id: "movie:blank") { actors { name } } }', '"movie" is neither.'],
      ['{ __typename }', '"__typename" is neither.'],
      ['{ moviesConnection { totalCount } }', 'this operation has none. Select "edges" once.'],
      ['{ moviesConnection { a: edges { cursor } b: edges { cursor } } }', 'has them twice'],
      ['{ moviesConnection(last: 2) { edges { cursor } } }', '"moviesConnection" has "last". Turn "orderBy" round'],
      ['{ moviesConnection(first: 0) { edges { cursor } } }', 'has first: 0'],
    ])('%s is no table', async (query, message) => {
      await expect(open(query)).rejects.toThrow(message);
    });

    it('breaks off where the data changes, and where it is being written', async () => {
      const table = await open('{ movies { id } }');
      answered = (answer) => ({ ...answer, dataVersion: '0123456789ab' });
      const pages = table.pages[Symbol.asyncIterator]();
      expect((await pages.next()).value).toHaveLength(2);
      await expect(pages.next()).rejects.toThrow(
        `The data went from version ${table.dataVersion} to 0123456789ab during the export, so what was written is not whole.`,
      );
      answered = (answer) => ({ ...answer, isConsistent: false });
      await expect(open('{ movies { id } }')).rejects.toThrow('The data is being written.');
    });
  });

  describe('many nodes with difficult texts', () => {
    const nodes = Array.from({ length: 1203 }, (_, index) => ({
      labels: ['Movie'],
      properties: {
        id: `movie:${String(index).padStart(4, '0')}`,
        title: texts[index % texts.length]!,
        released: index - 600,
        tags: [texts[index % texts.length]!, texts[(index + 1) % texts.length]!],
      },
    }));
    afterAll(() => graph.close());
    beforeAll(async () => {
      graph = await openGraph(engine, { schemaFolder: join(films, 'schema'), data: { nodes, relationships: [] } });
    });

    it('are all there, once and in order, in CSV', async () => {
      const [head, ...rows] = readCsv(
        await write('csv', '{ movies { id title released tags } }', {}, { pageLimit: 100 }),
      );
      expect(head).toEqual(['id', 'title', 'released', 'tags']);
      const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      const joined = (tags: readonly string[]) => tags.map((tag) => tag.replace(/[\\|]/g, '\\$&')).join(' | ');
      expect(rows).toEqual(
        nodes.map(({ properties: { id, title, released, tags } }) => [
          id,
          safe(title),
          String(released),
          safe(joined(tags)),
        ]),
      );
    });

    it('and in NDJSON, as they are', async () => {
      const text = await write('ndjson', '{ movies { id title released tags } }', {}, { pageLimit: 500 });
      const lines = text.split('\n').slice(0, -1);
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(nodes.map(({ properties }) => properties));
    });
  });
});
