// Prints conditions as Cypher. Filters are two-valued: under "not", a comparison with an absent value is false.
import type { Operator } from '../api';
import { cypher, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import { printPattern } from './print-pattern';
import type { PlaceKey, Predicate } from './plan';

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
      return cypher`${variable(predicate.subject.variable)}.${name(predicate.property)} IS NULL`;
    case 'compare': {
      const property = cypher`${variable(predicate.subject.variable)}.${name(predicate.property)}`;
      const value = parameter(predicate.value.name);
      const compared = comparisons[predicate.operator](
        predicate.ignoresCase ? cypher`toLower(${property})` : property,
        value,
      );
      return isNegated ? cypher`coalesce(${compared}, false)` : compared;
    }
    case 'exists': {
      const { pattern, conditions } = printPattern(predicate.walk, dialect);
      const where = isTrue(predicate.where) ? conditions : [...conditions, printPredicate(predicate.where, dialect)];
      const filter = where.length === 0 ? cypher`` : cypher` WHERE ${join(where, ' AND ')}`;
      // The comparison makes the embedded engine look from the outer node instead of over the whole graph.
      const found = cypher`EXISTS { MATCH ${pattern}${filter} }`;
      return predicate.isNegated ? cypher`(${found}) = false` : cypher`(${found}) = true`;
    }
    case 'beyond':
      return printPlace(predicate.keys, predicate.isBefore);
  }
}

export function isTrue(predicate: Predicate): boolean {
  return predicate.kind === 'constant' && predicate.value;
}

/** The first key beyond its value, or equal there and the next key beyond, and so on. Absent values come last. */
function printPlace(keys: readonly PlaceKey[], isBefore: boolean): Cypher {
  const [key, ...rest] = keys;
  if (!key) return cypher`false`;
  const property = orderExpression(key);
  const isNullable = !key.property.isRequired;
  const isGreater = key.isDescending === isBefore;
  const value = key.value && parameter(key.value.name);
  const further = value
    ? isNullable && !isBefore
      ? cypher`(${compareTo(property, isGreater, value)} OR ${property} IS NULL)`
      : compareTo(property, isGreater, value)
    : isBefore
      ? cypher`${property} IS NOT NULL`
      : cypher`false`;
  if (rest.length === 0) return further;
  const equal = value ? cypher`${property} = ${value}` : cypher`${property} IS NULL`;
  return cypher`(${further} OR (${equal} AND ${printPlace(rest, isBefore)}))`;
}

function compareTo(property: Cypher, isGreater: boolean, value: Cypher): Cypher {
  return isGreater ? cypher`${property} > ${value}` : cypher`${property} < ${value}`;
}

/** Yes and no are compared as 1 and 0, since the embedded engine has no order of them. */
export function orderExpression(key: Pick<PlaceKey, 'subject' | 'property'>): Cypher {
  const property = cypher`${variable(key.subject.variable)}.${name(key.property.name)}`;
  return key.property.type === 'Boolean' ? cypher`CASE ${property} WHEN true THEN 1 WHEN false THEN 0 END` : property;
}

function bracket(text: Cypher): Cypher {
  return text.startsWith('(') && text.endsWith(')') && !text.startsWith('(EXISTS') ? text : cypher`(${text})`;
}
