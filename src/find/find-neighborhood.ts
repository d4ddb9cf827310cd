// Finds the nodes and relationships around some nodes, of each type a few, and counts what is not shown.
import { RequestError } from '../errors';
import type { Found } from '../result';
import { checkNumber } from './check-number';
import { compareTexts } from './compare';
import type { Finder, Search } from './finder';
import { readStarts } from './read-graph';
import { readCounts, readSurroundings, type SeenRelationship } from './read-surroundings';
import { compareRelationships, relationshipTree } from './relationship-tree';
import { readScope } from './scope';

const mostIds = 20;
const mostDepth = 2;
const mostPerType = 100;
/** So many nodes are looked around at once, so that the limit is noticed before all is read. */
const nodesAtOnce = 250;
/** The most relationships that are shown. */
const mostShown = 10_000;

interface Seen {
  readonly depth: number;
  readonly label: string;
}

/** How many relationships a node has, by type and direction. */
type Degrees = Map<string, Map<string, number>>;

export const findNeighborhood: Finder = async (values, search) => {
  const ids = checkIds(values['ids'] as readonly string[], search);
  const maxDepth = checkNumber(values, 'depth', { least: 1, most: mostDepth }, search);
  const perType = checkNumber(values, 'perType', { least: 0, most: mostPerType }, search);
  const scope = { ...readScope(values, search), others: ids };
  const starts = await readStarts(search, ids);
  const nodes = new Map<string, Seen>(ids.map((id) => [id, { depth: 0, label: starts.get(id)?.label as string }]));
  const relationships = new Map<string, SeenRelationship>();
  const degrees: Degrees = new Map();
  let level: readonly string[] = ids;
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const found = new Map<string, Seen>();
    for (let start = 0; start < level.length; start += nodesAtOnce) {
      const around = level.slice(start, start + nodesAtOnce);
      for (const one of await readSurroundings(search, scope, around, perType)) {
        addDegree(degrees, one.id, one.type, one.direction, one.count);
        for (const relationship of one.shown) {
          relationships.set(relationship.identity, relationship);
          const { route, to } = relationship;
          const isEnd = one.direction === 'OUT';
          const other = isEnd ? to : relationship.from;
          if (!nodes.has(other)) found.set(other, { depth, label: isEnd ? route.to : route.from });
        }
      }
      checkShown(relationships.size, search);
    }
    for (const [id, seen] of found) nodes.set(id, seen);
    level = [...found].flatMap(([id, { label }]) => (scope.passable.includes(label) ? [id] : []));
  }
  const outer = [...nodes.keys()].filter((id) => !degrees.has(id));
  if (search.selects.has('nodes')) {
    for (const one of await readCounts(search, scope, outer)) {
      addDegree(degrees, one.id, one.type, one.direction, one.count);
    }
  }
  const all = [...relationships.values()];
  for (const { route, from, to } of all) {
    addDegree(degrees, from, route.type, 'OUT', -1);
    addDegree(degrees, to, route.type, 'IN', -1);
  }
  return {
    nodes: [...nodes]
      .sort(([a, one], [b, other]) => one.depth - other.depth || compareTexts(a, b))
      .map(([id, { depth }]) => ({ node: { id }, depth, hidden: hiddenOf(degrees.get(id)) })),
    relationships: all
      .sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.to, b.to) || compareRelationships(a, b))
      .map(relationshipTree),
  };
};

function checkIds(ids: readonly string[], { path }: Search): readonly string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length >= 1 && distinct.length <= mostIds) return distinct;
  throw new RequestError(
    distinct.length === 0 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED',
    `"ids" of "${path.join('.')}" has ${distinct.length} ids; give from 1 to ${mostIds}.`,
    { path },
  );
}

function checkShown(shown: number, { path }: Search): void {
  if (shown <= mostShown) return;
  throw new RequestError(
    'LIMIT_EXCEEDED',
    `"${path.join('.')}" would show more than ${mostShown} relationships, the limit of a neighborhood. Give fewer "ids", a smaller "depth" or a smaller "perType".`,
    { path },
  );
}

function addDegree(degrees: Degrees, id: string, type: string, direction: string, count: number): void {
  const known = degrees.get(id) ?? new Map<string, number>();
  const key = `${type} ${direction}`;
  known.set(key, (known.get(key) ?? 0) + count);
  degrees.set(id, known);
}

function hiddenOf(counts: ReadonlyMap<string, number> | undefined): Found {
  return [...(counts ?? [])]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, count]) => {
      const [type = '', direction = ''] = key.split(' ');
      return { type, direction, count };
    });
}
