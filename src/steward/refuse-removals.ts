// Refuses a load that would take nodes or relationships out of the graph and was not allowed to.
import { RefusedError } from '../errors';
import type { GraphChange, Pair } from './graph-change';
import type { ModelNames } from './model-names';
import { keysOf, typeOf, type NodeState, type RelationshipState } from './snapshot';

/** A message names so many types, and counts the rest. */
const mostTypes = 5;

/** Judges what the graph would be, so no wording of a script hides a removal, and none is seen where nothing goes. */
export function refuseRemovals(change: GraphChange, names: ModelNames): void {
  const nodes = countByType(change.nodes.filter(isRemoved), names);
  const relationships = countByType(withoutRewritten(change.relationships, names), names);
  const gone = [...describe(nodes, 'node'), ...describe(relationships, 'relationship')];
  if (gone.length === 0) return;
  throw new RefusedError(
    `The load would remove ${gone.join(' and ')}. Look with "mandate diff --full"; if that is what you want, load with --allow-delete. Nothing was loaded.`,
  );
}

function isRemoved({ after }: Pair<unknown>): boolean {
  return after === undefined;
}

/**
 * Without a key a relationship is told from others by its properties, so a property that is set looks as if one went and
 * another came. It is gone only where none came between the same ends: the schema allows one there.
 */
function withoutRewritten(
  pairs: readonly Pair<RelationshipState>[],
  names: ModelNames,
): readonly Pair<RelationshipState>[] {
  const keys = keysOf(names);
  const came = new Set(pairs.flatMap(({ before, after }) => (before ? [] : [endsOf(after!)])));
  return pairs.filter((pair) => isRemoved(pair) && (keys.has(pair.before!.type) || !came.has(endsOf(pair.before!))));
}

function endsOf({ type, from, to }: RelationshipState): string {
  return JSON.stringify([type, from[1], to[1]]);
}

function countByType(
  pairs: readonly Pair<NodeState | RelationshipState>[],
  names: ModelNames,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { before } of pairs) {
    const type = typeOf(before!, names);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

/** "3 nodes (2 Film, 1 Person)", or nothing. */
function describe(counts: ReadonlyMap<string, number>, what: string): readonly string[] {
  if (counts.size === 0) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const types = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const listed = types.slice(0, mostTypes).map(([type, count]) => `${count} ${type}`);
  const rest = types.length > mostTypes ? [`${types.length - mostTypes} more types`] : [];
  return [`${total} ${what}${total === 1 ? '' : 's'} (${[...listed, ...rest].join(', ')})`];
}
