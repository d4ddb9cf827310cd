// Turns the values of tallies, where an engine cannot be left to it, into counts, sums and averages.
import type { Value } from '../cypher';

/** How many different values there are: told by the engine, or to be counted in lists of lists. */
export function countDistinct(taken: Value): number {
  return typeof taken === 'number' ? taken : new Set(flat(taken)).size;
}

/** Null where there is no value. */
export function sum(taken: Value, count: Value): number | null {
  if (count === 0) return null;
  return typeof taken === 'number' ? taken : addExactly(flat(taken) as readonly number[]);
}

export function average(taken: Value, count: Value): number | null {
  const total = sum(taken, count);
  return total === null ? null : total / (count as number);
}

/**
 * The exact sum, rounded once, so that it does not depend on the order of the numbers.
 * Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997: the parts never overlap, the smallest comes first.
 */
export function addExactly(numbers: readonly number[]): number {
  let parts: number[] = [];
  for (const number of numbers) {
    let rest = number;
    const next: number[] = [];
    for (const part of parts) {
      const [large, small] = Math.abs(rest) < Math.abs(part) ? [part, rest] : [rest, part];
      const added = large + small;
      const lost = small - (added - large);
      if (lost !== 0) next.push(lost);
      rest = added;
    }
    next.push(rest);
    parts = next;
  }
  return round(parts);
}

/** Adds from the greatest part on until something is lost; that decides, with the part below it, about a half. */
function round(parts: readonly number[]): number {
  let index = parts.length - 1;
  let total = parts[index] ?? 0;
  let lost = 0;
  while (index > 0 && lost === 0) {
    const before = total;
    const part = parts[--index] as number;
    total = before + part;
    lost = part - (total - before);
  }
  const below = index > 0 ? (parts[index - 1] as number) : 0;
  if (lost === 0 || Math.sign(lost) !== Math.sign(below)) return total;
  const twice = lost * 2;
  const moved = total + twice;
  return twice === moved - total ? moved : total;
}

function flat(taken: Value): readonly unknown[] {
  return (taken as readonly unknown[]).flat(2);
}
