// Finds the shortest simple paths between two nodes of a graph in memory, in the order of length and then of node ids.
// After J. Y. Yen, "Finding the k shortest loopless paths in a network" (1971), with E. L. Lawler's partition (1972).
import { compareLists, compareTexts } from './compare';

/** Which nodes lie one step behind a node, and which one step before it. */
export interface Adjacency {
  after(id: string): Iterable<string>;
  before(id: string): Iterable<string>;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** At most so many paths. */
  readonly count: number;
  /** At most so many steps. */
  readonly maxLength: number;
}

export type NodePath = readonly string[];

/** The best of all paths that begin with the same nodes, without some of the steps that could come next. */
interface Candidate {
  readonly path: NodePath;
  readonly shared: number;
  readonly barred: ReadonlySet<string>;
}

export function shortestPaths(graph: Adjacency, question: PathQuestion): readonly NodePath[] {
  const found: NodePath[] = [];
  const candidates: Candidate[] = [];
  const propose = (start: NodePath, barred: ReadonlySet<string>): void => {
    const path = bestPath(graph, question, start, barred);
    if (path) candidates.push({ path, shared: start.length, barred });
  };
  propose([question.from], new Set());
  while (found.length < question.count && candidates.length > 0) {
    const best = candidates.reduce((least, one) => (comparePaths(one.path, least.path) < 0 ? one : least));
    candidates.splice(candidates.indexOf(best), 1);
    found.push(best.path);
    for (let length = best.shared; length < best.path.length; length += 1) {
      const next = best.path[length] as string;
      propose(best.path.slice(0, length), new Set([...(length === best.shared ? best.barred : []), next]));
    }
  }
  return found;
}

function comparePaths(a: NodePath, b: NodePath): number {
  return a.length - b.length || compareLists(a, b, compareTexts);
}

function bestPath(
  graph: Adjacency,
  { to, maxLength }: PathQuestion,
  start: NodePath,
  barred: ReadonlySet<string>,
): NodePath | undefined {
  const last = start[start.length - 1] as string;
  if (last === to) return start.length === 1 && !barred.has(to) ? start : undefined;
  const left = maxLength - (start.length - 1);
  const distances = distancesTo(graph, to, new Set(start), left - 1);
  const path = [...start];
  let here = last;
  while (here !== to) {
    const wanted = here === last ? undefined : (distances.get(here) as number) - 1;
    const next = nearest(graph.after(here), distances, wanted, here === last ? barred : undefined);
    if (next === undefined) return undefined; // only at the first step: from any other node there is a way on
    path.push(next);
    here = next;
  }
  return path;
}

/** How many steps it is to a node without passing through any of some others, where that is not too far. */
function distancesTo(graph: Adjacency, to: string, closed: ReadonlySet<string>, most: number): Map<string, number> {
  const distances = new Map([[to, 0]]);
  let level = [to];
  for (let distance = 1; distance <= most && level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of level) {
      for (const before of graph.before(id)) {
        if (closed.has(before) || distances.has(before)) continue;
        distances.set(before, distance);
        next.push(before);
      }
    }
    level = next;
  }
  return distances;
}

/** Of the nodes at this distance, or else of the nearest ones, the one with the lowest id. */
function nearest(
  ids: Iterable<string>,
  distances: ReadonlyMap<string, number>,
  wanted: number | undefined,
  barred: ReadonlySet<string> | undefined,
): string | undefined {
  let best: string | undefined;
  let least = wanted ?? Infinity;
  for (const id of ids) {
    const distance = distances.get(id);
    if (distance === undefined || distance > least || barred?.has(id)) continue;
    if (wanted !== undefined && distance !== wanted) continue;
    if (distance === least && best !== undefined && compareTexts(id, best) >= 0) continue;
    best = id;
    least = distance;
  }
  return best;
}
