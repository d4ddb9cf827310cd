// Prints what every form of a read begins with: the nodes that are matched, in which order, and where they are cut.
import { cypher, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import type { OrderKey, Pattern, Predicate, Walk } from './plan';
import { printPattern } from './print-pattern';
import { isTrue, orderExpression, printPredicate, storedExpression } from './print-predicate';

export interface PrintedWalk {
  /** From MATCH to LIMIT. */
  readonly lines: readonly Cypher[];
  readonly variables: readonly Cypher[];
  /** The ORDER BY among the lines, where there is one. */
  readonly order: readonly Cypher[];
}

export function printWalk(walk: Walk, kind: 'one' | 'list', dialect: Dialect): PrintedWalk {
  const node = variable(walk.node.variable);
  const edge = walk.edge ? [variable(walk.edge.variable)] : [];
  const isStored = walk.source.kind === 'reference' && walk.source.reference.isList && kind === 'list';
  const index = isStored ? variable(`${walk.node.variable}_index`) : undefined;
  const isByIndex = index !== undefined && walk.order.length === 0;
  const keys = isByIndex ? [index] : printOrder(walk);
  const variables = [...edge, node, ...(isByIndex ? [index] : [])];
  const order = keys.length > 0 ? [cypher`  ORDER BY ${join(keys, ', ')}`] : [];

  const isOrdered = walk.source.kind === 'type' && walk.type.labels.length > 0 && keys.length > 0;
  const needed = dialect.ordersByIndex && isOrdered ? [cypher`${node}.${name('id')} IS NOT NULL`] : [];
  const matched = printMatch(walk, walk.where, dialect, needed, index);
  if (walk.source.kind === 'ids') return { lines: matched, variables, order };
  const offset = walk.offset ? [cypher`  SKIP ${parameter(walk.offset.name)}`] : [];
  const limit = walk.limit
    ? [cypher`  LIMIT ${parameter(walk.limit.name)}`]
    : kind === 'one'
      ? [cypher`  LIMIT 1`]
      : [];
  const distinct = walk.isDistinct ? cypher`DISTINCT ` : cypher``;
  const arranged = [cypher`WITH ${distinct}${join(variables, ', ')}`, ...order, ...offset, ...limit];
  return { lines: [...matched, ...arranged], variables, order };
}

export function printMatch(
  walk: Pattern,
  where: Predicate,
  dialect: Dialect,
  needed: readonly Cypher[] = [],
  index?: Cypher,
): readonly Cypher[] {
  const { pattern, conditions, unwind } = printPattern(walk, dialect, index);
  const all = [...conditions, ...needed, ...(isTrue(where) ? [] : [printPredicate(where, dialect)])];
  return [
    ...(unwind ? [unwind] : []),
    cypher`MATCH ${pattern}`,
    ...(all.length > 0 ? [cypher`  WHERE ${join(all, ' AND ')}`] : []),
  ];
}

/** Absent values come last in both directions, so an order says so where a value can be absent. */
function printOrder(walk: Walk): readonly Cypher[] {
  return walk.order.flatMap((key: OrderKey) => {
    const expression = orderExpression(key);
    const direction = key.isDescending === walk.isBackward ? cypher`` : cypher` DESC`;
    if (key.property.isRequired) return [cypher`${expression}${direction}`];
    return [
      cypher`${storedExpression(key)} IS NULL${walk.isBackward ? cypher` DESC` : cypher``}`,
      cypher`${expression}${direction}`,
    ];
  });
}
