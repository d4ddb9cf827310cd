// Prints all that is told of many matches together: one MATCH, and one row of tallies.
import { cypher, indent, join, type Cypher, type Dialect } from '../cypher';
import { always, type AggregateRead, type Each, type Pattern, type Tally } from './plan';
import { printMatch } from './print-match';
import { printTableTallies } from './print-table-tallies';
import { printTallies } from './print-tallies';
import { soughtTexts, type Sought } from './sought';

interface PrintedAggregate {
  /** From MATCH to the last WITH. */
  readonly lines: readonly Cypher[];
  /** The list of the tallies. */
  readonly row: Cypher;
}

export function printAggregate(read: AggregateRead, dialect: Dialect): PrintedAggregate {
  const { from, pattern, where, tallies, each } = read;
  const start = from ? printMatch(from, always, dialect) : [];
  const matched = [...start, ...printMatch(pattern, where, dialect)];
  const sought = soughtTexts(pattern, where, dialect);
  const { lines, variables } = each
    ? printTable(pattern, tallies, each, sought)
    : printTallies(pattern, tallies, [], sought);
  return { lines: [...matched, ...lines], row: cypher`[${join(variables, ', ')}]` };
}

function printTable(pattern: Pattern, tallies: readonly Tally[], each: readonly Each[], sought: Sought) {
  const { taken, calls, variables } = printTableTallies(pattern, tallies, each, sought);
  return { lines: [cypher`WITH\n${indent(join(taken, ',\n'))}`, ...calls], variables };
}
