// Reads a part of a graph in batches: the nodes of some ids, and some of the relationships that leave them.
import { cypher, name } from '../cypher';
import { firstLabel, type NodeType } from '../model';
import type { Run } from '../store';
import {
  nodeOf,
  relationshipsOf,
  startsAtOnce,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
} from './read-graph';

export interface GraphPart {
  /** The types of its nodes, by their ids. */
  readonly nodes: ReadonlyMap<string, NodeType>;
  /** Where its relationships start, and of which type they are. */
  readonly starts: readonly { readonly id: string; readonly type: string }[];
  /** Whether a relationship that starts so is one of its own. */
  isWanted(relationship: GraphRelationship): boolean;
}

export function readPart(run: Run, part: GraphPart): GraphData {
  return { nodes: readNodes(run, part), relationships: readRelationships(run, part) };
}

async function* readNodes(run: Run, { nodes }: GraphPart): AsyncGenerator<readonly GraphNode[]> {
  for (const [type, ids] of groupBy(nodes, ([, type]) => type)) {
    const text = cypher`UNWIND $ids AS id MATCH (n:${name(firstLabel(type))}) WHERE n.id = id
RETURN labels(n) AS a, properties(n) AS b`;
    for (const some of batchesOf(ids.map(([id]) => id))) {
      yield (await run(text, { ids: some })).map((row) => nodeOf(type, row));
    }
  }
}

async function* readRelationships(
  run: Run,
  { nodes, starts, isWanted }: GraphPart,
): AsyncGenerator<readonly GraphRelationship[]> {
  for (const [type, alike] of groupBy(starts, (start) => start.type)) {
    for (const [from, those] of groupBy(alike, ({ id }) => nodes.get(id) as NodeType)) {
      const text = cypher`UNWIND $ids AS id MATCH (n:${name(firstLabel(from))}) WHERE n.id = id MATCH (n)-[r:${name(type)}]->(m)
RETURN id AS a, type(r) AS b, properties(r) AS c, m.id AS d, labels(m) AS e`;
      for (const some of batchesOf([...new Set(those.map(({ id }) => id))])) {
        yield relationshipsOf(from, await run(text, { ids: some })).filter(isWanted);
      }
    }
  }
}

function* batchesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += startsAtOnce) yield ids.slice(start, start + startsAtOnce);
}

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
