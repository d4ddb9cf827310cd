// Prints tallies over matches, and the figures that are made of them: what comes behind the MATCH.
import { cypher, indent, join, name, variable, type Cypher } from '../cypher';
import type { Figure, Pattern, Tally, ValueTally } from './plan';
import { printFigure } from './print-figure';
import { printStored, type Sought } from './sought';
import { tallyVariable } from './tallies';

interface PrintedTallies {
  /** What comes behind the MATCH, to the last WITH. */
  readonly lines: readonly Cypher[];
  /** The variables of the tallies, in their order. */
  readonly variables: readonly Cypher[];
}

/** How a tally is taken of values. The embedded engine has no sum of nothing. */
export const ofValues: Readonly<Record<ValueTally, (value: Cypher) => Cypher>> = {
  count: (value) => cypher`count(${value})`,
  true: (value) => cypher`count(CASE WHEN ${value} THEN 1 END)`,
  distinct: (value) => cypher`count(DISTINCT ${value})`,
  sum: sumOf,
  values: (value) => cypher`collect(${value})`,
  billions: (value) => sumOf(cypher`floor(${value} / 1000000000.0)`),
  units: (value) => sumOf(cypher`floor(${value}) - floor(${value} / 1000000000.0) * 1000000000.0`),
  millionths: (value) => sumOf(cypher`floor((${value} - floor(${value})) * 1000000.0 + 0.5)`),
  min: (value) => cypher`min(${value})`,
  max: (value) => cypher`max(${value})`,
};

/** How it is taken of what was taken of each node's relationships before. Lists of lists are joined where they are read. */
const ofParts: Readonly<Record<ValueTally, (part: Cypher) => Cypher>> = {
  ...ofValues,
  count: sumOf,
  true: sumOf,
  billions: sumOf,
  units: sumOf,
  millionths: sumOf,
  distinct: ofValues.values,
};

export function printTallies(
  pattern: Pattern,
  tallies: readonly Tally[],
  figures: readonly Figure[],
  sought: Sought,
): PrintedTallies {
  const node = variable(pattern.node.variable);
  const edge = pattern.edge && variable(pattern.edge.variable);
  const named = tallies.map((tally, index) => ({
    tally,
    into: variable(tallyVariable(pattern.node.variable, index)),
    part: variable(`${pattern.node.variable}_p${index}`),
  }));
  const isOfEdge = (tally: Tally) =>
    tally.kind === 'edges' || ('subject' in tally && tally.subject.variable !== pattern.node.variable);
  const isByNode = edge !== undefined && tallies.some((tally) => !isOfEdge(tally));

  // Several relationships can lead to one node, so what is asked of nodes is asked behind a grouping by node.
  const parts = named.flatMap(({ tally, part }) => {
    if (!isOfEdge(tally)) return [];
    if (!('property' in tally)) return [cypher`count(${edge ?? node}) AS ${part}`];
    const value = valueOf(tally, sought);
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
    return cypher`${ofValues[tally.kind](valueOf(tally, sought))} AS ${into}`;
  });
  const variables = named.map(({ into }) => into);
  const isOfLists = (place: number) => isByNode && named.some(({ tally }, at) => at === place && isOfEdge(tally));
  const made = figures
    .filter(({ of }) => of.kind !== 'tally')
    .map((figure) => cypher`${printFigure(figure, variables, isOfLists)} AS ${variable(figure.variable)}`);
  const lines = [...grouping, cypher`WITH\n${indent(join(values, ',\n'))}`];
  if (made.length > 0) lines.push(cypher`WITH\n${indent(join([...variables, ...made], ',\n'))}`);
  return { lines, variables };
}

function sumOf(numbers: Cypher): Cypher {
  return cypher`coalesce(sum(${numbers}), 0)`;
}

/** The least and the greatest are told by the order of the values. */
function valueOf({ kind, subject, property }: Extract<Tally, { property: string }>, sought: Sought): Cypher {
  return kind === 'min' || kind === 'max'
    ? printStored(subject, property, sought)
    : cypher`${variable(subject.variable)}.${name(property)}`;
}
