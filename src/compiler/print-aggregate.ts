// Prints all that is told of many matches together: one MATCH, and one row of tallies.
import { cypher, join, type Cypher, type Dialect } from '../cypher';
import type { AggregateRead } from './plan';
import { printMatch } from './print-match';
import { printTallies } from './print-tallies';

interface PrintedAggregate {
  /** From MATCH to the last WITH. */
  readonly lines: readonly Cypher[];
  /** The list of the tallies. */
  readonly row: Cypher;
}

export function printAggregate({ pattern, where, tallies }: AggregateRead, dialect: Dialect): PrintedAggregate {
  const { lines, variables } = printTallies(pattern, tallies, []);
  return { lines: [...printMatch(pattern, where, dialect), ...lines], row: cypher`[${join(variables, ', ')}]` };
}
