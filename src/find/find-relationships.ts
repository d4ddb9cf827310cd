// Finds a page of the relationships of all types: by type, then by the ids of their ends, then by their keys.
import { readRelationshipPlace, relationshipFingerprint, sizeOf, type RelationshipPlace } from '../compiler';
import { writeCursor } from '../result';
import { compareTexts } from './compare';
import type { Finder, Search } from './finder';
import type { FoundRelationship } from './read-graph';
import { countRelationships, readRelationships } from './read-relationships';
import { relationshipTree } from './relationship-tree';
import { buildRoutes, filterRoutes, type Routes } from './routes';

/** So many times more types are read together where those before have not filled the page. */
const growth = 8;

interface Window {
  readonly after: RelationshipPlace | undefined;
  readonly before: RelationshipPlace | undefined;
  readonly isBackward: boolean;
  /** How many relationships are read: one more than the page has, to tell whether another page follows. */
  readonly limit: number;
}

export const findRelationships: Finder = async (values, search) => {
  const wanted = (values['types'] ?? undefined) as readonly string[] | undefined;
  const routes = filterRoutes(buildRoutes(search.model), ({ type }) => wanted?.includes(type) ?? true);
  const isGiven = (argument: string) => (values[argument] ?? undefined) !== undefined;
  const isBackward = isGiven('last');
  const argument = isBackward ? 'last' : isGiven('first') ? 'first' : undefined;
  const size = sizeOf(search.field, argument, values, search.limits.pageLimit);
  const after = readRelationshipPlace('after', search.field);
  const before = readRelationshipPlace('before', search.field);
  const isPageAsked = search.selects.has('edges') || search.selects.has('pageInfo');
  const window = { after, before, isBackward, limit: size + 1 };
  const read = isPageAsked ? await readWindow(search, routes, window) : [];
  const totalCount = search.selects.has('totalCount') ? await countRelationships(search, routes) : null;

  const page = read.slice(0, size);
  if (isBackward) page.reverse();
  const edges = page.map((one) => ({ cursor: cursorOf(one), node: relationshipTree(one) }));
  const hasMore = read.length > size;
  return {
    edges,
    pageInfo: {
      hasNextPage: (!isBackward && hasMore) || before !== undefined,
      hasPreviousPage: (isBackward && hasMore) || after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};

/** Type by type: the first one often fills the page, so the others are read only where it does not. */
async function readWindow(
  search: Search,
  routes: Routes,
  { after, before, isBackward, limit }: Window,
): Promise<readonly FoundRelationship[]> {
  const types = [...new Set([...routes.values()].map(({ type }) => type))]
    .sort(compareTexts)
    .filter((type) => !after || compareTexts(type, after.type) >= 0)
    .filter((type) => !before || compareTexts(type, before.type) <= 0);
  if (isBackward) types.reverse();
  const read: FoundRelationship[] = [];
  for (let count = 1; types.length > 0 && read.length < limit; count *= growth) {
    const together = types.splice(0, count);
    const cuts = [after, before].flatMap((place) => (place && together.includes(place.type) ? [place.type] : []));
    const slices = [together.filter((type) => !cuts.includes(type)), ...[...new Set(cuts)].map((type) => [type])];
    const asked = slices.map((some) => ({
      routes: filterRoutes(routes, ({ type }) => some.includes(type)),
      after: after && some.includes(after.type) ? after : undefined,
      before: before && some.includes(before.type) ? before : undefined,
    }));
    read.push(...(await readRelationships(search, asked, { isBackward, limit: limit - read.length })));
  }
  return read;
}

function cursorOf({ route, from, to, values }: FoundRelationship): string {
  const key = route.properties?.key;
  const known = key === undefined ? null : (values.get(key) ?? null);
  return writeCursor(relationshipFingerprint, [route.type, from, to, known]);
}
