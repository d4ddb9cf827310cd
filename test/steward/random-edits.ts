// Turns a graph as plain arrays into a random script that changes it, and into what it then is.
import type { Random } from '../differential/random';
import type { Run, StoredProperties } from '../../src/store';

export interface PlainNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

export interface PlainRelationship {
  readonly from: PlainNode;
  readonly type: string;
  readonly to: PlainNode;
  readonly properties: StoredProperties;
}

export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly relationships: readonly PlainRelationship[];
}

const texts = ['新的', "it's “new”", 'a "quote" \\ and a backslash', '𠮷😀', "') DETACH DELETE n //", ''];

export async function readPlainGraph(run: Run): Promise<PlainGraph> {
  const nodes = (await run('MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS a, properties(n) AS b'))
    .map(([labels, properties]) => ({ labels: labels as string[], properties: properties as StoredProperties }))
    .filter(({ labels }) => !labels.some((label) => label.startsWith('__')))
    .map((node): PlainNode => ({ ...node, labels: [...node.labels].sort(), id: node.properties['id'] as string }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const relationships = await run('MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS b, b.id AS c, properties(r) AS d');
  return {
    nodes,
    relationships: relationships.map(([from, type, to, properties]) => ({
      from: byId.get(from as string)!,
      type: type as string,
      to: byId.get(to as string)!,
      properties: properties as StoredProperties,
    })),
  };
}

/** One to four edits, as statements, and the graph after them. */
export function randomEdits(
  graph: PlainGraph,
  random: Random,
): { readonly script: string; readonly after: PlainGraph } {
  let after = graph;
  const statements: string[] = [];
  const edits = [
    setProperty,
    dropProperty,
    copyNode,
    deleteNode,
    deleteRelationship,
    setOnRelationship,
    addRelationship,
  ];
  const number = random.between(1, 4);
  while (statements.length < number) {
    const edit = random.pick(edits)(after, random);
    if (!edit) continue;
    statements.push(edit.statement);
    after = edit.after;
  }
  return { script: `${statements.join(';\n')};\n`, after };
}

interface Edit {
  readonly statement: string;
  readonly after: PlainGraph;
}

type MakeEdit = (graph: PlainGraph, random: Random) => Edit | undefined;

const setProperty: MakeEdit = (graph, random) => {
  const node = random.pick(graph.nodes.filter(({ properties }) => 'nameEn' in properties));
  const property = random.pick(['note', 'nameEn', 'descriptionEn']);
  if (property === 'note' && node.labels.includes('Place')) return undefined;
  if (!knows(graph, node, property)) return undefined;
  const value = random.pick(texts);
  return withNode(graph, node, { ...node.properties, [property]: value }, `SET n.${property} = ${literal(value)}`);
};

const dropProperty: MakeEdit = (graph, random) => {
  const node = random.pick(graph.nodes);
  const property = random.pick(['note', 'descriptionEn', 'unit']);
  if (!(property in node.properties)) return undefined;
  const { [property]: _, ...rest } = node.properties;
  return withNode(graph, node, rest, `REMOVE n.${property}`);
};

const copyNode: MakeEdit = (graph, random) => {
  const node = random.pick(graph.nodes);
  const id = `${node.id}:copy-${random.below(1_000_000)}`;
  const properties = { ...node.properties, id };
  return {
    statement: `CREATE (n:${node.labels.join(':')} {${map(properties)}})`,
    after: { ...graph, nodes: [...graph.nodes, { ...node, id, properties }] },
  };
};

const deleteNode: MakeEdit = (graph, random) => {
  const nodes = graph.nodes.filter(({ labels }) => labels.includes('Outcome') || labels.includes('Recognition'));
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  return {
    statement: `${find('n', node)} DETACH DELETE n`,
    after: {
      nodes: graph.nodes.filter((one) => one.id !== node.id),
      relationships: graph.relationships.filter(({ from, to }) => from.id !== node.id && to.id !== node.id),
    },
  };
};

const deleteRelationship: MakeEdit = (graph, random) => {
  const one = random.pick(graph.relationships);
  return {
    statement: `${findRelationship(one)} DELETE r`,
    after: { ...graph, relationships: graph.relationships.filter((other) => !isSame(other, one)) },
  };
};

const setOnRelationship: MakeEdit = (graph, random) => {
  const one = random.pick(
    graph.relationships.filter(({ properties }) => 'quote' in properties && 'stated' in properties),
  );
  const value = random.pick(texts);
  const properties = { ...one.properties, note: value };
  const change = (other: PlainRelationship): PlainRelationship =>
    isSame(other, one) ? { ...other, properties } : other;
  return {
    statement: `${findRelationship(one)} SET r.note = ${literal(value)}`,
    after: { ...graph, relationships: graph.relationships.map(change) },
  };
};

const addRelationship: MakeEdit = (graph, random) => {
  const model = random.pick(graph.relationships.filter(({ properties }) => 'stated' in properties));
  const from = random.pick(graph.nodes.filter(({ labels }) => labels.join() === model.from.labels.join()));
  const to = random.pick(graph.nodes.filter(({ labels }) => labels.join() === model.to.labels.join()));
  const made = { ...model, from, to };
  if (from.id === to.id || graph.relationships.some((other) => isSame(other, made))) return undefined;
  return {
    statement: `${find('a', from)} ${find('b', to)} CREATE (a)-[:${made.type} {${map(made.properties)}}]->(b)`,
    after: { ...graph, relationships: [...graph.relationships, made] },
  };
};

/** Whether any node of the same labels has the property: then the schema has it. */
function knows({ nodes }: PlainGraph, { labels }: PlainNode, property: string): boolean {
  return nodes.some((node) => node.labels.join() === labels.join() && property in node.properties);
}

function withNode(graph: PlainGraph, node: PlainNode, properties: StoredProperties, change: string): Edit {
  const changed = { ...node, properties };
  const replace = (one: PlainNode): PlainNode => (one.id === node.id ? changed : one);
  return {
    statement: `${find('n', node)} ${change}`,
    after: {
      nodes: graph.nodes.map(replace),
      relationships: graph.relationships.map((one) => ({ ...one, from: replace(one.from), to: replace(one.to) })),
    },
  };
}

function find(variable: string, { id, labels }: PlainNode): string {
  return `MATCH (${variable}:${labels[0]} {id: ${literal(id)}})`;
}

function findRelationship({ from, type, to, properties }: PlainRelationship): string {
  const key = 'source' in properties ? ` {source: ${literal(properties['source'])}}` : '';
  return `MATCH (a:${from.labels[0]} {id: ${literal(from.id)}})-[r:${type}${key}]->(b:${to.labels[0]} {id: ${literal(to.id)}})`;
}

function isSame(a: PlainRelationship, b: PlainRelationship): boolean {
  const key = (one: PlainRelationship): string =>
    JSON.stringify([one.from.id, one.type, one.to.id, one.properties['source'] ?? null]);
  return key(a) === key(b);
}

function map(properties: StoredProperties): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ');
}

/** JSON's texts, numbers, yes, no and lists are Cypher's. */
function literal(value: unknown): string {
  return JSON.stringify(value);
}
