// Finds what lies above and below a node along one type of relationship, level by level, each node with its least depth.
import { RequestError } from '../errors';
import type { Found } from '../result';
import { checkNumber } from './check-number';
import { compareTexts } from './compare';
import type { Finder, Search } from './finder';
import { neighbourStatement, readStarts, readRows, type Direction } from './read-graph';
import { hierarchyRoutes, labelsOf, type Routes } from './routes';

const mostDepth = 50;

export const findHierarchy: Finder = async (values, search) => {
  const id = values['id'] as string;
  const routes = hierarchyRoutes(search.model, values['along'] as string);
  const maxDepth = checkNumber(values, 'maxDepth', { least: 1, most: mostDepth }, search);
  const label = (await readStarts(search, [id])).get(id)?.label;
  if (![...routes.values()].some(({ from }) => from === label)) {
    const names = [...new Set([...routes.values()].map(({ from }) => typeOf(search, from)))].sort();
    throw new RequestError(
      'BAD_USER_INPUT',
      `"${search.path.join('.')}" starts from "${id}", which is of type ${typeOf(search, label)}; ${values['along'] as string} makes a hierarchy of ${names.join(', ')}.`,
      { path: search.path },
    );
  }
  const find = (field: string, direction: Direction) =>
    search.selects.has(field) ? climb(search, { id, routes, direction, maxDepth, field }) : [];
  const [ancestors, descendants] = await Promise.all([find('ancestors', 'OUT'), find('descendants', 'IN')]);
  return { ancestors, descendants };
};

/** The name of the type that a label tells. */
function typeOf({ model }: Search, label: string | undefined): string | undefined {
  return [...labelsOf(model)].find(([, own]) => own === label)?.[0];
}

interface Climb {
  readonly id: string;
  readonly routes: Routes;
  readonly direction: Direction;
  readonly maxDepth: number;
  readonly field: string;
}

async function climb(search: Search, { id, routes, direction, maxDepth, field }: Climb): Promise<readonly Found[]> {
  const depths = new Map([[id, 0]]);
  const labels = [...new Set([...routes.values()].map(({ to }) => to))];
  const { pageLimit } = search.limits;
  let level: readonly string[] = [id];
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const around = { routes, labels, others: [] };
    // Of so many, one node has more new neighbours than a list may have: at most pageLimit + 1 nodes are known.
    const limit = 2 * (pageLimit + 1) * level.length;
    const rows = await readRows(search, neighbourStatement(search, around, { ids: level, direction, limit }));
    level = [...new Set(rows.map((row) => row[1] as string))].filter((one) => !depths.has(one));
    for (const one of level) depths.set(one, depth);
    if (depths.size - 1 <= pageLimit) continue;
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `"${[...search.path, field].join('.')}" has more than ${pageLimit} items, the limit of a list. Give a smaller "maxDepth".`,
      { path: [...search.path, field] },
    );
  }
  depths.delete(id);
  return [...depths]
    .sort(([a, one], [b, other]) => one - other || compareTexts(a, b))
    .map(([node, depth]) => ({ node: { id: node }, depth }));
}
