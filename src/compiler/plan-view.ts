// Turns a view into the pattern of its rows and their order, and a row into the objects of its columns.
import { getNamedType, isObjectType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { invariant } from '../errors';
import { nodeType, type GraphModel, type View } from '../model';
import type { FieldShape, ObjectShape, ValueShape } from '../result';
import type { Each, FieldUse, Join, OrderKey, Pattern, Predicate } from './plan';
import type { Selections } from './selections';
import type { Cell, Table } from './table';
import { askedKeys, orderKey, withoutRepeats, type Key, type OrderContext } from './plan-order';
import type { Columns, Occurrence, Row } from './row';
import { and, conjunctsOf } from './predicates';
import type { Scope } from './scope';

/** The start of a view, and each step as a join. */
export function planTable(view: View, model: GraphModel, scope: Scope, use: FieldUse): Table {
  const cells = new Map<string, Cell>();
  const joins: Join[] = [];
  let start: Pattern | undefined;
  for (const { name, type: typeName, isRequired, ...column } of view.columns.values()) {
    if (column.kind === 'edge') continue;
    const node = scope.variable(name);
    const type = nodeType(model, typeName);
    if (column.kind === 'start') {
      start = { node, type, edge: undefined, source: { kind: 'type' }, joins };
      cells.set(name, { name, pattern: start, edge: undefined, isOptional: false, steps: 0 });
      continue;
    }
    scope.spend('subqueries', use);
    const { relationship, from, edge } = column;
    const before = cells.get(from);
    invariant(before, `step "${name}" stands above its start`);
    const join: Join = {
      node,
      type,
      edge: edge === undefined ? undefined : scope.edge(node),
      source: { kind: 'relationship', start: before.pattern.node, relationship },
      isOptional: !isRequired,
    };
    joins.push(join);
    cells.set(name, { name, pattern: join, edge: undefined, isOptional: !isRequired, steps: before.steps + 1 });
  }
  for (const { name, type, ...column } of view.columns.values()) {
    if (column.kind !== 'edge') continue;
    const reached = cells.get(column.of);
    const properties = model.relationshipProperties.get(type);
    invariant(reached?.pattern.edge && properties, `column "${name}" is of no relationship`);
    cells.set(name, { ...reached, name, edge: { subject: reached.pattern.edge, properties } });
  }
  invariant(start, `view "${view.name}" has no start`);
  return { pattern: start, cells };
}

/**
 * The keys that were asked for, then what tells rows apart: the id of each node and the key of each relationship,
 * first of the columns that every row has. So rows that differ only in what can be absent stand together.
 */
export function planTableOrder(orderBy: unknown, { cells }: Table, context: OrderContext): readonly OrderKey[] {
  const asked = ((orderBy ?? []) as readonly Readonly<Record<string, Key>>[]).flatMap((key) =>
    Object.entries(key).flatMap(([column, inner]) => {
      const cell = cells.get(column);
      invariant(cell, `no column "${column}"`);
      const { node, type } = cell.pattern;
      const ordered = { node, type, edge: cell.edge?.subject, properties: cell.edge?.properties };
      const keys = askedKeys([inner], ordered, context);
      return keys.map((one) => keyOf(cell, one));
    }),
  );
  const all = [...cells.values()];
  const last = [...all.filter((cell) => !cell.isOptional), ...all.filter((cell) => cell.isOptional)].flatMap((cell) => {
    const { pattern, edge } = cell;
    if (!edge) return [keyOf(cell, orderKey(pattern.node, pattern.type.fields.get('id'), 'ASC'))];
    const { key, fields } = edge.properties;
    return key === undefined ? [] : [keyOf(cell, orderKey(edge.subject, fields.get(key), 'ASC'))];
  });
  return withoutRepeats([...asked, ...last]);
}

/** In a column that can be empty, every value can be absent. */
function keyOf(cell: Cell, key: OrderKey): OrderKey {
  const property = cell.isOptional ? { ...key.property, isRequired: false } : key.property;
  return { ...key, property, column: cell.name };
}

/**
 * Steps that the conditions only let pass where they lead somewhere, as steps that must: their conditions then hold
 * while nodes are matched, and an engine can begin there.
 */
export function withNeededJoins(
  pattern: Pattern,
  where: Predicate,
): { readonly pattern: Pattern; readonly where: Predicate } {
  const all = conjunctsOf(where);
  const needed = new Set(all.flatMap(presentIn));
  // From the last to the first, so that what a step goes on from is needed, too.
  for (const { node, edge, source } of (pattern.joins ?? []).toReversed()) {
    const isNeeded = needed.has(node.variable) || (edge !== undefined && needed.has(edge.variable));
    if (isNeeded && source.kind === 'relationship') needed.add(node.variable).add(source.start.variable);
  }
  const joins = (pattern.joins ?? []).map((join) =>
    needed.has(join.node.variable) ? { ...join, isOptional: false } : join,
  );
  const ordered = [...joins.filter((one) => !one.isOptional), ...joins.filter((one) => one.isOptional)];
  const rest = all.filter((predicate) => presentIn(predicate).length === 0);
  return { pattern: { ...pattern, joins: ordered }, where: and(rest) };
}

/** The variable that a condition needs to stand for something, which is all that it says. */
function presentIn(predicate: Predicate): readonly string[] {
  return predicate.kind === 'not' && predicate.of.kind === 'missing' ? [predicate.of.subject.variable] : [];
}

/** What many rows of a view have in common: nodes by their ids, relationships by both ends and their key. */
export function eachOf({ cells }: Table): readonly Each[] {
  return [...cells.values()].map(({ pattern: { node, source }, edge }): Each => {
    const byNode = { subject: node, property: 'id' };
    if (!edge) return { subject: node, by: [byNode] };
    invariant(source.kind === 'relationship', 'a step of a view goes along a relationship');
    const { key } = edge.properties;
    const byKey = key === undefined ? [] : [{ subject: edge.subject, property: key }];
    return { subject: edge.subject, by: [{ subject: source.start, property: 'id' }, byNode, ...byKey] };
  });
}

/** The object of one row: each column's object is read from the same row. */
export function planRow(
  selection: Selections,
  output: GraphQLNamedType,
  columns: Columns,
  table: Table,
  occurrence: Occurrence,
): ObjectShape {
  invariant(isObjectType(output), 'a row of a view is an object');
  const fields = [...selection.collect(output, occurrence.nodes)].map(([key, nodes]): FieldShape => {
    const inner = { ...occurrence, nodes, path: [...occurrence.path, key] };
    return { key, value: planCell(selection, output, columns, table, inner) };
  });
  return { label: undefined, typename: output.name, fields: new Map([[output.name, fields]]) };
}

function planCell(
  selection: Selections,
  parent: GraphQLObjectType,
  columns: Columns,
  { cells }: Table,
  occurrence: Occurrence,
): ValueShape {
  const name = nameOf(occurrence.nodes);
  if (name === '__typename') return { kind: 'typename', name: parent.name };
  const cell = cells.get(name);
  const output = getNamedType(parent.getFields()[name]?.type);
  invariant(cell && output, `no column "${name}"`);
  const { pattern, edge, isOptional, steps } = cell;
  const inner = selection.deepen({ ...occurrence, depth: occurrence.depth + steps });
  const presence = isOptional ? columns.property(pattern.node, 'id') : undefined;
  if (!edge) return { kind: 'cell', presence, object: selection.object(output, columns, pattern, inner) };
  invariant(isObjectType(output), 'what is known of a relationship is an object');
  const row: Row = { columns, start: undefined, owner: edge.subject };
  const fields = [...selection.collect(output, inner.nodes)].map(([key, nodes]): FieldShape => ({
    key,
    value: selection.field(output, row, { ...inner, nodes, path: [...inner.path, key] }),
  }));
  const object = { label: undefined, typename: output.name, fields: new Map([[output.name, fields]]) };
  return { kind: 'cell', presence, object };
}

function nameOf(nodes: readonly FieldNode[]): string {
  const name = nodes[0]?.name.value;
  invariant(name !== undefined, 'a field without an occurrence');
  return name;
}
