// Turns "orderBy" into a total order of nodes or relationships, and cursors into the place where a page begins.
import { createHash } from 'node:crypto';
import { invariant, RequestError } from '../errors';
import {
  nodeType,
  type Field,
  type GraphModel,
  type NodeType,
  type Property,
  type RelationshipProperties,
} from '../model';
import { readCursor } from '../result';
import type { Value } from '../cypher';
import type { FieldUse, Input, OrderKey, Pattern, PlaceKey, Predicate, Subject } from './plan';
import type { Scope } from './scope';

type Direction = 'ASC' | 'DESC';

/** The most fields on the way to a key. */
const wayLimit = 10;

const countProperty: Property = {
  kind: 'property',
  name: 'count',
  description: undefined,
  type: 'Int',
  isEnum: false,
  isList: false,
  isRequired: true,
};

/** One key: a direction at the end of a way of field names. */
export interface Key {
  readonly [field: string]: Direction | Key;
}

interface Ordered {
  readonly node: Subject;
  readonly type: NodeType;
  /** The relationship, where its own properties can order, too. */
  readonly edge?: Subject | undefined;
  readonly properties?: RelationshipProperties | undefined;
}

/** What planning an order needs beside what is ordered. */
export interface OrderContext {
  readonly model: GraphModel;
  readonly scope: Scope;
  readonly use: FieldUse;
}

/** The keys that were asked for, then the id, then what tells parallel relationships apart: no two rows are equal. */
export function planOrder(orderBy: unknown, ordered: Ordered, context: OrderContext): readonly OrderKey[] {
  const { node, type, edge, properties } = ordered;
  const key = properties?.key;
  return withoutRepeats([
    ...askedKeys(orderBy, ordered, context),
    orderKey(node, type.fields.get('id'), 'ASC'),
    ...(edge && key !== undefined ? [orderKey(edge, properties?.fields.get(key), 'ASC')] : []),
  ]);
}

/** The keys of "orderBy" alone. */
export function askedKeys(
  orderBy: unknown,
  { node, type, edge, properties }: Ordered,
  context: OrderContext,
): readonly OrderKey[] {
  return ((orderBy ?? []) as readonly Key[]).flatMap((key) =>
    Object.entries(key).map(([name, value]): OrderKey => {
      if (!edge) return planKey(node, type.fields, [name, ...wayOf(value)], context);
      return name === 'node'
        ? planKey(node, type.fields, wayOf(value), context)
        : planKey(edge, properties?.fields ?? new Map<string, Field>(), [name, ...wayOf(value)], context);
    }),
  );
}

export function withoutRepeats(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.filter((candidate, index) => keys.findIndex((other) => isSame(other, candidate)) === index);
}

/** The names on the way, and the direction at its end. */
function wayOf(value: Direction | Key): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...wayOf(inner)]);
}

/** A property of the subject itself, or a value that is computed at the end of a way. */
function planKey(
  subject: Subject,
  fields: ReadonlyMap<string, Field>,
  way: readonly string[],
  context: OrderContext,
): OrderKey {
  const direction = way.at(-1) as Direction;
  const names = way.slice(0, -1);
  const only = names.length === 1 ? fields.get(names[0] as string) : undefined;
  if (only) return orderKey(subject, only, direction);
  if (names.length > wayLimit) {
    const message = `"${context.use.path.join('.')}" is ordered by "${names.join('.')}", ${names.length} fields deep; the limit is ${wayLimit}.`;
    throw new RequestError('LIMIT_EXCEEDED', message, { nodes: context.use.node, path: context.use.path });
  }
  const steps: Pattern[] = [];
  const variable = context.scope.variable('key').variable;
  let [from, known] = [subject, fields];
  for (const [index, name] of names.entries()) {
    const field = known.get(name) ?? known.get(name.replace(/Connection$/, ''));
    invariant(field, `order key "${names.join('.')}" has no field "${name}"`);
    if (field.kind === 'property') {
      const property = { ...field, name: names.join('.'), isRequired: false };
      const end = { kind: 'property', property: field.name } as const;
      return { ...orderKey(subject, property, direction), computed: { variable, steps, end } };
    }
    const isLast = index === names.length - 2;
    const isOfEdges = name !== field.name;
    const walk = walkAlong(field, from, isLast && field.kind === 'relationship' && field.isList, context);
    if (field.isList) {
      const property = { ...countProperty, name: names.join('.'), isRequired: steps.length === 0 };
      const end = { kind: 'number', of: isOfEdges ? 'edges' : 'nodes', walk } as const;
      return { ...orderKey(subject, property, direction), computed: { variable, steps, end } };
    }
    steps.push(walk);
    [from, known] = [walk.node, walk.type.fields];
  }
  throw new Error(`This is a bug in Mandate: order key "${names.join('.')}" ends nowhere.`);
}

