// Prints the reads of one root field as one statement that returns one row.
import { cypher, indent, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import type { Column, OrderKey, Pattern, Predicate, Read, RootPlan, Walk } from './plan';
import { printPattern } from './print-pattern';
import { isTrue, orderExpression, printPredicate, storedExpression } from './print-predicate';

/** Each read is a subquery, printed alike at the root and below: MATCH, order and cut, then what is read of each node. */
export function printRoot(plan: RootPlan, dialect: Dialect): string {
  const subqueries = plan.reads.map(({ variable: into, read }) => printSubquery(read, into, cypher``, dialect));
  const columns = plan.reads.map(({ variable: into }) => variable(into));
  return join([...subqueries, cypher`RETURN ${join(columns, ', ')}`], '\n');
}

function printSubquery(read: Read, into: string, imports: Cypher, dialect: Dialect): Cypher {
  const body =
    read.kind === 'count'
      ? printCount(read.pattern, read.where, into, dialect)
      : printWalk(read.walk, read.kind, into, dialect);
  return join([cypher`CALL (${imports}) {`, indent(join(body, '\n')), cypher`}`], '\n');
}

function printCount(pattern: Pattern, where: Predicate, into: string, dialect: Dialect): readonly Cypher[] {
  const counted = variable((pattern.edge ?? pattern.node).variable);
  return [...printMatch(pattern, where, [], dialect, undefined), cypher`RETURN count(${counted}) AS ${variable(into)}`];
}

function printWalk(walk: Walk, kind: 'one' | 'list', into: string, dialect: Dialect): readonly Cypher[] {
  const node = variable(walk.node.variable);
  const isStored = walk.source.kind === 'reference' && walk.source.reference.isList && kind === 'list';
  const index = isStored ? variable(`${walk.node.variable}_index`) : undefined;
  const keys = isStored && walk.order.length === 0 && index ? [index] : printOrder(walk);
  const ownVariables = [
    ...(walk.edge ? [variable(walk.edge.variable)] : []),
    node,
    ...(index && walk.order.length === 0 ? [index] : []),
  ];

  const byIndex =
    dialect.ordersByIndex && walk.source.kind === 'type' && keys.length > 0 && walk.type.labels.length > 0;
  const needed = byIndex ? [cypher`${node}.${name('id')} IS NOT NULL`] : [];
  const reads = walk.columns.filter((column) => column.kind === 'read');
  const values = reads.map((column) => variable(column.variable));
  const order = keys.length > 0 ? [cypher`  ORDER BY ${join(keys, ', ')}`] : [];
  const cut = [
    ...(walk.offset ? [cypher`  SKIP ${parameter(walk.offset.name)}`] : []),
    ...(walk.limit ? [cypher`  LIMIT ${parameter(walk.limit.name)}`] : kind === 'one' ? [cypher`  LIMIT 1`] : []),
  ];
  const row = cypher`collect([${join(walk.columns.map(printColumn), ', ')}])`;
  return [
    ...printMatch(walk, walk.where, needed, dialect, index),
    ...(walk.source.kind === 'ids'
      ? []
      : [cypher`WITH ${walk.isDistinct ? cypher`DISTINCT ` : cypher``}${join(ownVariables, ', ')}`, ...order, ...cut]),
    ...reads.map((column) => printSubquery(column.read, column.variable, importOf(column.read, walk), dialect)),
    // No engine promises to keep the order through a subquery.
    ...(reads.length > 0 && order.length > 0
      ? [cypher`WITH ${join([...ownVariables, ...values], ', ')}`, ...order]
      : []),
    cypher`RETURN ${kind === 'one' ? cypher`head(${row})` : row} AS ${variable(into)}`,
  ];
}

function printMatch(
  walk: Pattern,
  where: Predicate,
  needed: readonly Cypher[],
  dialect: Dialect,
  index: Cypher | undefined,
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

function printColumn(column: Column): Cypher {
  switch (column.kind) {
    case 'property':
      return cypher`${variable(column.subject.variable)}.${name(column.property)}`;
    case 'label':
      // The schema's order decides for a node that carries the labels of two types.
      return cypher`head([label IN ${parameter(column.labels.name)} WHERE label IN labels(${variable(column.subject.variable)})])`;
    case 'read':
      return variable(column.variable);
  }
}

/** The one variable of the outer walk that a read starts from. */
function importOf(read: Read, outer: Walk): Cypher {
  const { source } = read.kind === 'count' ? read.pattern : read.walk;
  if (source.kind === 'relationship') return variable(source.start.variable);
  if (source.kind === 'reference') return variable(source.owner.variable);
  return variable(outer.node.variable);
}
