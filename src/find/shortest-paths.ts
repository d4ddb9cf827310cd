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
  const corridor = new Corridor(graph, question);
  const propose = (start: NodePath, barred: ReadonlySet<string>): void => {
    const maxLength = Math.min(question.maxLength, usefulLength(candidates, question.count - found.length));
    const path = corridor.bestPath(start, barred, maxLength);
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

/** Where there are enough candidates already, one that is longer than those will not be found. */
function usefulLength(candidates: readonly Candidate[], wanted: number): number {
  if (candidates.length < wanted) return Infinity;
  const lengths = candidates.map(({ path }) => path.length - 1).sort((a, b) => a - b);
  return lengths[wanted - 1] ?? Infinity;
}

function comparePaths(a: NodePath, b: NodePath): number {
  return a.length - b.length || compareLists(a, b, compareTexts);
}

/** The nodes from which one end can still be reached in time. */
class Corridor {
  readonly #to: string;
  /** How many steps it is to the end at least. */
  readonly #distances: ReadonlyMap<string, number>;
  readonly #sorted = new Map<string, readonly string[]>();

  constructor(
    private readonly graph: Adjacency,
    { to, maxLength }: PathQuestion,
  ) {
    this.#to = to;
    this.#distances = distancesTo(graph, to, maxLength);
  }

  /** The first of the shortest paths that begin with these nodes and go on with none that is barred. */
  bestPath(start: NodePath, barred: ReadonlySet<string>, maxLength: number): NodePath | undefined {
    const last = start[start.length - 1] as string;
    if (last === this.#to) return barred.has(last) ? undefined : start;
    const closed = new Set(start);
    /** By the number of steps that are left: nodes from which the end is not reached in exactly so many. */
    const dead = new Map<number, Set<string>>();
    const walk = (here: string, left: number): readonly string[] | undefined => {
      if (left === 0) return here === this.#to ? [] : undefined;
      for (const next of this.#nextTo(here)) {
        if ((this.#distances.get(next) as number) >= left || closed.has(next)) continue;
        if ((here === last && barred.has(next)) || (next === this.#to && left > 1) || dead.get(left - 1)?.has(next))
          continue;
        const rest = walk(next, left - 1);
        if (rest) return [next, ...rest];
      }
      dead.set(left, (dead.get(left) ?? new Set()).add(here));
      return undefined;
    };
    // A way of the least length visits no node twice: without the round trip it would be shorter.
    for (let left = this.#distances.get(last) ?? Infinity; start.length - 1 + left <= maxLength; left += 1) {
      const rest = walk(last, left);
      if (rest) return [...start, ...rest];
    }
    return undefined;
  }

  #nextTo(id: string): readonly string[] {
    const known = this.#sorted.get(id);
    if (known) return known;
    const sorted = [...this.graph.after(id)].filter((one) => this.#distances.has(one)).sort(compareTexts);
    this.#sorted.set(id, sorted);
    return sorted;
  }
}

function distancesTo(graph: Adjacency, to: string, most: number): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let level = [to];
  for (let distance = 1; distance <= most && level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of level) {
      for (const before of graph.before(id)) {
        if (distances.has(before)) continue;
        distances.set(before, distance);
        next.push(before);
      }
    }
    level = next;
  }
  return distances;
}
