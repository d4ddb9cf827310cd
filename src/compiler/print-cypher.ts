// Prints the reads of one root field as one statement that returns one row.
import { cypher, indent, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import { invariant } from '../errors';
import type { Column, Read, RootPlan, Walk } from './plan';
import { hasTallies } from './predicates';
import { printAggregate } from './print-aggregate';
import { printGroups } from './print-groups';
import { printMatch } from './print-match';
import { printWalk } from './print-walk';
import { startOf } from './row';

export function printRoot({ reads }: RootPlan, dialect: Dialect): string {
  // Aggregates are no expressions inside of a row, and groups have nothing else.
  const isOfGroups = reads.some(({ read }) => read.kind === 'groups');
  return dialect.hasCollect && !isOfGroups ? printWithExpressions(reads, dialect) : printWithSubqueries(reads, dialect);
}

type RootReads = RootPlan['reads'];
type WalkRead = Extract<Read, { walk: Walk }>;

/** For an engine with COLLECT { }: what is read of a node is an expression in its row. */
function printWithExpressions(reads: RootReads, dialect: Dialect): Cypher {
  const columns = reads.map(
    ({ variable: into, read }) => cypher`${printExpression(read, dialect)} AS ${variable(into)}`,
  );
  return cypher`RETURN\n${indent(join(columns, ',\n'))}`;
}

function printExpression(read: Read, dialect: Dialect): Cypher {
  invariant(read.kind !== 'groups', 'groups are read by a subquery');
  if (read.kind === 'count') {
    const matched = printMatch(read.pattern, read.where, dialect);
    const rows = read.pattern.joins ? [cypher`RETURN ${variable(read.pattern.node.variable)}`] : [];
    return braced(cypher`COUNT`, [...matched, ...rows]);
  }
  if (read.kind === 'aggregate') {
    const { lines, row } = printAggregate(read, dialect);
    return cypher`head(${braced(cypher`COLLECT`, [...lines, cypher`RETURN ${row}`])})`;
  }
  const { lines, row } = printRows(read, dialect);
  const collected = braced(cypher`COLLECT`, [...lines, cypher`RETURN ${row}`]);
  return read.kind === 'one' ? cypher`head(${collected})` : collected;
}

/** Neo4j 5 takes an aggregate for one over the row where it stands, however deep, so such reads are subqueries. */
function printCall(read: Read, into: string, imported: Cypher, dialect: Dialect): Cypher {
  const result = variable(into);
  if (!('walk' in read)) return printSubquery(read, into, imported, dialect);
  const { lines, row } = printRows(read, dialect);
  const collected = cypher`collect(${row})`;
  return braced(cypher`CALL (${imported})`, [
    ...lines,
    cypher`RETURN ${read.kind === 'one' ? cypher`head(${collected})` : collected} AS ${result}`,
  ]);
}

/** The lines that come before the rows, and one row. */
function printRows(
  { kind, walk }: WalkRead,
  dialect: Dialect,
): { readonly lines: readonly Cypher[]; readonly row: Cypher } {
  const calls: Cypher[] = [];
  const columns = walk.columns.map((column) => {
    if (column.kind !== 'read') return printColumn(column);
    if (!hasAggregate(column.read)) return printExpression(column.read, dialect);
    calls.push(printCall(column.read, column.variable, importOf(column.read, walk), dialect));
    return variable(column.variable);
  });
  const isFlat = walk.columns.every((column) => column.kind !== 'read');
  const row = isFlat ? cypher`[${join(columns, ', ')}]` : cypher`[\n${indent(join(columns, ',\n'))}\n]`;
  return { lines: [...printWalk(walk, kind, dialect).lines, ...calls], row };
}

function hasAggregate(read: Read): boolean {
  if (!('walk' in read)) return read.kind === 'aggregate' || hasTallies(read.where);
  if (hasTallies(read.walk.where)) return true;
  return read.walk.columns.some((column) => column.kind === 'read' && hasAggregate(column.read));
}

/** For an engine without it: what is read of a node is a subquery behind the cut, and a variable in its row. */
function printWithSubqueries(reads: RootReads, dialect: Dialect): Cypher {
  const subqueries = reads.map(({ variable: into, read }) => printSubquery(read, into, cypher``, dialect));
  return join(
    [
      ...subqueries,
      cypher`RETURN ${join(
        reads.map(({ variable: into }) => variable(into)),
        ', ',
      )}`,
    ],
    '\n',
  );
}

function printSubquery(read: Read, into: string, imported: Cypher, dialect: Dialect): Cypher {
  const result = variable(into);
  if (read.kind === 'count') {
    const counted = variable((read.pattern.edge ?? read.pattern.node).variable);
    const match = printMatch(read.pattern, read.where, dialect);
    return braced(cypher`CALL (${imported})`, [...match, cypher`RETURN count(${counted}) AS ${result}`]);
  }
  if (read.kind === 'aggregate') {
    const { lines, row } = printAggregate(read, dialect);
    return braced(cypher`CALL (${imported})`, [...lines, cypher`RETURN ${row} AS ${result}`]);
  }
  if (read.kind === 'groups') {
    const { lines, row } = printGroups(read, dialect);
    return braced(cypher`CALL (${imported})`, [...lines, cypher`RETURN collect(${row}) AS ${result}`]);
  }
  const { lines, variables, order } = printWalk(read.walk, read.kind, dialect);
  const inner = read.walk.columns.filter((column) => column.kind === 'read');
  const values = inner.map((column) => variable(column.variable));
  // The engine does not promise to keep the order through a subquery.
  const again =
    inner.length > 0 && order.length > 0 ? [cypher`WITH ${join([...variables, ...values], ', ')}`, ...order] : [];
  const row = cypher`collect([${join(read.walk.columns.map(printColumn), ', ')}])`;
  return braced(cypher`CALL (${imported})`, [
    ...lines,
    ...inner.map((column) => printSubquery(column.read, column.variable, importOf(column.read, read.walk), dialect)),
    ...again,
    cypher`RETURN ${read.kind === 'one' ? cypher`head(${row})` : row} AS ${result}`,
  ]);
}

function braced(head: Cypher, body: readonly Cypher[]): Cypher {
  return cypher`${head} {\n${indent(join(body, '\n'))}\n}`;
}

function printColumn(column: Column): Cypher {
  switch (column.kind) {
    case 'property':
      return cypher`${variable(column.subject.variable)}.${name(column.property)}`;
    case 'label':
      // The schema's order decides for a node that carries the labels of two types.
      return cypher`head([label IN ${parameter(column.labels.name)} WHERE label IN labels(${variable(column.subject.variable)})])`;
    case 'computed':
    case 'read':
      return variable(column.variable);
  }
}

/** The one variable of the outer walk that a read starts from. */
function importOf(read: Read, outer: Walk): Cypher {
  const { source } = startOf(read);
  if (source.kind === 'relationship') return variable(source.start.variable);
  if (source.kind === 'reference') return variable(source.owner.variable);
  return variable(outer.node.variable);
}
