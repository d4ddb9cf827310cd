// Turns a change of the graph into text: how much of each kind, or everything, a line for each property.
import type { GraphModel } from '../model';
import type { StoredValue } from '../store';
import { countPairs, type GraphChange, type Pair } from './graph-change';
import { modelNames } from './model-names';
import { typeOf, type NodeState, type RelationshipState } from './snapshot';

type State = NodeState | RelationshipState;

const signs = { created: '+', removed: '-', changed: '~' } as const;

/** A line for each type of node and relationship that changes: `Film +3 ~1`. Empty where nothing does. */
export function summarizeChange(change: GraphChange, model: GraphModel): string {
  const names = modelNames(model);
  const kinds = new Map<string, Pair<State>[]>();
  for (const pair of allOf(change)) {
    const kind = typeOf((pair.after ?? pair.before)!, names);
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair]);
  }
  const width = Math.max(0, ...[...kinds.keys()].map((kind) => kind.length));
  return [...kinds].map(([kind, pairs]) => `${kind.padEnd(width)}  ${printCounts(pairs)}`).join('\n');
}

/** Everything that changes, each thing with its properties. */
export function printChange(change: GraphChange): string {
  return allOf(change).map(printPair).join('\n');
}

function allOf({ nodes, relationships }: GraphChange): readonly Pair<State>[] {
  return [...nodes, ...relationships];
}

function printCounts(pairs: readonly Pair<State>[]): string {
  const counts = countPairs(pairs);
  return (['created', 'removed', 'changed'] as const)
    .flatMap((what) => (counts[what] > 0 ? [`${signs[what]}${counts[what]}`] : []))
    .join(' ');
}

function printPair({ id, before, after }: Pair<State>): string {
  const sign = !before ? signs.created : !after ? signs.removed : signs.changed;
  return [`${sign} ${titleOf(id, (after ?? before)!)}`, ...printProperties(before, after)].join('\n');
}

function titleOf(id: string, state: State): string {
  if ('type' in state) return `${state.from[1]} -${state.type}-> ${state.to[1]}`;
  return `${state.labels.join(':')} ${id}`;
}

function printProperties(before: State | undefined, after: State | undefined): readonly string[] {
  const [old, next] = [before?.properties ?? {}, after?.properties ?? {}];
  const labels =
    before && after && 'labels' in before && 'labels' in after && before.labels.join() !== after.labels.join()
      ? [`    labels: ${before.labels.join(':')} → ${after.labels.join(':')}`]
      : [];
  const properties = [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((name) => {
    const [a, b] = [old[name], next[name]].map(printValue);
    if (a === b || (!('type' in (after ?? before)!) && name === 'id')) return [];
    if (before && after) return [`    ${name}: ${a} → ${b}`];
    return [`    ${name}: ${before ? a : b}`];
  });
  return [...labels, ...properties];
}

function printValue(value: StoredValue | undefined): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
