// Prints tallies over the rows of a view: numbers of rows, and in the same pass the values of what stands in each column.
import { cypher, indent, literal, join, variable, type Cypher } from '../cypher';
import { invariant } from '../errors';
import type { Each, Pattern, Tally } from './plan';
import { ofValues } from './print-tallies';
import { printStored, type Sought } from './sought';
import { tallyVariable } from './tallies';

type PropertyTally = Extract<Tally, { property: string }>;

interface PrintedTableTallies {
  /** What is taken of the rows, each with its name, for a WITH. */
  readonly taken: readonly Cypher[];
  /** What comes behind that WITH: a subquery for each column whose values are asked for. */
  readonly calls: readonly Cypher[];
  /** The variables of the tallies, in their order. */
  readonly variables: readonly Cypher[];
}

/** The values of a column are collected, each node or relationship once, and told in a subquery of their own. */
export function printTableTallies(
  pattern: Pattern,
  tallies: readonly Tally[],
  each: readonly Each[],
  sought: Sought,
): PrintedTableTallies {
  const named = tallies.map((tally, place) => ({
    tally,
    into: variable(tallyVariable(pattern.node.variable, place)),
  }));
  const taken = named.flatMap(({ tally, into }) =>
    'property' in tally ? [] : [cypher`${printNumber(tally)} AS ${into}`],
  );
  const calls: Cypher[] = [];
  for (const one of each) {
    const own = named.flatMap(({ tally, into }) =>
      'property' in tally && tally.subject.variable === one.subject.variable ? [{ tally, into }] : [],
    );
    if (own.length === 0) continue;
    const properties = [...new Set(own.map(({ tally }) => tally.property))];
    taken.push(printCollected(one, properties, sought));
    calls.push(printCall(one, properties, own));
  }
  return { taken, calls, variables: named.map(({ into }) => into) };
}

function printNumber(tally: Exclude<Tally, PropertyTally>): Cypher {
  if (tally.kind === 'rows') return cypher`count(*)`;
  invariant('subject' in tally, `"${tally.kind}" is no tally of rows`);
  const counted = variable(tally.subject.variable);
  return tally.kind === 'filled' ? cypher`count(${counted})` : cypher`count(DISTINCT ${counted})`;
}

/** What tells one from another, then its values: the embedded engine gives relationships without their identity. */
function printCollected({ subject, by }: Each, properties: readonly string[], sought: Sought): Cypher {
  const values = [...by, ...properties.map((property) => ({ subject, property }))].map((value) =>
    printStored(value.subject, value.property, sought),
  );
  const own = variable(subject.variable);
  const one = cypher`CASE WHEN ${own} IS NOT NULL THEN [${join(values, ', ')}] END`;
  return cypher`collect(DISTINCT ${one}) AS ${listOf(subject.variable)}`;
}

function printCall(
  { subject, by }: Each,
  properties: readonly string[],
  own: readonly { readonly tally: PropertyTally; readonly into: Cypher }[],
): Cypher {
  const list = listOf(subject.variable);
  const item = variable(`${subject.variable}_one`);
  const told = own.map(({ tally, into }) => {
    const value = cypher`${item}[${literal(by.length + properties.indexOf(tally.property))}]`;
    return cypher`${ofValues[tally.kind](value)} AS ${into}`;
  });
  const body = [cypher`UNWIND ${list} AS ${item}`, cypher`RETURN\n${indent(join(told, ',\n'))}`];
  return cypher`CALL (${list}) {\n${indent(join(body, '\n'))}\n}`;
}

function listOf(own: string): Cypher {
  return variable(`${own}_each`);
}
