// Exports whole graphs and reads them back with graphology: every node, every relationship, every property.
import { MultiDirectedGraph } from 'graphology';
import { Source } from 'graphql';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { FaultsError } from '../../src/errors';
import { graphFormats } from '../../src/export';
import { graphAttributes } from '../../src/export/attributes';
import { xmlText } from '../../src/export/xml';
import { buildModel, parseSchema } from '../../src/model';
import { chosenEngines } from '../support/engines';
import type { OpenGraph } from '../support/open-graph';
import { openDifficult, openFilms, openSeed, readStored, writeGraph } from './read-back';

const graphs = { films: openFilms, difficult: openDifficult, seed: openSeed } as const;
const readers = { graphml: graphml.parse, gexf: gexf.parse } as const;

/** What no XML can hold comes back as the sign for it. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'string' ? value.replace(/[\u0001\u000b]/g, '\uFFFD') : value;
}

function byText(one: readonly unknown[], other: readonly unknown[]): number {
  return textOf(one) < textOf(other) ? -1 : 1;
}

function textOf(item: readonly unknown[]): string {
  return JSON.stringify(item.map((part) => (typeof part === 'object' ? Object.entries(part ?? {}).sort() : part)));
}

describe.each(chosenEngines)('On %s', (engine) => {
  describe.each(Object.keys(graphs) as (keyof typeof graphs)[])('the graph "%s"', (name) => {
    let graph: OpenGraph;
    beforeAll(async () => {
      graph = await graphs[name](engine);
    }, 180_000);
    afterAll(() => graph.close());

    it.each(['graphml', 'gexf'] as const)('comes back from %s as it is stored', async (format) => {
      const stored = await readStored(graph);
      const read = readers[format](MultiDirectedGraph, await writeGraph(graph, format), { addMissingNodes: false });

      const nodes = stored.nodes.map(({ type, labels, properties: { id, ...properties } }) => [
        readable(id),
        { type: type.name, labels: [...labels].sort().join(' '), ...mapValues(properties) },
      ]);
      const found = read.mapNodes((id, { label, ...attributes }) => {
        expect(typeof label).toBe('string');
        return [id, attributes];
      });
      expect(found.sort(byText)).toEqual(nodes.sort(byText));

      const edges = stored.relationships.map(({ from, to, type, properties }) => [
        from,
        to,
        { type, ...mapValues(properties) },
      ]);
      const foundEdges = read.mapEdges((_id, { label: _label, ...attributes }, from, to) => [from, to, attributes]);
      expect(foundEdges.sort(byText)).toEqual(edges.sort(byText));
    });
  });
});

function mapValues(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, readable(value)]));
}

it('attributes of one name and several types hold the values of all', () => {
  const model = buildModel(
    parseSchema([
      new Source(
        'type A @node { id: ID! a: Int b: Int c: Boolean d: [Int!] type: String label: String }' +
          'type B @node { id: ID! a: Float b: String c: Boolean d: Int }',
        'a.graphql',
      ),
    ]),
  );
  const { label, nodes, relationships } = graphAttributes(model);
  expect([label, nodes.map(({ name, type }) => `${name} ${type}`), relationships.length]).toEqual([
    '__label',
    ['__type string', 'labels string', 'a double', 'b string', 'c boolean', 'd string', 'type string', 'label string'],
    1,
  ]);
});

it('XML holds every text that it can', () => {
  expect(xmlText('a<b>&"c"\t\r\n\u0000\u001f\uffff\ud800x🏮')).toBe(
    'a&lt;b&gt;&amp;&quot;c&quot;&#9;&#13;&#10;\uFFFD\uFFFD\uFFFD\uFFFDx🏮',
  );
});

it('data that does not fit the schema is refused with its place', async () => {
  const graph = await openFilms('embedded');
  const type = [...graph.model.nodeTypes.values()].find(({ name }) => name === 'Movie')!;
  const node = { type, id: 'movie:x', labels: ['Movie'], properties: { id: 'movie:x', released: 'last year' } };
  const nodes = (async function* () {
    yield [node];
  })();
  const relationships = (async function* () {})();
  const pieces = graphFormats.gexf.print({ nodes, relationships }, graph.model, 'x');
  const write = async () => {
    for await (const _piece of pieces);
  };
  await expect(write()).rejects.toMatchObject(
    new FaultsError(
      'The data does not fit the schema, so it cannot be exported. "mandate check" tells all faults.',
      [],
    ),
  );
  await graph.close();
});
