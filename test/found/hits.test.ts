// Searches texts as people type them, on each engine, and holds the hits against a plain search over arrays.
import { join } from 'node:path';
import { buildModel, readSchema } from '../../src/model';
import { naiveResolve, naiveSearch } from '../differential/naive-search';
import { chosenEngines } from '../support/engines';
import { openGraph, type GraphNode, type OpenGraph } from '../support/open-graph';

const schemaFolder = join(__dirname, '../fixtures/films/schema');
const titles = [
  '黄石市司法局', '市司法局', '司法局（试行）', '司法局(试行)', '法', '法治', '法治政府建设', '政府', '中国共产党黄石市委员会', '𠮷野家，法',
  'Tax (Reform) Office', 'tax (reform', 'Tax and Reform', 'AND', 'or NOT', 'A*', 'a?b', 'ＡＢＣ株式会社', 'abc株式会社', 'in-force', 'in－force',
  '“四张清单”', '2023年，第1号', 'Łódź', 'ÉCOLE', 'école', 'straße', 'back\\slash', "o'hara", 'o’hara', 'a "quoted" word', 'a “quoted” word', '实施“四张清单”制度', '%', '_', 'tab\there', 'İstanbul',
]; // prettier-ignore
const tags = ['司法', 'tax', 'ＴＡＸ', '法院 ', 'night sea', '港'];
const asked = [
  ...titles, ...tags, '司', '司法 局', '局 司法', '（试行）', '(试行)', 'tax  (reform', 'TAX', 'ABC', 'ａｂｃ', '，', ',', '１', '1', 'AND tax',
  '法　政府', '野', '𠮷', 'e', 'É', 'ss', 'ß', '*', '~', ':', 'office OR reform', '-tax', '"', '"quoted"', 'quoted"', '"quoted', '实施"四张清单"', '\\', "'", 'hara', '//', '$all_0', 'i', '\t', '号 2023', '不存在',
]; // prettier-ignore

const nodes: readonly GraphNode[] = titles.map((title, index) => ({
  labels: index % 3 === 0 ? ['Series', 'Show'] : ['Movie'],
  properties: {
    id: `${index % 2 === 0 ? 'b' : 'a'}:${index}`,
    title,
    ...(index % 3 === 0 ? { episodes: 1 } : { tags: index % 4 === 0 ? tags : [tags[index % tags.length]!] }),
  },
}));
const model = buildModel(readSchema(schemaFolder));
const plain = nodes.map(({ labels, properties }) => ({ type: labels[0], properties }));

const hits = '{ rank matchedField highlights { field text ranges { start end } } node { id } }';
const search = `query ($text: String!) { search(text: $text, first: 100) { totalCount facets { type count } hits ${hits} } }`;
const resolve =
  'query ($names: [String!]!, $parts: Boolean) { resolve(names: $names, parts: $parts) { name isCut matches { reason field node { id } } } }';

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engine, { schemaFolder, data: { nodes, relationships: [] } });
  }, 60_000);
  afterAll(() => graph.close());

  it('finds the hits of a plain search, in its order', async () => {
    const words = asked.filter((text) => text.trim().split(/\s+/).length <= 8);
    for (const text of words) {
      const { data } = await graph.ask(search, { text });
      const expected = naiveSearch(model, plain, { text, first: 100 });
      const shown = expected.hits.map(({ node, ...hit }) => ({ ...hit, node: { id: node.properties['id'] } }));
      expect({ text, ...data }).toEqual({ text, search: { ...expected, hits: shown } });
    }
  }, 120_000);

  it('finds each title by itself, and by the titles typed in another width', async () => {
    for (const title of titles) {
      for (const text of [title, title.normalize('NFKC')]) {
        const { data } = await graph.ask(search, { text });
        const found = (data as { search: { hits: { node: { id: string } }[] } }).search.hits.map(({ node }) => node.id);
        const id = nodes.find((node) => node.properties['title'] === title)!.properties['id'];
        const isHalfOfWide = text !== title && /[Ａ-Ｚ]/.test(title); // letters are looked for as typed or in half width
        if (!isHalfOfWide) expect({ text, found }).toEqual({ text, found: expect.arrayContaining([id]) as unknown });
      }
    }
  }, 120_000);

  it.each([[false], [true]])('resolves names as a plain look-up does, with parts: %s', async (parts) => {
    for (let start = 0; start < asked.length; start += 20) {
      const names = asked.slice(start, start + 20);
      const { data } = await graph.ask(resolve, { names, parts });
      const expected = naiveResolve(model, plain, { names, parts }).map(({ matches, ...one }) => ({
        ...one,
        matches: matches.map(({ reason, field, node }) => ({ reason, field, node: { id: node.properties['id'] } })),
      }));
      expect(data).toEqual({ resolve: expected });
    }
  });
});
