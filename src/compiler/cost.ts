// Bounds how many nodes an answer can have, before the graph is asked, from the greatest degrees in the data.
import { cypher, join, name, type Cypher, type Dialect, type Value } from '../cypher';
import type { GroupRead, KeyStep, Pattern, Read, RootPlan, Walk } from './plan';
import { printPattern } from './print-pattern';

/** One level of an answer: each parent has at most so many nodes here. */
export interface CostLevel {
  /** The response keys that lead to it. */
  readonly path: readonly string[];
  /** The parameter that cuts the level, and how many of its rows are only looked at. */
  readonly limit: { readonly parameter: string; readonly extra: number } | undefined;
  readonly most:
    | { readonly kind: 'one' }
    /** As many as there are ids in a parameter. */
    | { readonly kind: 'ids'; readonly parameter: string }
    /** As many as the data has, told by a statement. */
    | { readonly kind: 'fact'; readonly statement: string }
    /** As many as there are ways to take all steps; one that leads nowhere is a way, too. */
    | { readonly kind: 'rows'; readonly of: readonly CostLevel['most'][] };
  readonly below: readonly CostLevel[];
}

/** What the data says, by the statement that asks for it: one number in one row. It holds for one version of the data. */
export type Facts = ReadonlyMap<string, number>;

export interface Cost {
  /** The most nodes that the answer can have. */
  readonly nodes: number;
  /** The field that can have the most nodes. */
  readonly widest: { readonly path: readonly string[]; readonly nodes: number };
}

export function planCost({ reads }: RootPlan, dialect: Dialect): readonly CostLevel[] {
  return reads.flatMap(({ read }) => planLevel(read, undefined, dialect));
}

/** The statements whose numbers `boundCost` needs. */
export function factsOf(levels: readonly CostLevel[]): readonly string[] {
  return levels.flatMap(({ most, below }) => [...statementsOf(most), ...factsOf(below)]);
}

function statementsOf(most: CostLevel['most']): readonly string[] {
  if (most.kind === 'rows') return most.of.flatMap(statementsOf);
  return most.kind === 'fact' ? [most.statement] : [];
}

/** Each level has at most as many nodes as its parents, times what one parent can have. */
export function boundCost(
  levels: readonly CostLevel[],
  parameters: Readonly<Record<string, Value>>,
  facts: Facts,
): Cost {
  let nodes = 0;
  let widest: Cost['widest'] = { path: [], nodes: -1 };
  const visit = ({ path, limit, most, below }: CostLevel, parents: number): void => {
    const cut = limit ? (parameters[limit.parameter] as number) - limit.extra : Infinity;
    const here = parents * Math.min(cut, mostOf(most, parameters, facts));
    nodes += here;
    if (here > widest.nodes) widest = { path, nodes: here };
    for (const level of below) visit(level, here);
  };
  for (const level of levels) visit(level, 1);
  return { nodes, widest };
}

function mostOf(most: CostLevel['most'], parameters: Readonly<Record<string, Value>>, facts: Facts): number {
  if (most.kind === 'one') return 1;
  if (most.kind === 'ids') return (parameters[most.parameter] as readonly string[]).length;
  if (most.kind === 'rows') {
    const [start, ...steps] = most.of.map((one) => mostOf(one, parameters, facts));
    return steps.reduce((rows, ways) => rows * Math.max(1, ways), start ?? 0);
  }
  return facts.get(most.statement) ?? Infinity;
}

