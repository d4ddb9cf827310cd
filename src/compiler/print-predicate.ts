// Prints conditions as Cypher. Filters are two-valued: under "not", a comparison with an absent value is false.
import type { Operator } from '../api';
import { cypher, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import { printPattern } from './print-pattern';
import type { PlaceKey, Predicate, TextPatterns } from './plan';
import { onlySought, printStored, type Sought } from './sought';

/** The Cypher of each operator, from the property and the value it is compared with. */
const comparisons: Readonly<Record<Operator, (property: Cypher, value: Cypher) => Cypher>> = {
  eq: (property, value) => cypher`${property} = ${value}`,
  in: (property, value) => cypher`${property} IN ${value}`,
  contains: (property, value) => cypher`${property} CONTAINS ${value}`,
  startsWith: (property, value) => cypher`${property} STARTS WITH ${value}`,
  endsWith: (property, value) => cypher`${property} ENDS WITH ${value}`,
  gt: (property, value) => cypher`${property} > ${value}`,
  gte: (property, value) => cypher`${property} >= ${value}`,
  lt: (property, value) => cypher`${property} < ${value}`,
  lte: (property, value) => cypher`${property} <= ${value}`,
  includes: (property, value) => cypher`${value} IN ${property}`,
  includesAny: (property, value) => cypher`any(item IN ${property} WHERE item IN ${value})`,
  includesAll: (property, value) => cypher`all(item IN ${value} WHERE item IN coalesce(${property}, []))`,
  isEmpty: (property, value) => cypher`(coalesce(size(${property}), 0) = 0) = ${value}`,
};

/** These say yes or no of an absent list, too. */
const neverUnknown: ReadonlySet<Operator> = new Set(['includesAll', 'isEmpty']);

/** `isNegated` says that the condition stands under a "not", where an unknown result would count as met. */
export function printPredicate(predicate: Predicate, dialect: Dialect, isNegated = false): Cypher {
  switch (predicate.kind) {
    case 'constant':
      return predicate.value ? cypher`true` : cypher`false`;
    case 'and':
      return cypher`(${join(
        predicate.of.map((one) => printPredicate(one, dialect, isNegated)),
        ' AND ',
      )})`;
    case 'or':
      return cypher`(${join(
        predicate.of.map((one) => printPredicate(one, dialect, isNegated)),
        ' OR ',
      )})`;
    case 'not':
      return cypher`NOT ${bracket(printPredicate(predicate.of, dialect, true))}`;
    case 'absent':
      return cypher`${printValue(predicate)} IS NULL`;
    case 'missing':
      return cypher`${variable(predicate.subject.variable)} IS NULL`;
    case 'compare': {
      const property = printValue(predicate);
      const value = parameter(predicate.value.name);
      const compared =
        predicate.patterns && !dialect.comparesByCodePoint
          ? compareText(predicate.operator, property, value, predicate.patterns)
          : comparisons[predicate.operator](predicate.ignoresCase ? cypher`toLower(${property})` : property, value);
      return isNegated && !neverUnknown.has(predicate.operator) ? cypher`coalesce(${compared}, false)` : compared;
    }
    case 'exists': {
      const { pattern, conditions } = printPattern(predicate.walk, dialect);
      const where = isTrue(predicate.where) ? conditions : [...conditions, printPredicate(predicate.where, dialect)];
      const filter = where.length === 0 ? cypher`` : cypher` WHERE ${join(where, ' AND ')}`;
      return dialect.exists(cypher`MATCH ${pattern}${filter}`, predicate.isNegated);
    }
    case 'number': {
      const number = printNumber(predicate, dialect);
      if (predicate.is === 'one') return cypher`${number} = 1`;
      return comparisons[predicate.is.operator](number, parameter(predicate.is.value.name));
    }
    case 'told':
      return variable(predicate.variable);
    case 'tallied':
      throw new Error('This is a bug in Mandate: a condition on tallies was not judged before.');
    case 'labelled': {
      const node = variable(predicate.subject.variable);
      return cypher`(${join(
        predicate.labels.map((label) => cypher`${node}:${name(label)}`),
        ' OR ',
      )})`;
    }
    case 'parallel': {
      const { is, types } = predicate;
      const [edge, from, to] = [predicate.edge, predicate.from, predicate.to].map((one) => variable(one.variable));
      const [type, another] = types.map(name);
      const isAlike = another ? [cypher`type(twin) = type(${edge!})`] : [];
      const twin = another ? cypher`[twin]` : cypher`[twin:${type!}]`;
      const number = dialect.count(cypher`(${from!})-${twin}->(${to!})`, isAlike, undefined);
      return comparisons[is.operator](number, parameter(is.value.name));
    }
    case 'beyond':
      return printPlace(predicate.keys, predicate.isBefore, dialect);
  }
}

/** How many relationships match, or how many different nodes. */
export function printNumber(
  { of, walk, where }: Pick<Extract<Predicate, { kind: 'number' }>, 'of' | 'walk' | 'where'>,
  dialect: Dialect,
): Cypher {
  const { pattern, conditions } = printPattern(walk, dialect);
  const all = isTrue(where) ? conditions : [...conditions, printPredicate(where, dialect)];
  const { source } = walk;
  if (of === 'edges' || !walk.edge || source.kind !== 'relationship') return dialect.count(pattern, all, undefined);
  const node = variable(walk.node.variable);
  const start = variable(source.start.variable);
  const twin = cypher`[twin:${name(source.relationship.type)}]`;
  const back =
    source.relationship.direction === 'OUT'
      ? cypher`(${node})<-${twin}-(${start})`
      : cypher`(${node})-${twin}->(${start})`;
  return dialect.count(pattern, all, { node, edge: variable(walk.edge.variable), twin: back });
}

export function isTrue(predicate: Predicate): boolean {
  return predicate.kind === 'constant' && predicate.value;
}

/** The first key beyond its value, or equal there and the next key beyond, and so on. Absent values come last. */
function printPlace([key, ...rest]: readonly PlaceKey[], isBefore: boolean, dialect: Dialect): Cypher {
  if (!key) return cypher`false`;
  const property = orderExpression(key);
  const stored = storedExpression(key);
  if (!key.value) {
    // Nothing comes behind an absent value but equals, and everything that is there comes before it.
    const equal = cypher`${stored} IS NULL`;
    if (rest.length === 0) return isBefore ? cypher`${stored} IS NOT NULL` : cypher`false`;
    const next = printPlace(rest, isBefore, dialect);
    return isBefore ? cypher`(${stored} IS NOT NULL OR ${equal} AND ${next})` : cypher`(${equal} AND ${next})`;
  }
  const value = parameter(key.value.name);
  const operator = key.isDescending === isBefore ? 'gt' : 'lt';
  const patterns = dialect.comparesByCodePoint ? undefined : key.patterns;
  const further = patterns ? compareText(operator, property, value, patterns) : comparisons[operator](property, value);
  const beyond = key.property.isRequired || isBefore ? further : cypher`${further} OR ${stored} IS NULL`;
  if (rest.length === 0) return cypher`(${beyond})`;
  const equal = patterns ? orderExpression(key, onlySought(key.subject, key.property.name)) : property;
  return cypher`(${beyond} OR ${equal} = ${value} AND ${printPlace(rest, isBefore, dialect)})`;
}

/** Takes what the engine's own comparison leaves out, and leaves out what it takes wrongly. */
function compareText(operator: Operator, property: Cypher, value: Cypher, { more, less }: TextPatterns): Cypher {
  const isGreater = operator === 'gt' || operator === 'gte';
  const [missed, taken] = isGreater ? [more, less] : [less, more];
  const own = comparisons[operator](property, value);
  return cypher`((${own} OR ${property} =~ ${parameter(missed.name)}) AND NOT ${property} =~ ${parameter(taken.name)})`;
}

/** Yes and no are compared as 1 and 0, since the embedded engine has no order of them. */
export function orderExpression(key: Pick<PlaceKey, 'subject' | 'property' | 'computed'>, sought?: Sought): Cypher {
  const stored = storedExpression(key, sought);
  return key.property.type === 'Boolean' ? cypher`CASE ${stored} WHEN true THEN 1 WHEN false THEN 0 END` : stored;
}

export function storedExpression(
  { subject, property, computed }: Pick<PlaceKey, 'subject' | 'property' | 'computed'>,
  sought: Sought = new Set(),
): Cypher {
  return computed ? variable(computed.variable) : printStored(subject, property.name, sought);
}

function printValue({ subject, property }: Extract<Predicate, { kind: 'absent' | 'compare' }>): Cypher {
  const own = variable(subject.variable);
  return property === undefined ? own : cypher`${own}.${name(property)}`;
}

function bracket(text: Cypher): Cypher {
  return text.startsWith('(') && text.endsWith(')') ? text : cypher`(${text})`;
}
