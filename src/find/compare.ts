// The order of ids and keys, as both engines have it: by Unicode code point, and absent values last.
import type { Value } from '../cypher';

/** JavaScript's own order goes by UTF-16 unit, where the characters beyond U+FFFF come before some of the others. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (one !== other) return Number(isSurrogate(one)) - Number(isSurrogate(other)) || one - other;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

export function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

/** By the first place that differs; what ends first comes first. */
export function compareLists<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (one: Item, other: Item) => number,
): number {
  for (const [index, item] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const difference = compare(item, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
