// Prints where the rows of a view are looked for: the start, the steps that must lead somewhere, then those that need not.
import { cypher, indent, join as joined, variable, type Cypher, type Dialect } from '../cypher';
import { invariant } from '../errors';
import type { Join, Pattern, Predicate } from './plan';
import { printPattern } from './print-pattern';
import { conjunctsOf } from './predicates';
import { printPredicate } from './print-predicate';

/**
 * Each condition stands as early as what it is about. A step that need not lead anywhere takes no row away, so where no
 * condition is about one, `cut` can stand in front of them.
 */
export function printJoined(
  start: Pattern,
  joins: readonly Join[],
  where: Predicate,
  dialect: Dialect,
  needed: readonly Cypher[],
  cut: readonly Cypher[] = [],
): readonly Cypher[] {
  let open = conjunctsOf(where);
  const bound = new Set<string>();
  const holdingHere = (): readonly Cypher[] => {
    const here = open.filter((predicate) => [...variablesIn(predicate)].every((name) => bound.has(name)));
    open = open.filter((predicate) => !here.includes(predicate));
    return here.map((predicate) => printPredicate(predicate, dialect));
  };
  bound.add(start.node.variable);
  const lines = [...printFound(start, dialect, needed, holdingHere())];
  for (const step of joins.filter(({ isOptional, edge }) => !isOptional && edge)) {
    for (const one of [step.node, step.edge]) if (one) bound.add(one.variable);
    lines.push(...printFound(step, dialect, [], holdingHere()));
  }
  // What a subquery returns is bound behind it, so its conditions follow in a clause of their own.
  for (const step of joins.filter(({ edge }) => !edge)) {
    if (!step.isOptional) lines.push(...printEachOnce(step, dialect));
  }
  const optional = joins.filter(({ isOptional }) => isOptional);
  if (open.length === 0 && cut.length > 0 && optional.length > 0) {
    const found = variablesOf({ ...start, joins: joins.filter(({ isOptional }) => !isOptional) });
    lines.push(cypher`WITH ${joined(found, ', ')}`, ...cut);
  }
  for (const step of optional) lines.push(...printOptional(step, dialect));
  if (open.length === 0) return lines;
  const conditions = open.map((predicate) => printPredicate(predicate, dialect));
  const variables = joined(variablesOf({ ...start, joins }), ', ');
  return [...lines, cypher`WITH ${variables}\n  WHERE ${joined(conditions, ' AND ')}`];
}

/** All variables that a pattern binds. */
export function variablesOf({ node, edge, joins = [] }: Pattern): readonly Cypher[] {
  const own = [...(edge ? [variable(edge.variable)] : []), variable(node.variable)];
  return [...own, ...joins.flatMap((step) => variablesOf({ ...step, joins: [] }))];
}

function printFound(
  step: Pattern,
  dialect: Dialect,
  needed: readonly Cypher[],
  holding: readonly Cypher[],
): readonly Cypher[] {
  const { pattern, conditions } = printPattern(step, dialect);
  const all = [...conditions, ...needed, ...holding];
  return [cypher`MATCH ${pattern}`, ...(all.length > 0 ? [cypher`  WHERE ${joined(all, ' AND ')}`] : [])];
}

function printEachOnce(step: Join, dialect: Dialect): readonly Cypher[] {
  const body = [...printFound(step, dialect, [], []), cypher`RETURN DISTINCT ${variable(step.node.variable)}`];
  return [cypher`CALL (${startOf(step)}) {\n${indent(joined(body, '\n'))}\n}`];
}

function printOptional(step: Join, dialect: Dialect): readonly Cypher[] {
  const edge = step.edge && variable(step.edge.variable);
  return dialect.optional(startOf(step), variable(step.node.variable), edge, (node, found) => {
    const named = { ...step, node: { variable: node }, edge: found && { variable: found } };
    return joined(printFound(named, dialect, [], []), '\n');
  });
}

function startOf({ source }: Join): Cypher {
  invariant(source.kind === 'relationship', 'a step of a view goes along a relationship');
  return variable(source.start.variable);
}

/** The variables that must be bound before a condition can be judged. */
function variablesIn(predicate: Predicate): ReadonlySet<string> {
  switch (predicate.kind) {
    case 'constant':
      return new Set();
    case 'and':
    case 'or':
      return new Set(predicate.of.flatMap((one) => [...variablesIn(one)]));
    case 'not':
      return variablesIn(predicate.of);
    case 'absent':
    case 'missing':
    case 'labelled':
    case 'compare':
      return new Set([predicate.subject.variable]);
    case 'exists':
    case 'number': {
      const { source } = predicate.walk;
      const inner = [...variablesIn(predicate.where)];
      const start =
        source.kind === 'relationship'
          ? [source.start.variable]
          : source.kind === 'reference'
            ? [source.owner.variable]
            : [];
      const own = [predicate.walk.node.variable, predicate.walk.edge?.variable];
      return new Set([...start, ...inner].filter((name) => !own.includes(name)));
    }
    case 'told':
      return new Set([predicate.variable]);
    case 'tallied':
      throw new Error('This is a bug in Mandate: a condition on tallies was not judged before.');
    case 'parallel':
      return new Set([predicate.edge.variable, predicate.from.variable, predicate.to.variable]);
    case 'beyond':
      return new Set(predicate.keys.map((key) => key.subject.variable));
  }
}
