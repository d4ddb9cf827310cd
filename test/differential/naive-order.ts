// Tells the order of two stored values: numbers by size, texts by Unicode code points.
import type { Value } from '../../src/cypher';

export function compareValues(one: Value, other: Value): number {
  if (typeof one !== 'string' || typeof other !== 'string') return Number(one) - Number(other);
  const [a, b] = [[...one], [...other]];
  const place = a.findIndex((character, index) => character !== b[index]);
  if (place < 0) return a.length - b.length;
  return (a[place]?.codePointAt(0) ?? -1) - (b[place]?.codePointAt(0) ?? -1);
}
