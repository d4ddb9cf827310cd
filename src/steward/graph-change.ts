// The difference between two states of a graph, as pairs of before and after; taken backwards, it is the way back.
import type { ChangeCounts, Counts } from '../store';
import type { NodeState, RelationshipState, Snapshot } from './snapshot';

/** Made where there is no before, removed where there is no after. */
export interface Pair<State> {
  readonly id: string;
  readonly before: State | undefined;
  readonly after: State | undefined;
}

export interface GraphChange {
  readonly nodes: readonly Pair<NodeState>[];
  readonly relationships: readonly Pair<RelationshipState>[];
}

export function compareSnapshots(before: Snapshot, after: Snapshot): GraphChange {
  return {
    nodes: comparePairs(before.nodes, after.nodes),
    relationships: comparePairs(before.relationships, after.relationships),
  };
}

export function invert({ nodes, relationships }: GraphChange): GraphChange {
  return { nodes: nodes.map(turn), relationships: relationships.map(turn) };
}

export function countChanges({ nodes, relationships }: GraphChange): ChangeCounts {
  return { nodes: countPairs(nodes), relationships: countPairs(relationships) };
}

/** In the order of their ids. */
function comparePairs<State>(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Pair<State>[] {
  const pairs: Pair<State>[] = [];
  for (const [id, text] of before) {
    const next = after.get(id);
    if (next !== text) pairs.push(pairOf(id, text, next));
  }
  for (const [id, text] of after) {
    if (!before.has(id)) pairs.push(pairOf(id, undefined, text));
  }
  return pairs.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads a state when it is asked for: a first load has as many pairs as the graph has nodes and relationships. */
function pairOf<State>(id: string, before: string | undefined, after: string | undefined): Pair<State> {
  const stateOf = (text: string | undefined): State | undefined =>
    text === undefined ? undefined : (JSON.parse(text) as State);
  return {
    id,
    get before() {
      return stateOf(before);
    },
    get after() {
      return stateOf(after);
    },
  };
}

function turn<State>(pair: Pair<State>): Pair<State> {
  return {
    id: pair.id,
    get before() {
      return pair.after;
    },
    get after() {
      return pair.before;
    },
  };
}

export function countPairs(pairs: readonly Pair<unknown>[]): Counts {
  const created = pairs.filter(({ before }) => before === undefined).length;
  const removed = pairs.filter(({ after }) => after === undefined).length;
  return { created, removed, changed: pairs.length - created - removed };
}
