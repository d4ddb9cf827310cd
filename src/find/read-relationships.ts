// Reads relationships that meet conditions, the first ones of an order, or counts them: a statement for each group.
import {
  printRelationshipTerms,
  type RelationshipCut,
  type RelationshipGroup,
  type RelationshipTerms,
} from '../compiler';
import { cypher, join, name, parameter, variable, type Cypher, type Row, type Statement } from '../cypher';
import { compareTexts, compareValues } from './compare';
import type { Search } from './finder';
import {
  allLabels,
  labelOf,
  mostNamedTypes,
  printValues,
  propertyNames,
  routeOf,
  valuesOf,
  type FoundRelationship,
} from './read-graph';
import type { Route, Routes } from './routes';

/** The relationships along some routes, from a place of the order to another. */
export interface Slice extends RelationshipCut {
  readonly routes: Routes;
}

export interface Amount {
  /** From the end of the order. */
  readonly isBackward: boolean;
  readonly limit: number;
}

interface Group extends RelationshipGroup {
  readonly routes: Routes;
}

const [n, m] = [variable('n'), variable('m')];

/** In the order of type, ends and key, or from its end. */
export async function readRelationships(
  search: Search,
  slices: readonly Slice[],
  amount: Amount,
): Promise<readonly FoundRelationship[]> {
  const asked = slices.flatMap((slice) =>
    groupsOf(slice.routes, search).flatMap((group) => {
      const statement = pageStatement(search, group, slice, amount);
      return statement ? [{ group, statement }] : [];
    }),
  );
  if (asked.length === 0) return [];
  const { rows } = await search.read(asked.map(({ statement }) => statement));
  const found = asked.flatMap(({ group }, index) => (rows[index] ?? []).map((row) => relationshipOf(group, row)));
  return found.sort((a, b) => (amount.isBackward ? compare(b, a) : compare(a, b))).slice(0, amount.limit);
}

export async function countRelationships(search: Search, routes: Routes): Promise<number> {
  const statements = groupsOf(routes, search).flatMap((group): Statement | readonly [] => {
    const terms = printRelationshipTerms(search, group, {}, false);
    if (terms.where === 'none') return [];
    const { text, own } = printMatch(search, group, terms, false);
    return { text: cypher`${text}\nRETURN count(r) AS number`, parameters: { ...terms.parameters, ...own } };
  });
  if (statements.length === 0) return 0;
  const { rows } = await search.read(statements);
  return rows.reduce((sum, one) => sum + ((one[0]?.[0] as number | undefined) ?? 0), 0);
}

/** Undefined where nothing can be found. */
function pageStatement(
  search: Search,
  group: Group,
  { after, before }: RelationshipCut,
  { isBackward, limit }: Amount,
): Statement | undefined {
  const terms = printRelationshipTerms(search, group, { after, before }, isBackward);
  if (terms.where === 'none') return undefined;
  const { text, own } = printMatch(search, group, terms, true);
  const whole = cypher`${text}
WITH n, r, m
  ORDER BY ${join(terms.order, ', ')}
  LIMIT ${parameter('limit')}
RETURN type(r) AS a, n.${name('id')} AS b, m.${name('id')} AS c, ${printValues(namesOf(group))} AS d`;
  return { text: whole, parameters: { ...terms.parameters, ...own, limit } };
}

/** Where not every type leads from all the labels to all the others, the route of each relationship is looked at. */
function printMatch(
  search: Search,
  { types, from, to, routes }: Group,
  { where, late }: RelationshipTerms,
  isOrdered: boolean,
): { readonly text: Cypher; readonly own: Statement['parameters'] } {
  const { dialect } = search;
  const { pattern, conditions } =
    from.length === 1 ? { pattern: cypher`(n:${name(from[0]!)})`, conditions: [] } : dialect.anyOf(n, from, undefined);
  const edge = types.length > mostNamedTypes ? cypher`[r]` : cypher`[r:${join(types.map(name), '|')}]`;
  const isWhole = routes.size === types.length * from.length * to.length;
  const ends = to.map((label) => cypher`m:${name(label)}`);
  const all = [
    ...conditions,
    // So the planner can take the nodes from the index, in the order of their ids, and stop early.
    ...(dialect.ordersByIndex && isOrdered ? [cypher`n.${name('id')} IS NOT NULL`] : []),
    isWhole ? cypher`(${join(ends, ' OR ')})` : cypher`${routeOf(labelOf(n), labelOf(m))} IN ${parameter('routes')}`,
    ...(where !== undefined && where !== 'none' ? [where] : []),
  ];
  return {
    text: join([cypher`MATCH ${pattern}-${edge}->(m)`, cypher`  WHERE ${join(all, ' AND ')}`, ...late], '\n'),
    own: isWhole ? {} : { labels: allLabels(search), routes: [...routes.keys()] },
  };
}

/**
 * By what is known of them, and further by type and start where a statement costs little before it runs: it is simple
 * then, and one that has the nodes in order can stop early.
 */
function groupsOf(routes: Routes, { dialect }: Search): readonly Group[] {
  const groups = new Map<string, [string, Route][]>();
  for (const [key, route] of routes) {
    const { type, from, properties } = route;
    const alike = [properties?.name ?? '', ...(dialect.scansByLabels ? [] : [type, from])].join(' ');
    groups.set(alike, [...(groups.get(alike) ?? []), [key, route]]);
  }
  return [...groups.values()].map((entries) => {
    const all = entries.map(([, route]) => route);
    const different = (of: 'type' | 'from' | 'to') => [...new Set(all.map((route) => route[of]))].sort();
    return {
      types: different('type'),
      from: different('from'),
      to: different('to'),
      properties: all[0]?.properties,
      routes: new Map(entries),
    };
  });
}

function relationshipOf(group: Group, [type, from, to, values]: Row): FoundRelationship {
  const route = [...group.routes.values()].find((one) => one.type === type) as Route;
  return { from: from as string, to: to as string, route, values: valuesOf(namesOf(group), values as Row) };
}

function namesOf({ properties }: RelationshipGroup): readonly string[] {
  return propertyNames([{ properties }]);
}

function compare(a: FoundRelationship, b: FoundRelationship): number {
  const key = a.route.properties?.key ?? '';
  return (
    compareTexts(a.route.type, b.route.type) ||
    compareTexts(a.from, b.from) ||
    compareTexts(a.to, b.to) ||
    compareValues(a.values.get(key) ?? null, b.values.get(key) ?? null)
  );
}