function planLevel(read: Read, parent: Walk | undefined, dialect: Dialect): readonly CostLevel[] {
  if (read.kind === 'groups') return [planGroups(read, dialect)];
  // Counts and aggregates are one row each, whatever they are over.
  if (!('walk' in read)) return [];
  const { walk, field } = read;
  const below = walk.columns.flatMap((column) => (column.kind === 'read' ? planLevel(column.read, walk, dialect) : []));
  const extra = walk.limit?.input.kind === 'limit' ? walk.limit.input.extra : 0;
  const limit = walk.limit && { parameter: walk.limit.name, extra };
  const most = planMost(walk, parent, dialect);
  if (!walk.joins) return [{ path: field.path, limit, most, below }];
  const steps = walk.joins.map((step) => planMost({ ...walk, ...step }, walk, dialect));
  const cells = walk.joins.map((): CostLevel => ({
    path: field.path,
    limit: undefined,
    most: { kind: 'one' },
    below: [],
  }));
  return [{ path: field.path, limit, most: { kind: 'rows', of: [most, ...steps] }, below: [...cells, ...below] }];
}

/** At most as many as there are ways to take all steps of the key, from each node; and an object for each step. */
function planGroups({ field, pattern, steps, limit }: GroupRead, dialect: Dialect): CostLevel {
  const ways = (of: readonly KeyStep[], from: Pattern): readonly CostLevel['most'][] =>
    of.flatMap(({ pattern: to, isMany, items }) => {
      const inner = items.flatMap((item) => (item.kind === 'step' ? [item.step] : []));
      return [isMany ? planMost(to, from, dialect) : ({ kind: 'one' } as const), ...ways(inner, to)];
    });
  const joins = (pattern.joins ?? []).map((step) => planMost(step, pattern, dialect));
  const all = ways(steps, pattern);
  return {
    path: field.path,
    limit: { parameter: limit.name, extra: limit.input.kind === 'limit' ? limit.input.extra : 0 },
    most: { kind: 'rows', of: [planMost(pattern, undefined, dialect), ...joins, ...all] },
    below: all.map(() => ({ path: field.path, limit: undefined, most: { kind: 'one' }, below: [] })),
  };
}

function planMost(walk: Pattern, parent: Pattern | undefined, dialect: Dialect): CostLevel['most'] {
  const { source } = walk;
  switch (source.kind) {
    case 'id':
    case 'members':
      return { kind: 'one' };
    case 'ids':
      return { kind: 'ids', parameter: source.ids.name };
    case 'type':
      return { kind: 'fact', statement: cypher`${matchNodes(walk, cypher``, dialect)} RETURN count(n) AS most` };
    case 'relationship': {
      if (!source.relationship.isList) return { kind: 'one' };
      // The pattern begins at the end whose type is known, so the relationship is written from there.
      const relationship = cypher`[r:${name(source.relationship.type)}]`;
      const path =
        source.relationship.direction === 'OUT' ? cypher`<-${relationship}-(start)` : cypher`-${relationship}->(start)`;
      const degrees = cypher`${matchNodes(walk, path, dialect)} WITH start, count(r) AS degree`;
      return { kind: 'fact', statement: cypher`${degrees} RETURN max(degree) AS most` };
    }
    case 'reference': {
      if (!source.reference.isList || !parent) return { kind: 'one' };
      const stored = name(source.reference.property);
      const owner = [parent, ...(parent.joins ?? [])].find(({ node, edge }) =>
        [node.variable, edge?.variable].includes(source.owner.variable),
      );
      const isOnEdge = owner?.edge?.variable === source.owner.variable && owner.source.kind === 'relationship';
      const statement = isOnEdge
        ? cypher`MATCH ()-[r:${name(owner.source.relationship.type)}]->() RETURN max(size(r.${stored})) AS most`
        : cypher`${matchNodes(owner ?? parent, cypher``, dialect)} RETURN max(size(n.${stored})) AS most`;
      return { kind: 'fact', statement };
    }
  }
}

/** All nodes of a walk's type, as `n`, and a path from them. */
function matchNodes({ type }: Pattern, path: Cypher, dialect: Dialect): Cypher {
  const all: Pattern = { node: { variable: 'n' }, type, edge: undefined, source: { kind: 'type' } };
  const { pattern, conditions } = printPattern(all, dialect);
  const where = conditions.length > 0 ? cypher` WHERE ${join(conditions, ' AND ')}` : cypher``;
  return cypher`MATCH ${pattern}${path}${where}`;
}
