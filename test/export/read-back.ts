// Collects the pieces of an export, and opens graphs with difficult values to export.
import { join } from 'node:path';
import { readGraph, type GraphNode, type GraphRelationship } from '../../src/census';
import { graphFormats, type GraphFormat } from '../../src/export';
import { concreteTypes } from '../../src/model';
import type { Run } from '../../src/store';
import type { Engine } from '../support/engines';
import { openGraph, type OpenGraph } from '../support/open-graph';

const films = join(__dirname, '..', 'fixtures', 'films');

export function openFilms(engine: Engine): Promise<OpenGraph> {
  return openGraph(engine, {
    schemaFolder: join(films, 'schema'),
    data: { scripts: [join(films, 'cypher', 'films.cypher')] },
  });
}

export function openSeed(engine: Engine): Promise<OpenGraph> {
  return openGraph(engine, { schemaFolder: 'schema', data: { scripts: ['cypher'] } });
}

/** Texts that break careless writers of XML and JSON. */
const texts = [
  'a < b & "c" > \'d\'',
  'two\nlines\r\nand\ttabs',
  ' blanks ',
  ']]>',
  '&amp;',
  '港🏮',
  '',
  'nul\u0001\u000b',
];

export function openDifficult(engine: Engine): Promise<OpenGraph> {
  const nodes = texts.map((title, index) => ({
    labels: ['Movie'],
    properties: {
      id: `movie:${index} "<&>"`,
      title,
      released: -index,
      rating: index / 4,
      tags: [title, 'x'],
      isClassic: true,
    },
  }));
  const relationships = texts.map((text, index) => ({
    type: 'ACTED_IN',
    from: 'person:a',
    to: `movie:${index} "<&>"`,
    properties: { source: text, roles: [text], lead: false },
  }));
  const actor = { labels: ['Actor', 'Person'], properties: { id: 'person:a', name: 'A', born: 1970 } };
  return openGraph(engine, {
    schemaFolder: join(films, 'schema'),
    data: { nodes: [...nodes, actor], relationships },
  });
}

export async function collect(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Everything that the store has, read by the steward's own census. */
export interface Stored {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

export async function readStored(graph: OpenGraph): Promise<Stored> {
  const { nodes, relationships } = dataOf(graph);
  return { nodes: await flatten(nodes), relationships: await flatten(relationships) };
}

export async function writeGraph(graph: OpenGraph, format: GraphFormat): Promise<string> {
  return collect(graphFormats[format].print(dataOf(graph), graph.model, '0123456789ab'));
}

function dataOf({ reader, model }: OpenGraph) {
  const run: Run = async (text, parameters = {}) => (await reader.read([{ text, parameters }])).rows[0] ?? [];
  return readGraph(run, concreteTypes(model));
}

async function flatten<Item>(batches: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}
