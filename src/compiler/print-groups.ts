// Prints groups: the nodes with the values of their keys, one row for each combination of values, and what is read of each.
import { cypher, indent, join, name, parameter, literal, variable, type Cypher, type Dialect } from '../cypher';
import { invariant } from '../errors';
import {
  always,
  type Column,
  type GroupKey,
  type GroupFigures,
  type GroupList,
  type GroupRead,
  type KeyItem,
  type KeyStep,
  type Pattern,
  type Subject,
} from './plan';
import { printAggregate } from './print-aggregate';
import { printMatch } from './print-match';
import { printOrder } from './print-order';
import { isTrue, printPredicate } from './print-predicate';
import { printTallies } from './print-tallies';
import { printStored, soughtTexts, type Sought } from './sought';

type ReadColumn = Extract<Column, { kind: 'read' }>;

interface PrintedGroups {
  /** From MATCH to the last order. */
  readonly lines: readonly Cypher[];
  /** The values of one group. */
  readonly row: Cypher;
}

export function printGroups(read: GroupRead, dialect: Dialect): PrintedGroups {
  const sought = soughtTexts(read.pattern, read.where, dialect);
  const keys = read.keys.map((key) => cypher`${printKey(key, sought)} AS ${variable(key.variable)}`);
  const lists = read.lists.map(printList);
  const counted = cypher`count(*) AS ${variable(read.count)}`;
  const figures = read.figures.flatMap((one) => one.figures.map((figure) => variable(figure.variable)));
  const values = [...read.keys.map((key) => variable(key.variable)), variable(read.count), ...figures];
  const all = join([...values, ...read.lists.map((list) => variable(list.variable))], ', ');
  const order = cypher`  ORDER BY ${join(printOrder(read.order, new Set()), ', ')}`;
  const having = isTrue(read.having) ? [] : [cypher`  WHERE ${printPredicate(read.having, dialect)}`];
  const isOfFigures = read.figures.length > 0 && having.length > 0;
  const reads = read.columns.filter((column) => column.kind === 'read');
  // The engine does not promise to keep the order through a subquery.
  const again = join([...values, ...reads.map((column) => variable(column.variable))], ', ');
  return {
    lines: [
      ...printMatch(read.pattern, read.where, dialect),
      ...read.steps.flatMap((step) => printStep(step, dialect)),
      cypher`WITH\n${indent(join([...keys, counted, ...lists], ',\n'))}`,
      ...(isOfFigures ? [] : having),
      ...read.figures.map((one) => printFigures(one, dialect)),
      ...(isOfFigures ? [cypher`WITH ${all}`, ...having] : []),
      cypher`WITH ${all}`,
      order,
      cypher`  LIMIT ${parameter(read.limit.name)}`,
      ...reads.map((column) => printRead(column, dialect)),
      ...(reads.length > 0 ? [cypher`WITH ${again}`, order] : []),
    ],
    row: cypher`[${join(read.columns.map(printColumn), ', ')}]`,
  };
}

/** The different values of the nodes that a step leads to, one row for each; nulls where it leads nowhere. */
function printStep({ pattern, isMany, tuple, items }: KeyStep, dialect: Dialect): readonly Cypher[] {
  const { source } = pattern;
  const node = variable(pattern.node.variable);
  const all = variable(`${tuple}s`);
  const sought = soughtTexts(pattern, always, dialect);
  const first = [cypher`WITH ${node}`, cypher`  ORDER BY ${node}.${name('id')}`, cypher`  LIMIT 1`];
  const body = [
    ...printMatch(pattern, always, dialect),
    ...(isMany ? [] : first),
    ...items.flatMap((item) => (item.kind === 'step' ? printStep(item.step, dialect) : [])),
    cypher`RETURN collect(DISTINCT [${join([cypher`true`, ...items.map((item) => printItem(item, pattern.node, sought))], ', ')}]) AS ${all}`,
  ];
  const start =
    source.kind === 'relationship' ? source.start : source.kind === 'reference' ? source.owner : pattern.node;
  return [
    cypher`CALL (${variable(start.variable)}) {\n${indent(join(body, '\n'))}\n}`,
    cypher`UNWIND CASE WHEN size(${all}) = 0 THEN [null] ELSE ${all} END AS ${variable(tuple)}`,
  ];
}

function printItem(item: KeyItem, node: Subject, sought: Sought): Cypher {
  return item.kind === 'step' ? variable(item.step.tuple) : printStored(node, item.property.name, sought);
}

function printKey({ value }: GroupKey, sought: Sought): Cypher {
  switch (value.kind) {
    case 'property':
      return printStored(value.subject, value.property, sought);
    case 'presence':
      return cypher`CASE WHEN ${variable(value.subject.variable)} IS NOT NULL THEN true END`;
    case 'item':
      return value.path.reduce((inner, one) => cypher`${inner}[${literal(one)}]`, variable(value.tuple));
  }
}

/** The embedded engine gives relationships without their identity, so what tells them apart is in the list. */
function printList({ of, variable: list, once }: GroupList): Cypher {
  const own = variable(of.variable);
  if (!once) return cypher`collect(${own}) AS ${variable(list)}`;
  const by = once.by.map(({ subject, property }) => cypher`${variable(subject.variable)}.${name(property)}`);
  const item = cypher`[${join([...by, cypher`properties(${own})`], ', ')}]`;
  return cypher`collect(DISTINCT CASE WHEN ${own} IS NOT NULL THEN ${item} END) AS ${variable(list)}`;
}

/** What conditions and the order look at. */
function printFigures({ pattern, from, tallies, figures }: GroupFigures, dialect: Dialect): Cypher {
  const { lines } = printTallies(pattern, tallies, figures, new Set());
  const told = figures.map((figure) => variable(figure.variable));
  const start = from ? printMatch(from, always, dialect) : [];
  return overList(from ?? pattern, [
    ...[...start, ...printMatch(pattern, always, dialect), ...lines],
    cypher`RETURN ${join(told, ', ')}`,
  ]);
}

/** What is tallied of one group for the answer. */
function printRead({ variable: into, read }: ReadColumn, dialect: Dialect): Cypher {
  invariant(read.kind === 'aggregate', 'of a group only tallies are read');
  const { lines, row } = printAggregate(read, dialect);
  return overList(read.from ?? read.pattern, [...lines, cypher`RETURN ${row} AS ${variable(into)}`]);
}

function overList({ source }: Pattern, body: readonly Cypher[]): Cypher {
  invariant(source.kind === 'members', 'what is tallied of a group begins with a list');
  return cypher`CALL (${variable(source.list.variable)}) {\n${indent(join(body, '\n'))}\n}`;
}

function printColumn(column: Column): Cypher {
  invariant(column.kind === 'computed' || column.kind === 'read', 'a group has no properties of its own');
  return variable(column.variable);
}
