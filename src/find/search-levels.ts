// Finds the shortest paths between two nodes by reading the graph level by level from both ends, no further than needed.
import { shortestPaths, type Adjacency, type NodePath, type PathQuestion } from './shortest-paths';

/** Which way the relationships are walked: along their direction, against it, or either way. */
export type Way = 'OUT' | 'IN' | 'BOTH';

export interface Neighbour {
  readonly id: string;
  /** The node that it is a neighbour of. */
  readonly of: string;
  /** How many relationships it has. */
  readonly degree: number;
}

/** Reads the neighbours of these nodes that a path may visit. */
export type Expand = (ids: readonly string[], way: Way) => Promise<readonly Neighbour[]>;

export interface LevelQuestion extends PathQuestion {
  /** Whether every relationship is walked in its own direction. */
  readonly isDirected: boolean;
  /** How many relationships the two ends have. */
  readonly degrees: { readonly from: number; readonly to: number };
}

/**
 * After n levels, whichever end they were read from, every path of n steps is known whole: each of its steps leaves one
 * of the nodes that were expanded at the start, or enters one of those that were expanded at the end. So the search is
 * over when enough paths are known that are no longer than that.
 */
export async function searchLevels(question: LevelQuestion, expand: Expand): Promise<readonly NodePath[]> {
  const { from, to, count, maxLength, isDirected, degrees } = question;
  if (from === to) return [[from]];
  const known = new KnownGraph(isDirected);
  const start = new Side(isDirected ? 'OUT' : 'BOTH', from, to, degrees.from);
  const end = new Side(isDirected ? 'IN' : 'BOTH', to, from, degrees.to);
  for (let levels = 1; levels <= maxLength; levels += 1) {
    const side = start.cost <= end.cost ? start : end;
    const neighbours = await expand(side.frontier, side.way);
    known.add(neighbours, side.way === 'IN');
    side.advance(neighbours);
    // An end from which nothing more can be reached has shown all paths there are.
    const isAll = side.frontier.length === 0 || levels === maxLength;
    const paths = shortestPaths(known, { from, to, count, maxLength: isAll ? maxLength : levels });
    if (isAll || paths.length === count) return paths;
  }
  return [];
}

/** One end of the search, and the nodes that it has reached. */
class Side {
  frontier: readonly string[];
  /** How many relationships would be looked at to go one level further. */
  cost: number;
  readonly #reached: Set<string>;

  /** The other end is reached, and not gone through. */
  constructor(
    readonly way: Way,
    own: string,
    other: string,
    degree: number,
  ) {
    this.frontier = [own];
    this.cost = degree;
    this.#reached = new Set([own, other]);
  }

  advance(neighbours: readonly Neighbour[]): void {
    const degrees = new Map(neighbours.map(({ id, degree }) => [id, degree]));
    for (const id of this.#reached) degrees.delete(id);
    this.frontier = [...degrees.keys()];
    this.cost = [...degrees.values()].reduce((sum, degree) => sum + degree, 0);
    for (const id of this.frontier) this.#reached.add(id);
  }
}

class KnownGraph implements Adjacency {
  readonly #after = new Map<string, Set<string>>();
  readonly #before: Map<string, Set<string>>;

  constructor(isDirected: boolean) {
    this.#before = isDirected ? new Map<string, Set<string>>() : this.#after;
  }

  add(neighbours: readonly Neighbour[], isReversed: boolean): void {
    for (const { id, of } of neighbours) {
      const [from, to] = isReversed ? [id, of] : [of, id];
      put(this.#after, from, to);
      put(this.#before, to, from);
    }
  }

  after(id: string): Iterable<string> {
    return this.#after.get(id) ?? [];
  }

  before(id: string): Iterable<string> {
    return this.#before.get(id) ?? [];
  }
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
