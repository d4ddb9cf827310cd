// Tells what an operator says of stored values, and their order: numbers by size, texts by Unicode code points.
import type { Value } from '../../src/cypher';

export function compareValues(one: Value, other: Value): number {
  if (typeof one !== 'string' || typeof other !== 'string') return Number(one) - Number(other);
  const [a, b] = [[...one], [...other]];
  const place = a.findIndex((character, index) => character !== b[index]);
  if (place < 0) return a.length - b.length;
  return (a[place]?.codePointAt(0) ?? -1) - (b[place]?.codePointAt(0) ?? -1);
}

export function holds(operator: string, value: Value, wanted: Value): boolean {
  const list = (Array.isArray(value) ? value : []) as readonly Value[];
  const many = (Array.isArray(wanted) ? wanted : []) as readonly Value[];
  if (operator === 'isEmpty') return (list.length === 0) === wanted;
  if (operator === 'includes') return list.includes(wanted);
  if (operator === 'includesAny') return many.some((one) => list.includes(one));
  if (operator === 'includesAll') return many.every((one) => list.includes(one));
  if (operator === 'eq') return value === wanted;
  if (value === null) return false;
  if (operator === 'in') return many.includes(value);
  if (operator === 'contains') return String(value).includes(String(wanted));
  if (operator === 'startsWith') return String(value).startsWith(String(wanted));
  if (operator === 'endsWith') return String(value).endsWith(String(wanted));
  const order = compareValues(value, wanted);
  if (operator === 'gt') return order > 0;
  if (operator === 'gte') return order >= 0;
  if (operator === 'lt') return order < 0;
  if (operator === 'lte') return order <= 0;
  throw new Error(`The operator "${operator}" has no meaning here.`);
}

export function lower(value: Value): Value {
  if (typeof value === 'string') return value.toLowerCase();
  return Array.isArray(value) ? (value as readonly Value[]).map(lower) : value;
}

/** Absent values come last in both directions. */
export function compareAbsent(a: Value, b: Value, isDescending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = compareValues(a, b);
  return isDescending ? -order : order;
}
