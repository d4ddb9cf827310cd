// Finds the shortest paths between two nodes: first the nodes of each, then the relationships between those.
import { RequestError } from '../errors';
import type { Found } from '../result';
import { checkNumber } from './check-number';
import type { Finder, Search } from './finder';
import {
  mostRelationships,
  neighbourStatement,
  readStarts,
  readRelationships,
  type Direction,
  type FoundRelationship,
} from './read-graph';
import { readTitles } from './read-titles';
import { compareRelationships, relationshipTree } from './relationship-tree';
import { readScope, type Scope } from './scope';
import { searchLevels, type Expand, type Way } from './search-levels';
import type { NodePath } from './shortest-paths';
import { tellPath, type Step } from './tell-path';

const mostLength = 10;
const mostPaths = 100;

interface WholePath {
  readonly nodes: NodePath;
  readonly steps: readonly Step[];
}

export const findPaths: Finder = async (values, search) => {
  const [from, to] = [values['from'] as string, values['to'] as string];
  const isDirected = values['directed'] === true;
  const count = checkNumber(values, 'first', { least: 1, most: mostPaths }, search);
  const maxLength = checkNumber(values, 'maxLength', { least: 1, most: mostLength }, search);
  const scope = readScope(values, search);
  const starts = await readStarts(search, [...new Set([from, to])]);
  const degreeOf = (id: string) => starts.get(id)?.degree ?? 0;
  const degrees = { from: degreeOf(from), to: degreeOf(to) };
  const question = { from, to, count, maxLength, isDirected, degrees };
  const found = await searchLevels(question, expandIn(search, scope, [from, to]));
  const paths = await readSteps(search, scope, found, isDirected, count);
  const told = search.selects.has('sentence') ? paths.flatMap(({ nodes }) => nodes) : [];
  const titles = await readTitles(search, [...new Set(told)]);
  return paths.map(({ nodes, steps }): Found => ({
    length: steps.length,
    sentence: tellPath(nodes, steps, titles),
    nodes: nodes.map((id) => ({ id })),
    steps: steps.map(({ relationship, isReversed }) => ({
      isReversed,
      relationship: relationshipTree(relationship),
    })),
  }));
};

/** Reads neighbours until the search has read as many as one may. */
function expandIn(search: Search, { routes, passable }: Scope, ends: readonly string[]): Expand {
  const around = { routes, labels: passable, others: ends };
  let left = mostRelationships;
  return async (ids, way) => {
    if (routes.size === 0) return [];
    const statements = directionsOf(way).map((direction) =>
      neighbourStatement(search, around, { ids, direction, limit: left + 1 }),
    );
    const { rows } = await search.read(statements);
    const neighbours = rows.flatMap((some) =>
      some.map(([of, id, degree]) => ({ of: of as string, id: id as string, degree: degree as number })),
    );
    left -= neighbours.length;
    if (left >= 0) return neighbours;
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `"${search.path.join('.')}" would read more than ${mostRelationships} relationships, the limit of a search. Give a smaller "maxLength", fewer "relationshipTypes", or more types in "notThrough".`,
      { path: search.path },
    );
  };
}

function directionsOf(way: Way): readonly Direction[] {
  return way === 'BOTH' ? ['OUT', 'IN'] : [way];
}

/** Two nodes can be joined by several relationships: then there is a path for each of them. */
async function readSteps(
  search: Search,
  { routes }: Scope,
  found: readonly NodePath[],
  isDirected: boolean,
  count: number,
): Promise<readonly WholePath[]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const nodes of found) {
    for (const [index, end] of nodes.slice(1).entries()) {
      const start = nodes[index] as string;
      pairs.set(pairKey(start, end), [start, end]);
      if (!isDirected) pairs.set(pairKey(end, start), [end, start]);
    }
  }
  const between = new Map<string, FoundRelationship[]>();
  for (const one of await readRelationships(search, routes, [...pairs.values()])) {
    const known = between.get(pairKey(one.from, one.to));
    if (known) known.push(one);
    else between.set(pairKey(one.from, one.to), [one]);
  }
  const stepsOf = (start: string, end: string): readonly Step[] => {
    const along = between.get(pairKey(start, end)) ?? [];
    const against = isDirected ? [] : (between.get(pairKey(end, start)) ?? []);
    return [
      ...along.map((relationship) => ({ relationship, isReversed: false })),
      ...against.map((relationship) => ({ relationship, isReversed: true })),
    ].sort(compareSteps);
  };
  const paths: WholePath[] = [];
  for (const nodes of found) {
    let ways: readonly (readonly Step[])[] = [[]];
    for (const [index, end] of nodes.slice(1).entries()) {
      const steps = stepsOf(nodes[index] as string, end);
      ways = ways.flatMap((way) => steps.map((step) => [...way, step])).slice(0, count - paths.length);
    }
    paths.push(...ways.map((steps) => ({ nodes, steps })));
    if (paths.length >= count) break;
  }
  return paths;
}

function compareSteps(a: Step, b: Step): number {
  const [one, other] = [a.relationship, b.relationship];
  if (one.route.type === other.route.type && a.isReversed !== b.isReversed) return a.isReversed ? 1 : -1;
  return compareRelationships(one, other);
}

function pairKey(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
