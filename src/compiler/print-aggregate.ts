// Prints tallies over the matches of a pattern: one MATCH, and one row of values.
import { cypher, indent, join, name, variable, type Cypher, type Dialect } from '../cypher';
import type { AggregateRead, Tally, ValueTally } from './plan';
import { printMatch } from './print-match';

interface PrintedAggregate {
  /** From MATCH to the last WITH. */
  readonly lines: readonly Cypher[];
  /** The list of the tallies. */
  readonly row: Cypher;
}

/** How a tally is taken of values. The embedded engine has no sum of nothing. */
const ofValues: Readonly<Record<ValueTally, (value: Cypher) => Cypher>> = {
  count: (value) => cypher`count(${value})`,
  true: (value) => cypher`count(CASE WHEN ${value} THEN 1 END)`,
  distinct: (value) => cypher`count(DISTINCT ${value})`,
  sum: (value) => cypher`coalesce(sum(${value}), 0)`,
  values: (value) => cypher`collect(${value})`,
  min: (value) => cypher`min(${value})`,
  max: (value) => cypher`max(${value})`,
};

/** How it is taken of what was taken of each node's relationships before. Lists of lists are joined where they are read. */
const ofParts: Readonly<Record<ValueTally, (part: Cypher) => Cypher>> = {
  ...ofValues,
  count: ofValues.sum,
  true: ofValues.sum,
  distinct: ofValues.values,
};

export function printAggregate(read: AggregateRead, dialect: Dialect): PrintedAggregate {
  const { pattern, tallies } = read;
  const node = variable(pattern.node.variable);
  const edge = pattern.edge && variable(pattern.edge.variable);
  const named = tallies.map((tally, index) => ({
    tally,
    into: variable(`${pattern.node.variable}_m${index}`),
    part: variable(`${pattern.node.variable}_p${index}`),
  }));
  const isOfEdge = (tally: Tally) =>
    tally.kind === 'edges' || ('subject' in tally && tally.subject.variable !== pattern.node.variable);
  const isByNode = edge !== undefined && tallies.some((tally) => !isOfEdge(tally));

  // Several relationships can lead to one node, so what is asked of nodes is asked behind a grouping by node.
  const parts = named.flatMap(({ tally, part }) => {
    if (!isOfEdge(tally)) return [];
    if (!('property' in tally)) return [cypher`count(${edge ?? node}) AS ${part}`];
    const value = valueOf(tally);
    return [
      tally.kind === 'distinct'
        ? cypher`collect(DISTINCT ${value}) AS ${part}`
        : cypher`${ofValues[tally.kind](value)} AS ${part}`,
    ];
  });
  const grouped =
    parts.length === 0 ? cypher`WITH DISTINCT ${node}` : cypher`WITH\n${indent(join([node, ...parts], ',\n'))}`;
  const grouping = isByNode ? [grouped] : [];
  const values = named.map(({ tally, into, part }) => {
    if (isByNode && isOfEdge(tally)) {
      return cypher`${ofParts['property' in tally ? tally.kind : 'count'](part)} AS ${into}`;
    }
    if (!('property' in tally)) return cypher`count(${tally.kind === 'edges' && edge ? edge : node}) AS ${into}`;
    return cypher`${ofValues[tally.kind](valueOf(tally))} AS ${into}`;
  });
  const row = cypher`[${join(
    named.map(({ into }) => into),
    ', ',
  )}]`;
  return {
    lines: [...printMatch(pattern, read.where, dialect), ...grouping, cypher`WITH\n${indent(join(values, ',\n'))}`],
    row,
  };
}

function valueOf({ subject, property }: Extract<Tally, { property: string }>): Cypher {
  return cypher`${variable(subject.variable)}.${name(property)}`;
}
