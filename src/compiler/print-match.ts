// Prints a MATCH with all its conditions.
import { cypher, join, type Cypher, type Dialect } from '../cypher';
import type { Pattern, Predicate } from './plan';
import { printJoined } from './print-joins';
import { printPattern } from './print-pattern';
import { isTrue, printPredicate } from './print-predicate';

export function printMatch(
  walk: Pattern,
  where: Predicate,
  dialect: Dialect,
  needed: readonly Cypher[] = [],
  index?: Cypher,
): readonly Cypher[] {
  if (walk.joins) return printJoined(walk, walk.joins, where, dialect, needed);
  const { pattern, conditions, unwind } = printPattern(walk, dialect, index);
  const all = [...conditions, ...needed, ...(isTrue(where) ? [] : [printPredicate(where, dialect)])];
  return [
    ...(unwind ? [unwind] : []),
    cypher`MATCH ${pattern}`,
    ...(all.length > 0 ? [cypher`  WHERE ${join(all, ' AND ')}`] : []),
  ];
}
