// Prints what every form of a read begins with: the nodes that are matched, in which order, and where they are cut.
import { cypher, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import type { Join, OrderKey, Walk } from './plan';
import { printComputed } from './print-computed';
import { variablesOf } from './print-joins';
import { printMatch } from './print-match';
import { printOrder } from './print-order';
import { isTrue, printPredicate } from './print-predicate';
import { soughtTexts, type Sought } from './sought';

export interface PrintedWalk {
  /** From MATCH to LIMIT. */
  readonly lines: readonly Cypher[];
  readonly variables: readonly Cypher[];
  /** The ORDER BY among the lines, where there is one. */
  readonly order: readonly Cypher[];
}

export function printWalk(walk: Walk, kind: 'one' | 'list', dialect: Dialect): PrintedWalk {
  const node = variable(walk.node.variable);
  const isStored = walk.source.kind === 'reference' && walk.source.reference.isList && kind === 'list';
  const index = isStored ? variable(`${walk.node.variable}_index`) : undefined;
  const isByIndex = index !== undefined && walk.order.length === 0;
  const sought = soughtTexts(walk, walk.where, dialect);
  const keys = isByIndex ? [index] : printOrder(walk.order, sought, walk.isBackward);
  const computed = walk.order.flatMap((key) => key.computed ?? []);
  const found = [...variablesOf(walk), ...(isByIndex ? [index] : [])];
  const variables = [...found, ...computed.map((key) => variable(key.variable))];
  const order = keys.length > 0 ? [cypher`  ORDER BY ${join(keys, ', ')}`] : [];

  const isOrdered = walk.source.kind === 'type' && walk.type.labels.length > 0 && keys.length > 0;
  const needed = dialect.ordersByIndex && isOrdered ? [cypher`${node}.${name('id')} IS NOT NULL`] : [];
  const cut = walk.joins ? printCut(walk, walk.joins, sought) : [];
  const matched = printMatch(walk, walk.where, dialect, { needed, index, cut });
  if (walk.source.kind === 'ids') return { lines: matched, variables, order };
  const offset = walk.offset ? [cypher`  SKIP ${parameter(walk.offset.name)}`] : [];
  const limit = walk.limit
    ? [cypher`  LIMIT ${parameter(walk.limit.name)}`]
    : kind === 'one'
      ? [cypher`  LIMIT 1`]
      : [];
  const distinct = walk.isDistinct ? cypher`DISTINCT ` : cypher``;
  const all = join(variables, ', ');
  if (computed.length === 0) {
    const arranged = [cypher`WITH ${distinct}${all}`, ...order, ...offset, ...limit];
    return { lines: [...matched, ...arranged], variables, order };
  }
  const once = walk.isDistinct ? [cypher`WITH DISTINCT ${join(found, ', ')}`] : [];
  const place = isTrue(walk.place) ? [] : [cypher`WITH ${all}`, cypher`  WHERE ${printPredicate(walk.place, dialect)}`];
  const keyed = [...once, ...printComputed(walk.order, found, dialect), ...place];
  return { lines: [...matched, ...keyed, cypher`WITH ${all}`, ...order, ...offset, ...limit], variables, order };
}

/** The cut of a view's rows before its optional steps, where the order looks at those last and all its keys are stored. */
function printCut(walk: Walk, joins: readonly Join[], sought: Sought): readonly Cypher[] {
  if (!walk.limit || walk.offset || walk.order.some((key) => key.computed)) return [];
  const optional = joins.filter(({ isOptional }) => isOptional);
  const isOptional = ({ subject: { variable: name } }: OrderKey) =>
    optional.some(({ node, edge }) => name === node.variable || name === edge?.variable);
  const from = walk.order.findIndex(isOptional);
  const [first, rest] = [walk.order.slice(0, from), walk.order.slice(from)];
  if (from < 0 || !rest.every(isOptional)) return [];
  const keys = printOrder(first, sought, walk.isBackward);
  return [cypher`  ORDER BY ${join(keys, ', ')}`, cypher`  LIMIT ${parameter(walk.limit.name)}`];
}
