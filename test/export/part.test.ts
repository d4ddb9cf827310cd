// Exports what questions find as graphs, and reads them back: as many as the answer has, each with all that is stored.
import { MultiDirectedGraph } from 'graphology';
import { parse, type OperationDefinitionNode } from 'graphql';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { openExport, type GraphFormat } from '../../src/export';
import { chosenEngines } from '../support/engines';
import type { OpenGraph } from '../support/open-graph';
import { collect, openFilms, openSeed, readStored } from './read-back';

const government = 'inst:cn-420200:government';

interface Related {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

async function exportPart(graph: OpenGraph, query: string, format: GraphFormat, variables = {}): Promise<string> {
  const document = parse(query);
  const question = { document, operation: document.definitions[0] as OperationDefinitionNode, variables };
  return collect((await openExport(graph, { question, format })).pieces);
}

function read(text: string, format: 'graphml' | 'gexf') {
  const parts = { graphml: graphml.parse, gexf: gexf.parse }[format](MultiDirectedGraph, text, {
    addMissingNodes: false,
  });
  return {
    nodes: parts.mapNodes((id) => id).sort(),
    edges: parts.mapEdges((_id, { type }, from, to) => `${from} ${type as string} ${to}`).sort(),
    parts,
  };
}

const nameOf = ({ type, from, to }: Related) => `${from.id} ${type} ${to.id}`;

describe.each(chosenEngines)('On %s', (engine) => {
  describe('of the films', () => {
    let graph: OpenGraph;
    beforeAll(async () => {
      graph = await openFilms(engine);
    });
    afterAll(() => graph.close());

    it('a path between parallel relationships has each of them, however many paths go over it', async () => {
      const query = '{ paths(from: "person:mara", to: "person:ines", first: 10, maxLength: 2) { length } }';
      const { nodes, edges, parts } = read(await exportPart(graph, query, 'graphml'), 'graphml');
      expect(nodes).toEqual(['movie:harbour', 'person:ines', 'person:mara']);
      expect(edges).toEqual([
        'person:ines ACTED_IN movie:harbour',
        'person:mara ACTED_IN movie:harbour',
        'person:mara ACTED_IN movie:harbour',
      ]);
      expect(parts.mapEdges((_id, { source, roles }): unknown[] => [source, roles])).toContainEqual([
        'press',
        '["Anna","Voice"]',
      ]);
      expect(parts.getNodeAttributes('person:mara')).toMatchObject({ name: 'Mara Quill', born: 1970 });
    });

    it('of parallel relationships only those that are shown come', async () => {
      const query =
        '{ neighborhood(ids: ["person:mara"], perType: 1, relationshipTypes: [ACTED_IN]) { nodes { depth } } }';
      const { parts } = read(await exportPart(graph, query, 'gexf'), 'gexf');
      expect(parts.mapEdges((_id, { source }): unknown => source)).toEqual(['credits']);
    });

    it('what finds nothing is a graph without nodes', async () => {
      const query = '{ paths(from: "person:mara", to: "studio:south") { length } }';
      expect(read(await exportPart(graph, query, 'graphml'), 'graphml')).toMatchObject({ nodes: [], edges: [] });
    });
  });

  describe('of the seed', () => {
    let graph: OpenGraph;
    beforeAll(async () => {
      graph = await openSeed(engine);
    }, 180_000);
    afterAll(() => graph.close());

    it.each(['graphml', 'gexf'] as const)('a neighborhood comes as %s with all that the answer has', async (format) => {
      const field = `neighborhood(ids: [$id], depth: 2, perType: 5)`;
      const answer = await graph.ask(
        `query ($id: ID!) { ${field} { nodes { node { id } } relationships { type from { id } to { id } } } }`,
        { id: government },
      );
      const { nodes, relationships } = answer.data!['neighborhood'] as {
        nodes: { node: { id: string } }[];
        relationships: Related[];
      };
      expect(relationships.length).toBeGreaterThan(20);
      const text = await exportPart(graph, `query ($id: ID!) { ${field} { nodes { depth } } }`, format, {
        id: government,
      });
      const found = read(text, format);
      expect(found.nodes).toEqual(nodes.map(({ node }) => node.id).sort());
      expect(found.edges).toEqual(relationships.map(nameOf).sort());
      const stored = await readStored(graph);
      const own = stored.nodes.find(({ id }) => id === government)!;
      expect(found.parts.getNodeAttributes(government)).toMatchObject({
        type: own.type.name,
        name: own.properties['name'],
        nameEn: own.properties['nameEn'],
      });
      expect(found.parts.everyEdge((_id, { quote }) => typeof quote === 'string' && quote !== '')).toBe(true);
    });

    it('a hierarchy has the node itself, what is above and below, and what joins them', async () => {
      const field = 'hierarchy(id: "inst:cn-420200:party-committee", along: PART_OF)';
      const answer = await graph.ask(`{ ${field} { ancestors { node { id } } descendants { node { id } } } }`);
      const { ancestors, descendants } = answer.data!['hierarchy'] as Record<string, { node: { id: string } }[]>;
      const members = [...ancestors!, ...descendants!].map(({ node }) => node.id);
      expect(members.length).toBeGreaterThan(0);
      const { nodes, edges } = read(await exportPart(graph, `{ ${field} { __typename } }`, 'gexf'), 'gexf');
      expect(nodes).toEqual([...members, 'inst:cn-420200:party-committee'].sort());
      const { relationships } = await readStored(graph);
      expect(edges).toEqual(
        relationships
          .filter(({ type, from, to }) => type === 'PART_OF' && nodes.includes(from) && nodes.includes(to as string))
          .map(({ type, from, to }) => `${from} ${type} ${to as string}`)
          .sort(),
      );
    });

    it('JSON-LD has a statement for each claim, and no plain triple of what is only inferred', async () => {
      const query = `{ neighborhood(ids: ["${government}"], relationshipTypes: [PART_OF, DELIVERED]) { relationships { type ... on Claim { stated } } } }`;
      const { relationships } = (await graph.ask(query)).data!['neighborhood'] as {
        relationships: { stated: boolean }[];
      };
      const written = JSON.parse(await exportPart(graph, query, 'jsonld')) as { '@graph': Record<string, unknown>[] };
      const items = written['@graph'];
      const statements = items.filter((item) => [item['@type']].flat().includes('rdf:Statement'));
      const plain = items.filter((item) => 'PART_OF' in item || 'DELIVERED' in item);
      expect(statements.length).toBe(relationships.length);
      expect(plain.length).toBe(relationships.filter(({ stated }) => stated).length);
      expect(plain.length).toBeLessThan(statements.length);
    });
  });
});
