// Turns "orderBy" into a total order of nodes or relationships, and cursors into the place where a page begins.
import { createHash } from 'node:crypto';
import { RequestError } from '../errors';
import type { NodeType, Property, RelationshipProperties } from '../model';
import { readCursor } from '../result';
import type { Value } from '../cypher';
import type { FieldUse, Input, OrderKey, PlaceKey, Predicate, Subject } from './plan';
import type { Scope } from './scope';

type Direction = 'ASC' | 'DESC';
type Key = Readonly<Record<string, Direction | Readonly<Record<string, Direction>>>>;

interface Ordered {
  readonly node: Subject;
  readonly type: NodeType;
  /** The relationship, where its own properties can order, too. */
  readonly edge?: Subject | undefined;
  readonly properties?: RelationshipProperties | undefined;
}

/** The keys that were asked for, then the id, then what tells parallel relationships apart: no two rows are equal. */
export function planOrder(orderBy: unknown, { node, type, edge, properties }: Ordered): readonly OrderKey[] {
  const asked = ((orderBy ?? []) as readonly Key[]).flatMap((key) =>
    Object.entries(key).map(([name, value]): OrderKey => {
      if (typeof value === 'string') {
        return edge
          ? orderKey(edge, properties?.fields.get(name), value)
          : orderKey(node, type.fields.get(name), value);
      }
      const [field, direction] = Object.entries(value)[0] as [string, Direction];
      return orderKey(node, type.fields.get(field), direction);
    }),
  );
  const key = properties?.key;
  const last = [
    orderKey(node, type.fields.get('id'), 'ASC'),
    ...(edge && key !== undefined ? [orderKey(edge, properties?.fields.get(key), 'ASC')] : []),
  ];
  const all = [...asked, ...last];
  return all.filter((candidate, index) => all.findIndex((other) => isSame(other, candidate)) === index);
}

/** What a cursor belongs to: the field, and the order it was asked in. */
export function fingerprintOf(field: FieldUse, order: readonly OrderKey[]): string {
  const keys = order.map(
    (key) =>
      `${key.subject.variable.endsWith('_edge') ? 'edge' : 'node'}.${key.property.name}${key.isDescending ? ' DESC' : ''}`,
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

function orderKey(subject: Subject, property: unknown, direction: Direction): OrderKey {
  return { subject, property: property as Property, isDescending: direction === 'DESC' };
}

function isSame(a: OrderKey, b: OrderKey): boolean {
  return a.subject.variable === b.subject.variable && a.property.name === b.property.name;
}
