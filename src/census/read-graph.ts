// Reads the whole graph of a model in batches: every node of its types, and every relationship that leaves one.
import { cypher, join, name } from '../cypher';
import { firstLabel, type NodeType } from '../model';
import type { Run, StoredProperties, StoredValue } from '../store';

export interface GraphNode {
  readonly type: NodeType;
  readonly id: StoredValue | undefined;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly fromType: NodeType;
  readonly to: StoredValue | undefined;
  readonly toLabels: readonly string[];
  readonly properties: StoredProperties;
}

/** A graph, or a part of one, as it is read: in batches, each of them once. */
export interface GraphData {
  readonly nodes: AsyncIterable<readonly GraphNode[]>;
  /** To be read when all nodes have been. */
  readonly relationships: AsyncIterable<readonly GraphRelationship[]>;
}

const nodesAtOnce = 5000;
export const startsAtOnce = 1000;
/** Nodes without a usable id are faults, and only the first faults are listed. */
const straysRead = 101;

/** The whole graph of some concrete types. Only the ids are kept in memory. */
export function readGraph(run: Run, types: Iterable<NodeType>): GraphData {
  const starts: (readonly [NodeType, readonly string[]])[] = [];
  async function* nodes(): AsyncGenerator<readonly GraphNode[]> {
    for (const type of types) {
      const ids: string[] = [];
      starts.push([type, ids]);
      for await (const batch of readNodes(run, type)) {
        for (const { id } of batch) if (typeof id === 'string') ids.push(id);
        yield batch;
      }
    }
  }
  async function* relationships(): AsyncGenerator<readonly GraphRelationship[]> {
    for (const [type, ids] of starts) yield* readRelationships(run, type, ids);
  }
  return { nodes: nodes(), relationships: relationships() };
}

/** How many nodes of some concrete types there are, and how many relationships leave them. */
export async function countGraph(run: Run, types: Iterable<NodeType>): Promise<number> {
  let count = 0;
  for (const type of types) {
    const label = name(firstLabel(type));
    const [nodes] = await run(cypher`MATCH (n:${label}) RETURN count(n) AS a`);
    const [relationships] = await run(cypher`MATCH (n:${label})-[r]->() RETURN count(r) AS a`);
    count += Number(nodes?.[0] ?? 0) + Number(relationships?.[0] ?? 0);
  }
  return count;
}

/** Nodes with a text as id in the order of their ids, then the first that have none. */
export async function* readNodes(run: Run, type: NodeType): AsyncGenerator<readonly GraphNode[]> {
  const label = name(firstLabel(type));
  const rest = cypher`WITH n ORDER BY n.id LIMIT $limit RETURN labels(n) AS a, properties(n) AS b`;
  const first = cypher`MATCH (n:${label}) WHERE n.id >= $after ${rest}`; // an empty id is one, too
  const next = cypher`MATCH (n:${label}) WHERE n.id > $after ${rest}`;
  let after: string | undefined;
  for (;;) {
    const rows = await run(after === undefined ? first : next, { after: after ?? '', limit: nodesAtOnce });
    const nodes = rows.map((row) => nodeOf(type, row));
    const last = nodes.at(-1)?.id;
    if (nodes.length < nodesAtOnce || typeof last !== 'string') {
      yield nodes;
      break;
    }
    // Nodes that share the last id, a fault, may go on behind the end of the page.
    const whole = nodes.filter((node) => node.id !== last);
    yield whole.length > 0 ? whole : nodes;
    after = (whole.at(-1)?.id as string | undefined) ?? last;
  }
  const strays = cypher`MATCH (n:${label}) WHERE NOT coalesce(n.id >= '', false) RETURN labels(n) AS a, properties(n) AS b LIMIT $limit`;
  yield (await run(strays, { limit: straysRead })).map((row) => nodeOf(type, row));
}

/** The first nodes that have one label and none of others: those of an interface, and no type. */
export async function readTypeless(
  run: Run,
  label: string,
  others: readonly string[],
): Promise<readonly StoredProperties[]> {
  const conditions = others.map((other) => cypher`NOT n:${name(other)}`);
  const text = cypher`MATCH (n:${name(label)}) WHERE ${join(conditions, ' AND ')} RETURN properties(n) AS a LIMIT $limit`;
  return (await run(text, { limit: straysRead })).map(([properties]) =>
    withoutReserved(properties as StoredProperties),
  );
}

/** All relationships that leave one node come in one batch. */
async function* readRelationships(
  run: Run,
  type: NodeType,
  ids: readonly string[],
): AsyncGenerator<readonly GraphRelationship[]> {
  const text = cypher`UNWIND $ids AS id MATCH (n:${name(firstLabel(type))}) WHERE n.id = id MATCH (n)-[r]->(m)
RETURN id AS a, type(r) AS b, properties(r) AS c, m.id AS d, labels(m) AS e`;
  for (let start = 0; start < ids.length; start += startsAtOnce) {
    yield relationshipsOf(type, await run(text, { ids: ids.slice(start, start + startsAtOnce) }));
  }
}

/** From rows of the start's id, the type, the properties, the end's id and the end's labels. */
export function relationshipsOf(
  fromType: NodeType,
  rows: readonly (readonly StoredValue[])[],
): readonly GraphRelationship[] {
  return rows.flatMap(([from, type, properties, to, labels]) =>
    isReserved(type as string)
      ? []
      : {
          from: from as string,
          fromType,
          type: type as string,
          properties: withoutReserved(properties as StoredProperties),
          to: to ?? undefined,
          toLabels: labels as readonly string[],
        },
  );
}

export function nodeOf(type: NodeType, [labels, properties]: readonly StoredValue[]): GraphNode {
  const known = withoutReserved(properties as StoredProperties);
  return {
    type,
    id: known['id'],
    labels: (labels as readonly string[]).filter((label) => !isReserved(label)),
    properties: known,
  };
}

/** No name of a GraphQL schema can begin so: what Mandate derives from the data for itself does. */
function isReserved(word: string): boolean {
  return word.startsWith('__');
}

function withoutReserved(properties: StoredProperties): StoredProperties {
  if (!Object.keys(properties).some(isReserved)) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !isReserved(key)));
}
