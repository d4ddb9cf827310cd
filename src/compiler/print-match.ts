// Prints a MATCH with all its conditions. Those on tallies are judged in subqueries in front of a WHERE of their own.
import { cypher, indent, literal, join, variable, type Cypher, type Dialect } from '../cypher';
import { invariant } from '../errors';
import { always, type GroupList, type Pattern, type Predicate, type Tallied } from './plan';
import { and, conjunctsOf, hasTallies } from './predicates';
import { printJoined } from './print-joins';
import { printPattern } from './print-pattern';
import { isTrue, printPredicate } from './print-predicate';
import { printTallies } from './print-tallies';
import { soughtTexts } from './sought';

interface MatchOptions {
  /** Conditions that the engine needs. */
  readonly needed?: readonly Cypher[];
  /** For a list of references in its stored order. */
  readonly index?: Cypher | undefined;
  /** Cuts the rows of a view before its optional steps, where all conditions are judged by then. */
  readonly cut?: readonly Cypher[];
}

export function printMatch(
  walk: Pattern,
  where: Predicate,
  dialect: Dialect,
  { needed = [], index, cut = [] }: MatchOptions = {},
): readonly Cypher[] {
  const { early, lines } = printLate(where, dialect);
  const matched = walk.joins
    ? printJoined(walk, walk.joins, early, dialect, needed, lines.length === 0 ? cut : [])
    : printOne(walk, early, dialect, needed, index);
  return [...matched, ...lines];
}

/** The conditions that can stand in the WHERE of a MATCH, and the lines behind it that judge the others. */
export function printLate(
  where: Predicate,
  dialect: Dialect,
): { readonly early: Predicate; readonly lines: readonly Cypher[] } {
  const all = conjunctsOf(where);
  const late = and(all.filter(hasTallies));
  const early = and(all.filter((predicate) => !hasTallies(predicate)));
  if (isTrue(late)) return { early, lines: [] };
  const calls: Cypher[] = [];
  const told = judge(late, dialect, calls);
  return { early, lines: [...calls, cypher`WITH *`, cypher`  WHERE ${printPredicate(told, dialect)}`] };
}

function printOne(
  walk: Pattern,
  where: Predicate,
  dialect: Dialect,
  needed: readonly Cypher[],
  index: Cypher | undefined,
): readonly Cypher[] {
  if (walk.source.kind === 'members') return printMembers(walk, walk.source.list);
  const { pattern, conditions, unwind } = printPattern(walk, dialect, index);
  const all = [...conditions, ...needed, ...(isTrue(where) ? [] : [printPredicate(where, dialect)])];
  return [
    ...(unwind ? [unwind] : []),
    cypher`MATCH ${pattern}`,
    ...(all.length > 0 ? [cypher`  WHERE ${join(all, ' AND ')}`] : []),
  ];
}

/** What is told apart in the list stands behind what tells it. */
function printMembers({ node, edge }: Pattern, { variable: list, once }: GroupList): readonly Cypher[] {
  const member = variable(node.variable);
  const marked = edge ? [cypher`WITH ${member}, true AS ${variable(edge.variable)}`] : [];
  if (!once) return [cypher`UNWIND ${variable(list)} AS ${member}`, ...marked];
  const item = variable(`${node.variable}_item`);
  return [cypher`UNWIND ${variable(list)} AS ${item}`, cypher`WITH ${item}[${literal(once.by.length)}] AS ${member}`];
}

/** The condition as it is once each subquery has told what it judges. The embedded engine takes no such subquery in a WHERE. */
function judge(predicate: Predicate, dialect: Dialect, calls: Cypher[]): Predicate {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return { ...predicate, of: predicate.of.map((one) => judge(one, dialect, calls)) };
    case 'not':
      return { ...predicate, of: judge(predicate.of, dialect, calls) };
    case 'tallied':
      return tell(predicate.of.walk, printTallied(predicate.of, dialect), calls);
    case 'exists':
    case 'number':
      return hasTallies(predicate) ? tell(predicate.walk, printQuantified(predicate, dialect), calls) : predicate;
    default:
      return predicate;
  }
}

interface Judgement {
  readonly lines: readonly Cypher[];
  readonly holds: Cypher;
}

function tell(walk: Pattern, { lines, holds }: Judgement, calls: Cypher[]): Predicate {
  const told = variable(`${walk.node.variable}_told`);
  const body = [...lines, cypher`RETURN ${holds} AS ${told}`];
  calls.push(cypher`CALL (${startOf(walk)}) {\n${indent(join(body, '\n'))}\n}`);
  return { kind: 'told', variable: told };
}

/** An unknown result would stay unknown under a "not", so none is told. */
function printTallied({ walk, tallies, figures, where }: Tallied, dialect: Dialect): Judgement {
  const { lines } = printTallies(walk, tallies, figures, soughtTexts(walk, always, dialect));
  return { lines: [...printMatch(walk, and([]), dialect), ...lines], holds: printPredicate(where, dialect, true) };
}

/** Whether some, none or exactly one meets conditions that are judged in subqueries themselves. */
function printQuantified(predicate: Extract<Predicate, { kind: 'exists' | 'number' }>, dialect: Dialect): Judgement {
  const { walk, where } = predicate;
  const isOfEdges = predicate.kind === 'number' && predicate.of === 'edges' && walk.edge;
  const counted = isOfEdges ? variable(walk.edge.variable) : cypher`DISTINCT ${variable(walk.node.variable)}`;
  const count = variable(`${walk.node.variable}_count`);
  const lines = [...printMatch(walk, where, dialect), cypher`WITH count(${counted}) AS ${count}`];
  if (predicate.kind === 'exists')
    return { lines, holds: predicate.isNegated ? cypher`${count} = 0` : cypher`${count} > 0` };
  invariant(predicate.is === 'one', 'a number that is compared has no conditions');
  return { lines, holds: cypher`${count} = 1` };
}

function startOf({ source }: Pattern): Cypher {
  invariant(source.kind === 'relationship' || source.kind === 'reference', 'a condition leads along the graph');
  return variable((source.kind === 'relationship' ? source.start : source.owner).variable);
}
