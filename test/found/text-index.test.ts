// Holds a search by an index of texts against the same search over all nodes: random texts, and random parts of them.
import { join } from 'node:path';
import { dialects, type Dialect } from '../../src/cypher';
import { finders } from '../../src/find';
import type { Search } from '../../src/find/finder';
import { textIndexes } from '../../src/model';
import { Random } from '../differential/random';
import { chosenEngines } from '../support/engines';
import { fieldUse } from '../support/field-use';
import { openGraph, type GraphNode, type OpenGraph } from '../support/open-graph';

const seed = Number(process.env['SEARCH_SEED'] ?? Date.now() % 1_000_000_000);
/** Neo4j plans each new form of a search for long. */
const times = Number(process.env['SEARCH_PAIRS'] ?? 24);
const fixture = (name: string) => join(__dirname, '../fixtures', name, 'schema');

const pieces = [
  '法治', '政府', '司法', '法', '市', '〇', '𠮷', '豈', 'の', 'カ', 'ｶﾞ', '한국', '，', '（', '“', ' ', '  ', '-', "'", '.', '_', '/', '*', '"', '\\',
  'rule', 'Law', 'of', 'the', 'THERE', 'he', 'tax', 'a', 's', 'ß', 'É', 'e\u0301', 'İ', 'K', 'ＡＢ', '2023', '１', '٣', '\u200d', '\u00ad', '😀',
]; // prettier-ignore

/** The embedded engine has none. */
const engine = 'neo4j';
(chosenEngines.includes(engine) ? describe : describe.skip)('An index of texts of Neo4j', () => {
  const random = new Random(seed);
  const text = () => Array.from({ length: random.between(1, 7) }, () => random.pick(pieces)).join('');
  const nodes: readonly GraphNode[] = Array.from({ length: 400 }, (_, at) => {
    const id = `n:${at}`;
    if (random.chance(0.3)) return { labels: ['Series', 'Show'], properties: { id, title: text(), episodes: 1 } };
    const tags = Array.from({ length: random.between(0, 3) }, text);
    return { labels: ['Movie'], properties: { id, title: text(), ...(tags.length > 0 && { tags }) } };
  });
  let graph: OpenGraph;
  beforeAll(async () => {
    console.log(`SEARCH_SEED=${seed}`);
    graph = await openGraph(engine, { schemaFolder: fixture('films'), data: { nodes, relationships: [] } });
  }, 60_000);
  afterAll(() => graph.close());

  const stored = nodes.flatMap(({ properties: { title, tags } }) => [title, ...((tags ?? []) as readonly string[])]);
  /** A part of a stored text that has a word in it, sometimes with a word that is nowhere near. */
  function part(): string {
    const characters = [...(random.pick(stored) as string)];
    const start = random.between(0, characters.length - 1);
    const found = characters.slice(start, start + random.between(1, 8)).join('');
    if (found.trim() === '') return part();
    return random.chance(0.2) ? `${found} ${random.pick(pieces)}` : found;
  }

  function searchWith(dialect: Dialect, sent: string[]): Search {
    return {
      model: graph.model,
      dialect,
      limits: { pageLimit: 500, offsetLimit: 0 },
      field: fieldUse(graph.schema, 'search', undefined),
      path: ['search'],
      selects: new Set(['hits', 'facets', 'totalCount']),
      read: (statements) => {
        sent.push(...statements.map(({ text: statement }) => statement));
        return graph.reader.read(statements);
      },
      readVersion: () => graph.reader.readVersion(),
    };
  }

  it('search finds the same by the index as without it', async () => {
    const byIndex: string[] = [];
    let hits = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const asked = { text: part(), first: 500 };
      const expected = await finders.search(asked, searchWith({ ...dialects[engine], textIndex: undefined }, []));
      const found = await finders.search(asked, searchWith(dialects[engine], byIndex));
      expect({ asked, found }).toEqual({ asked, found: expected });
      hits += (expected as { readonly totalCount: number }).totalCount;
    }
    expect(hits).toBeGreaterThan(times);
    expect(byIndex.filter((statement) => statement.includes('db.index.fulltext')).length).toBeGreaterThan(times / 4);
  }, 120_000);

  it.each([false, true])(
    'resolve finds the same by the index as without it, with parts: %s',
    async (parts) => {
      const byIndex: string[] = [];
      for (let turn = 0; turn < times / 4; turn += 1) {
        const names = Array.from({ length: random.between(1, 3) }, () => (parts ? part() : random.pick(stored)));
        if (turn === 0) names.splice(0, names.length, 'rule');
        const asked = { names, parts };
        const expected = await finders.resolve(asked, searchWith({ ...dialects[engine], textIndex: undefined }, []));
        const found = await finders.resolve(asked, searchWith(dialects[engine], byIndex));
        expect({ asked, found }).toEqual({ asked, found: expected });
      }
      expect(byIndex.some((statement) => statement.includes('db.index.fulltext'))).toBe(true);
    },
    120_000,
  );

  it.each(['offices', 'films'])(
    'makes the indexes of a new schema and takes those of the old one away: %s',
    async (name) => {
      const other = await openGraph(engine, { schemaFolder: fixture(name), data: { nodes: [], relationships: [] } });
      try {
        const { rows } = await other.reader.read([{ text: dialects[engine].textIndex!.list, parameters: {} }]);
        const names = rows[0]!.map(([index]) => index).sort();
        const wanted = textIndexes(other.model).map((index) => index.name);
        expect(names).toEqual([...wanted].sort());
        expect(wanted).toHaveLength(name === 'films' ? 3 : 0);
      } finally {
        await other.close();
      }
    },
    60_000,
  );
});
