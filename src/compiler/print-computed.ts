// Prints the keys of an order that are worked out for each row: counts, and values of to-one related nodes.
import { cypher, indent, join, name, variable, type Cypher, type Dialect } from '../cypher';
import { invariant } from '../errors';
import { always, type Computed, type OrderKey, type Pattern } from './plan';
import { printMatch } from './print-match';
import { printNumber } from './print-predicate';

/** The variables that were there stay, and each computed key becomes one more. */
export function printComputed(
  order: readonly OrderKey[],
  found: readonly Cypher[],
  dialect: Dialect,
): readonly Cypher[] {
  const keys = order.flatMap(({ subject, property, computed }) => {
    // What a step of a view leaves empty has no number of related nodes, not even 0.
    const canBeNothing = computed?.steps.length === 0 && !property.isRequired;
    return computed && computed.end.kind !== 'figure'
      ? [{ subject: variable(subject.variable), computed, canBeNothing }]
      : [];
  });
  if (!dialect.hasCollect) {
    return keys.map(({ subject, computed, canBeNothing }) => printSubquery(subject, computed, canBeNothing, dialect));
  }
  const expressions = keys.map(({ subject, computed, canBeNothing }) => {
    const value = printExpression(computed, dialect);
    const known = canBeNothing ? cypher`CASE WHEN ${subject} IS NOT NULL THEN ${value} END` : value;
    return cypher`${known} AS ${variable(computed.variable)}`;
  });
  return [cypher`WITH\n${indent(join([...found, ...expressions], ',\n'))}`];
}

function printExpression({ steps, end }: Computed, dialect: Dialect): Cypher {
  const last = steps.at(-1);
  const value = end.kind === 'number' ? printNumber({ ...end, where: always }, dialect) : undefined;
  if (!last) return value ?? cypher`null`;
  const result = value ?? valueOf(last, end);
  return cypher`head(${braced(cypher`COLLECT`, [...printSteps(steps, dialect), cypher`RETURN ${result}`])})`;
}

function printSubquery(
  subject: Cypher,
  { variable: into, steps, end }: Computed,
  canBeNothing: boolean,
  dialect: Dialect,
): Cypher {
  const result = variable(into);
  const last = steps.at(-1);
  const lines = printSteps(steps, dialect);
  if (end.kind === 'property') {
    const value = last ? valueOf(last, end) : cypher`null`;
    return braced(cypher`CALL (${subject})`, [...lines, cypher`RETURN head(collect(${value})) AS ${result}`]);
  }
  invariant(end.kind === 'number', 'a figure is worked out already');
  const { walk, of } = end;
  const counted = of === 'edges' && walk.edge ? variable(walk.edge.variable) : variable(walk.node.variable);
  const distinct = of === 'nodes' ? cypher`DISTINCT ` : cypher``;
  const match = printMatch(walk, always, dialect);
  const count = (as: Cypher) => [...match, cypher`RETURN count(${distinct}${counted}) AS ${as}`];
  if (!last && !canBeNothing) return braced(cypher`CALL (${subject})`, count(result));
  const number = variable(`${into}_count`);
  const start = last ? variable(last.node.variable) : subject;
  return braced(cypher`CALL (${subject})`, [
    ...(last ? lines : [cypher`WITH ${subject}\n  WHERE ${subject} IS NOT NULL`]),
    braced(cypher`CALL (${start})`, count(number)),
    cypher`RETURN head(collect(${number})) AS ${result}`,
  ]);
}

/** Of several nodes the one with the lowest id is taken. */
function printSteps(steps: readonly Pattern[], dialect: Dialect): readonly Cypher[] {
  return steps.flatMap((step) => {
    const node = variable(step.node.variable);
    return [
      ...printMatch(step, always, dialect),
      cypher`WITH ${node}`,
      cypher`  ORDER BY ${node}.${name('id')}`,
      cypher`  LIMIT 1`,
    ];
  });
}

function valueOf({ node }: Pattern, end: Computed['end']): Cypher {
  return end.kind === 'property' ? cypher`${variable(node.variable)}.${name(end.property)}` : cypher`null`;
}

function braced(head: Cypher, body: readonly Cypher[]): Cypher {
  return cypher`${head} {\n${indent(join(body, '\n'))}\n}`;
}
