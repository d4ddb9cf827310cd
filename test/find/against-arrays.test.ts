// Random searches, made by us on a real engine and by walking plain arrays: equal trees.
import { join } from 'node:path';
import { dialects } from '../../src/cypher';
import { finders } from '../../src/find';
import type { Search } from '../../src/find/finder';
import { buildModel, concreteTypes, hierarchies, readSchema } from '../../src/model';
import type { Found } from '../../src/result';
import { Random } from '../differential/random';
import { randomGraph, texts } from '../differential/random-graph';
import { chosenEngines } from '../support/engines';
import { fieldUse } from '../support/field-use';
import { openGraph, type GraphData, type OpenGraph } from '../support/open-graph';
import { NaiveGraph } from './naive-graph';

const root = join(__dirname, '../..');
/** Of each graph. Neo4j plans every new form of a search for a second and more. */
const pairsOn = { embedded: 170, neo4j: 30 };
const seed = Number(process.env['SEARCH_SEED'] ?? Date.now() % 1_000_000_000);
const pairsPerGraph = 30;

describe.each(chosenEngines)('On %s', (engine) => {
  const pairs = Number(process.env['SEARCH_PAIRS'] ?? pairsOn[engine]);
  // The offices have a hub and hierarchies, the films interfaces and relationships outside of what the schema declares.
  it.each(['films', 'offices'])(
    'searches of random graphs of %s find what walking arrays finds',
    async (fixture) => {
      console.log(`SEARCH_SEED=${seed} SEARCH_PAIRS=${pairs}`);
      const schemaFolder = join(root, 'test/fixtures', fixture, 'schema');
      const model = buildModel(readSchema(schemaFolder));
      let found = 0;
      // What chance alone left without paths is asked for longer, up to three times as long.
      const isEnough = () => found > pairs / 5;
      for (let begin = 0; begin < pairs || (!isEnough() && begin < 3 * pairs); begin += pairsPerGraph) {
        const random = new Random(seed + begin);
        const data = randomGraph(model, random, { hasFaults: false, texts });
        const graph = await openGraph(engine, { schemaFolder, data });
        try {
          found += await compareSearches(graph, data, random, pairsPerGraph);
        } finally {
          await graph.close();
        }
      }
      expect(isEnough()).toBe(true);
    },
    600_000,
  );

  it('searches of the whole seed find what walking arrays finds', async () => {
    const scripts = [join(root, 'cypher')];
    const graph = await openGraph(engine, { schemaFolder: join(root, 'schema'), data: { scripts } });
    try {
      const random = new Random(seed);
      const data = await readData(graph);
      let found = 0;
      for (let turn = 0; turn < 3 && found <= pairs / 5; turn++) {
        found += await compareSearches(graph, data, random, pairs);
      }
      expect(found).toBeGreaterThan(pairs / 5);
    } finally {
      await graph.close();
    }
  }, 600_000);
});

/** Asks each search for so many random nodes, and tells for how many pairs there was a path. */
async function compareSearches(graph: OpenGraph, data: GraphData, random: Random, times: number): Promise<number> {
  const { model } = graph;
  const types = concreteTypes(model).map(({ name }) => name);
  const hubs = concreteTypes(model).flatMap(({ name, isHub }) => (isHub ? [name] : []));
  const relationshipTypes = [...new Set(data.relationships.map(({ type }) => type))];
  const naive = new NaiveGraph(model, data, hubs);
  const hierarchyTypes = [...new Set(hierarchies(model).map(({ type }) => type))];
  let withPath = 0;
  for (let turn = 0; turn < times; turn++) {
    const scope = {
      ...(random.chance(0.3) && { relationshipTypes: random.sample(relationshipTypes, random.between(1, 12)) }),
      ...(random.chance(0.2) && { notThrough: random.sample(types, random.between(0, 4)) }),
    };
    const from = random.pick(naive.ids);
    const paths = {
      from,
      to: random.chance(0.5) ? random.pick(naive.ids) : naive.stroll(from, random),
      first: random.pick([1, 2, 5, 12]),
      maxLength: random.between(1, 5),
      directed: random.chance(0.2),
      ...scope,
      ...(random.chance(0.1) && { through: random.sample(types, random.between(1, 6)) }),
    };
    const expected = naive.paths(paths) as readonly Found[];
    expect([paths, withoutSentences(await find('paths', paths, graph))]).toEqual([paths, expected]);
    if (expected.length > 0) withPath++;

    const neighborhood = {
      ids: [...new Set(random.sample(naive.ids, random.between(1, 4)))],
      depth: random.between(1, 2),
      perType: random.pick([0, 1, 3, 25]),
      ...scope,
      ...(random.chance(0.2) && { types: random.sample(types, random.between(1, 6)) }),
    };
    expect([neighborhood, await find('neighborhood', neighborhood, graph)]).toEqual([
      neighborhood,
      naive.neighborhood(neighborhood),
    ]);

    const along = hierarchyTypes.length > 0 ? random.pick(hierarchyTypes) : undefined;
    const members = along === undefined ? [] : naive.ids.filter((id) => naive.isInHierarchy(id, along));
    if (along === undefined || members.length === 0) continue;
    const hierarchy = { id: random.pick(members), along, maxDepth: random.between(1, 5) };
    const found = await find('hierarchy', hierarchy, graph);
    expect([hierarchy, found]).toEqual([hierarchy, naive.hierarchy(hierarchy.id, along, hierarchy.maxDepth)]);
  }
  return withPath;
}

function find(
  finder: keyof typeof finders,
  values: Readonly<Record<string, unknown>>,
  { model, schema, reader }: OpenGraph,
): Promise<Found> {
  const search: Search = {
    model,
    dialect: dialects[reader.engine],
    limits: { pageLimit: 10_000, offsetLimit: 0 },
    field: fieldUse(schema, finder, values),
    path: ['search'],
    selects: new Set(['nodes', 'relationships', 'ancestors', 'descendants', 'sentence']),
    read: (statements) => reader.read(statements),
    readVersion: () => Promise.resolve(undefined),
  };
  return finders[finder](values, search);
}

function withoutSentences(paths: Found): Found {
  return (paths as readonly Record<string, Found>[]).map(({ sentence, ...path }) => {
    expect(typeof sentence).toBe('string');
    return path;
  });
}

async function readData({ reader }: OpenGraph): Promise<GraphData> {
  const { rows } = await reader.read([
    { text: 'MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS a, properties(n) AS b', parameters: {} },
    { text: 'MATCH (n)-[r]->(m) RETURN type(r) AS a, n.id AS b, m.id AS c, properties(r) AS d', parameters: {} },
  ]);
  const [nodes, relationships] = rows as unknown as readonly (readonly unknown[])[][];
  return {
    nodes: nodes!.map(([labels, properties]) => ({ labels, properties })) as GraphData['nodes'],
    relationships: relationships!.map(([type, from, to, properties]) => ({
      type,
      from,
      to,
      properties,
    })) as GraphData['relationships'],
  };
}
