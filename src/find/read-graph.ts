// Reads nodes, their neighbours and the relationships between them for a search: statements over any model's names.
import { cypher, join, name, parameter, variable, type Cypher, type Row, type Statement, type Value } from '../cypher';
import { RequestError } from '../errors';
import type { Search } from './finder';
import { labelsOf, type Route, type Routes } from './routes';

/** The most relationships that one search reads. */
export const mostRelationships = 20_000;

export type Direction = 'IN' | 'OUT';

/** Neo4j looks for each type that is named, so that many cost more than looking at what is there. */
export const mostNamedTypes = 5;

/** A relationship, whole. */
export interface FoundRelationship {
  readonly from: string;
  readonly to: string;
  readonly route: Route;
  readonly values: ReadonlyMap<string, Value>;
}

const [n, m, id, own, label] = [variable('n'), variable('m'), variable('id'), variable('own'), variable('label')];

/** A node that a search starts from. */
export interface Start {
  readonly label: string;
  /** How many relationships it has. */
  readonly degree: number;
}

/** These nodes by their ids. Throws for an id that no node has. */
export async function readStarts(search: Search, ids: readonly string[]): Promise<ReadonlyMap<string, Start>> {
  const starts = new Map<string, Start>();
  const text = cypher`UNWIND $ids AS id
${matchNode(search, n, id)}
RETURN id AS a, ${labelOf(n)} AS b, ${degreeOf(n)} AS c`;
  for (const row of await readRows(search, { text, parameters: { ids, labels: allLabels(search) } })) {
    starts.set(row[0] as string, { label: row[1] as string, degree: row[2] as number });
  }
  const missing = ids.filter((one) => !starts.has(one));
  if (missing.length === 0) return starts;
  const begin = `"${search.path.join('.')}" names`;
  throw new RequestError(
    'BAD_USER_INPUT',
    missing.length === 1
      ? `${begin} "${missing[0]}", and no node has this id. Look it up first.`
      : `${begin} ${missing.map((one) => `"${one}"`).join(', ')}, and no node has these ids. Look them up first.`,
    { path: search.path },
  );
}

/** Where a search looks for the neighbours of nodes. */
export interface Around {
  readonly routes: Routes;
  /** Labels of neighbours that are wanted, and ids of others that are wanted all the same. */
  readonly labels: readonly string[];
  readonly others: readonly string[];
}

/** The neighbours of nodes: a node, one of its neighbours, and how many relationships that one has. */
export function neighbourStatement(
  search: Search,
  around: Around,
  { ids, direction, limit }: { readonly ids: readonly string[]; readonly direction: Direction; readonly limit: number },
): Statement {
  const text = cypher`${printAround(search, direction, around.routes)}
WITH DISTINCT id, m LIMIT $limit
RETURN id AS a, m.${name('id')} AS b, ${degreeOf(m)} AS c`;
  return { text, parameters: { ...aroundParameters(search, around, ids), limit } };
}

/** From the nodes of $ids along r to their neighbours m, by the routes that r may have. */
export function printAround(search: Search, direction: Direction, routes: Routes): Cypher {
  return cypher`UNWIND $ids AS id
${matchNode(search, n, id)}
WITH id, n, ${labelOf(n)} AS own
MATCH ${printStep(direction, routes)}
WITH id, r, m, own, ${labelOf(m)} AS label
WITH id, r, m, label, ${direction === 'OUT' ? routeOf(own, label) : routeOf(label, own)} AS route
  WHERE (label IN $wanted OR m.${name('id')} IN $others) AND route IN $routes`;
}

export function aroundParameters(
  search: Search,
  { routes, labels, others }: Around,
  ids: readonly string[],
): Statement['parameters'] {
  return { ids, labels: allLabels(search), wanted: labels, others, routes: [...routes.keys()] };
}

/** All relationships that lead from the first node of a pair to the second. */
export async function readRelationships(
  search: Search,
  routes: Routes,
  pairs: readonly (readonly [string, string])[],
): Promise<readonly FoundRelationship[]> {
  if (pairs.length === 0) return [];
  const names = propertyNames(routes.values());
  const [first, second] = [cypher`pair[0]`, cypher`pair[1]`];
  const text = cypher`UNWIND $pairs AS pair
${matchNode(search, n, first)}
${matchNode(search, m, second)}
MATCH ${printStep('OUT', routes)}
WITH pair, r, ${routeOf(labelOf(n), labelOf(m))} AS route
  WHERE route IN $routes
RETURN pair[0] AS a, pair[1] AS b, route AS c, ${printValues(names)} AS d`;
  const parameters = { pairs, labels: allLabels(search), routes: [...routes.keys()] };
  const rows = await readRows(search, { text, parameters });
  return rows.map(([from, to, route, values]) => ({
    from: from as string,
    to: to as string,
    route: routes.get(route as string) as Route,
    values: valuesOf(names, values as Row),
  }));
}

export async function readRows(search: Search, statement: Statement): Promise<readonly Row[]> {
  const { rows } = await search.read([statement]);
  return rows[0] ?? [];
}

/** MATCH for the node of an id, whatever its type. */
export function matchNode(search: Search, node: Cypher, at: Cypher): Cypher {
  const { pattern, conditions } = search.dialect.anyOf(node, allLabels(search), at);
  return cypher`MATCH ${pattern}
  WHERE ${join(conditions, ' AND ')}`;
}

/** (n)-[r]->(m). */
function printStep(direction: Direction, routes: Routes): Cypher {
  const types = [...new Set([...routes.values()].map(({ type }) => type))].sort();
  const edge = types.length > mostNamedTypes ? cypher`[r]` : cypher`[r:${join(types.map(name), '|')}]`;
  return direction === 'OUT' ? cypher`(n)-${edge}->(m)` : cypher`(n)<-${edge}-(m)`;
}

/** The key of the route that r is: routeKey, in Cypher. */
export function routeOf(from: Cypher, to: Cypher): Cypher {
  return cypher`${from} + '-' + type(r) + '>' + ${to}`;
}

/** The label that tells the node's type. */
export function labelOf(node: Cypher): Cypher {
  return cypher`head([l IN labels(${node}) WHERE l IN ${parameter('labels')}])`;
}

/** Neo4j knows it without looking at the relationships. */
function degreeOf(node: Cypher): Cypher {
  return cypher`COUNT { (${node})--() }`;
}

export function allLabels({ model }: Search): readonly string[] {
  return [...labelsOf(model).values()];
}

/** The names of all properties that relationships of these routes can have. */
export function propertyNames(routes: Iterable<Pick<Route, 'properties'>>): readonly string[] {
  const fields = [...routes].flatMap(({ properties }) => [...(properties?.fields.values() ?? [])]);
  return [...new Set(fields.flatMap((field) => (field.kind === 'property' ? [field.name] : [])))].sort();
}

export function printValues(names: readonly string[]): Cypher {
  return cypher`[${join(
    names.map((one) => cypher`r.${name(one)}`),
    ', ',
  )}]`;
}

export function valuesOf(names: readonly string[], values: Row): ReadonlyMap<string, Value> {
  return new Map(names.map((one, index) => [one, values[index] ?? null]));
}
