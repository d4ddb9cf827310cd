// Reads the relationships around nodes, of each type and direction the first ones, and how many there are.
import { cypher, join, name, type Cypher, type Row, type Statement } from '../cypher';
import type { Search } from './finder';
import {
  aroundParameters,
  printAround,
  printValues,
  propertyNames,
  valuesOf,
  type Around,
  type Direction,
  type FoundRelationship,
} from './read-graph';
import type { Route, Routes } from './routes';

/** The engine's own name of a relationship tells the two sightings of one from two that are alike. */
export interface SeenRelationship extends FoundRelationship {
  readonly identity: string;
}

/** The relationships of one type that leave a node, or that enter it. */
export interface Count {
  readonly id: string;
  readonly type: string;
  readonly direction: Direction;
  readonly count: number;
}

export interface Surrounding extends Count {
  readonly shown: readonly SeenRelationship[];
}

/** Of each type and direction those to the nodes with the lowest ids, and of parallel ones those with the lowest keys. */
export async function readSurroundings(
  search: Search,
  around: Around,
  ids: readonly string[],
  perType: number,
): Promise<readonly Surrounding[]> {
  const names = propertyNames(around.routes.values());
  const values = printValues(names);
  const keys = orderOf(around.routes);
  const rows = await readBothWays(search, around, ids, { perType }, (direction) => {
    return cypher`${printAround(search, direction, around.routes)}
WITH id, r, m, route
  ORDER BY ${join(keys, ', ')}
WITH id, type(r) AS type, count(r) AS count, collect([elementId(r), m.id, route, ${values}]) AS shown
RETURN id AS a, type AS b, count AS c, shown[0..$perType] AS d`;
  });
  return rows.map(({ row: [id, type, count, shown], direction }) => ({
    id: id as string,
    type: type as string,
    direction,
    count: count as number,
    shown: (shown as readonly Row[]).map(([identity, other, route, found]) => ({
      identity: identity as string,
      from: (direction === 'OUT' ? id : other) as string,
      to: (direction === 'OUT' ? other : id) as string,
      route: around.routes.get(route as string) as Route,
      values: valuesOf(names, found as Row),
    })),
  }));
}

/** The same without the relationships. */
export async function readCounts(search: Search, around: Around, ids: readonly string[]): Promise<readonly Count[]> {
  const rows = await readBothWays(search, around, ids, {}, (direction) => {
    return cypher`${printAround(search, direction, around.routes)}
RETURN id AS a, type(r) AS b, count(r) AS c`;
  });
  return rows.map(({ row: [id, type, count], direction }) => ({
    id: id as string,
    type: type as string,
    direction,
    count: count as number,
  }));
}

async function readBothWays(
  search: Search,
  around: Around,
  ids: readonly string[],
  more: Statement['parameters'],
  print: (direction: Direction) => Cypher,
): Promise<readonly { readonly row: Row; readonly direction: Direction }[]> {
  if (around.routes.size === 0 || ids.length === 0) return [];
  const parameters = { ...aroundParameters(search, around, ids), ...more };
  const directions = ['OUT', 'IN'] as const;
  const { rows } = await search.read(directions.map((direction) => ({ text: print(direction), parameters })));
  return directions.flatMap((direction, index) => (rows[index] ?? []).map((row) => ({ row, direction })));
}

/** Parallel relationships without a key are told apart by all that is known of them. */
function orderOf(routes: Routes): readonly Cypher[] {
  const described = new Set([...routes.values()].flatMap(({ properties }) => properties ?? []));
  const names = [...described].flatMap(({ key, fields }) =>
    key === undefined
      ? [...fields.values()].flatMap((field) => (field.kind === 'property' && !field.isList ? [field.name] : []))
      : [key],
  );
  const keys = [...new Set(names)].map((one) => cypher`r.${name(one)}`);
  return [cypher`m.${name('id')}`, ...keys.flatMap((key) => [cypher`${key} IS NULL`, key])];
}
