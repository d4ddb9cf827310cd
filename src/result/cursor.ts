// Cursors: the values an order has at one edge, and a fingerprint of the field and order they belong to.
import type { Value } from '../cypher';

/** Opaque to clients. JSON in base64url, so that nothing in it needs escaping anywhere. */
export function writeCursor(fingerprint: string, values: readonly Value[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
}

export type CursorReading = { readonly values: readonly Value[] } | { readonly fault: 'malformed' | 'other order' };

/** Reads a cursor that a client sent. `size` is the number of values that the order has. */
export function readCursor(text: string, fingerprint: string, size: number): CursorReading {
  const content = decode(text);
  if (!Array.isArray(content) || typeof content[0] !== 'string') return { fault: 'malformed' };
  if (content[0] !== fingerprint) return { fault: 'other order' };
  const values = content.slice(1) as unknown[];
  return values.length === size && values.every(isScalar) ? { values } : { fault: 'malformed' };
}

/** The forms of a cursor's values, absent or a text to compare with care: they decide how its place is asked for. */
export function formsOf(text: string, needsCare: (value: unknown) => boolean): string {
  const content = decode(text);
  return Array.isArray(content)
    ? content.map((value) => (value === null ? 'absent' : needsCare(value) ? 'text' : 'value')).join()
    : '';
}

function decode(text: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isScalar(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