function walkAlong(field: Exclude<Field, Property>, start: Subject, hasEdge: boolean, context: OrderContext): Pattern {
  context.scope.spend('quantifiers', context.use);
  const node = context.scope.variable(field.name);
  return {
    node,
    type: nodeType(context.model, field.target),
    edge: hasEdge ? context.scope.edge(node) : undefined,
    source:
      field.kind === 'relationship'
        ? { kind: 'relationship', start, relationship: field }
        : { kind: 'reference', owner: start, reference: field },
  };
}

/** What a cursor belongs to: the field, and the order it was asked in. */
export function fingerprintOf(field: FieldUse, order: readonly OrderKey[]): string {
  const keys = order.map(
    (key) =>
      `${key.column ?? (key.subject.variable.endsWith('_edge') ? 'edge' : 'node')}.${key.property.name}${key.isDescending ? ' DESC' : ''}`,
  );
  return createHash('sha256')
    .update([field.coordinate, ...keys].join('|'))
    .digest('base64url')
    .slice(0, 8);
}

/** The part of the order behind "after" or in front of "before". Which values are absent decides the text. */
export function planPlace(
  argument: 'after' | 'before',
  cursor: unknown,
  order: readonly OrderKey[],
  field: FieldUse,
  scope: Scope,
): Predicate | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  const fingerprint = fingerprintOf(field, order);
  const values = cursorValues(cursor as string, fingerprint, order.length, argument, field);
  const keys = order.map((key, position): PlaceKey => {
    const value = values[position];
    if (value === null) return { ...key, value: undefined, patterns: undefined };
    const input: Input = { kind: 'cursor', field, argument, fingerprint, position, size: order.length };
    return { ...key, value: scope.parameter(input), patterns: scope.textPatterns(input, value) };
  });
  return { kind: 'beyond', keys, isBefore: argument === 'before' };
}

/** The values of a cursor, or an error that says why it is none for this field and order. */
export function cursorValues(
  text: string,
  fingerprint: string,
  size: number,
  argument: string,
  field: FieldUse,
): readonly Value[] {
  const reading = readCursor(text, fingerprint, size);
  if ('values' in reading) return reading.values;
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const why =
    reading.fault === 'malformed'
      ? 'is no cursor. Use the "cursor" of an edge, or "startCursor" or "endCursor"'
      : 'belongs to another field or another order. Use it where it came from, with the same "orderBy"';
  throw new RequestError('BAD_USER_INPUT', `"${argument}" of "${field.path.join('.')}" ${why}. Found: "${shown}".`, {
    nodes: field.node,
    path: field.path,
  });
}

export function orderKey(subject: Subject, property: unknown, direction: Direction): OrderKey {
  return { subject, property: property as Property, isDescending: direction === 'DESC', computed: undefined };
}

function isSame(a: OrderKey, b: OrderKey): boolean {
  return a.subject.variable === b.subject.variable && a.property.name === b.property.name;
}
