// Tells which texts Neo4j may hand out as it was given them: it takes those that nodes are looked up by for the stored ones.
import { cypher, literal, name, variable, type Cypher, type Dialect } from '../cypher';
import type { Pattern, Predicate, Subject } from './plan';

/** Variables with a property, as "variable.property". */
export type Sought = ReadonlySet<string>;

/** Given texts are ordered by UTF-16 units, stored ones by code points, so an order must look at the stored ones. */
export function soughtTexts(pattern: Pattern | undefined, where: Predicate, dialect: Dialect): Sought {
  if (dialect.comparesByCodePoint) return new Set();
  const steps = pattern ? [pattern, ...(pattern.joins ?? [])] : [];
  const references = steps.flatMap(({ node, source }) =>
    source.kind === 'reference' && source.reference.isList ? [keyOf(node, 'id')] : [],
  );
  return new Set([...references, ...comparedIn(where, false)]);
}

/** So that nodes are not looked up by a comparison: an order of the same property can then come from its index. */
export function onlySought(subject: Subject, property: string): Sought {
  return new Set([keyOf(subject, property)]);
}

/** A property as it is stored. Neo4j does not see through a name that it must work out. */
export function printStored(subject: Subject, property: string, sought: Sought): Cypher {
  const own = variable(subject.variable);
  return sought.has(keyOf(subject, property))
    ? cypher`${own}[head([${literal(property)}])]`
    : cypher`${own}.${name(property)}`;
}

/** Where one value is asked for and nothing else, there is no order to go wrong. */
function comparedIn(predicate: Predicate, isOneOfSeveral: boolean): readonly string[] {
  switch (predicate.kind) {
    case 'and':
      return predicate.of.flatMap((one) => comparedIn(one, isOneOfSeveral));
    case 'or':
      return predicate.of.flatMap((one) => comparedIn(one, true));
    case 'compare': {
      const isSeek = predicate.operator === 'in' || (predicate.operator === 'eq' && isOneOfSeveral);
      return isSeek && predicate.property !== undefined ? [keyOf(predicate.subject, predicate.property)] : [];
    }
    default:
      return [];
  }
}

function keyOf(subject: Subject, property: string): string {
  return `${subject.variable}.${property}`;
}
