// Finds the shortest paths between two nodes by reading the graph level by level from both ends, no further than needed.
import { shortestPaths, type Adjacency, type NodePath, type PathQuestion } from './shortest-paths';

/** Which way the relationships are walked: along their direction, against it, or either way. */
export type Way = 'OUT' | 'IN' | 'BOTH';

/** Reads the neighbours of these nodes that a path may visit, as pairs of a node and its neighbour. */
export type Expand = (ids: readonly string[], way: Way) => Promise<readonly (readonly [string, string])[]>;

export interface LevelQuestion extends PathQuestion {
  /** Whether every relationship is walked in its own direction. */
  readonly isDirected: boolean;
}

/**
 * After n levels, whichever end they were read from, every path of n steps is known whole: each of its steps leaves one
 * of the nodes that were expanded at the start, or enters one of those that were expanded at the end. So the search is
 * over when enough paths are known that are no longer than that.
 */
export async function searchLevels(question: LevelQuestion, expand: Expand): Promise<readonly NodePath[]> {
  const { from, to, count, maxLength, isDirected } = question;
  if (from === to) return [[from]];
  const known = new KnownGraph(isDirected);
  const start = new Side(from, to, isDirected ? 'OUT' : 'BOTH');
  const end = new Side(to, from, isDirected ? 'IN' : 'BOTH');
  for (let levels = 1; levels <= maxLength; levels += 1) {
    const side = start.frontier.length <= end.frontier.length ? start : end;
    const pairs = await expand(side.frontier, side.way);
    known.add(pairs, side.way === 'IN');
    side.advance(pairs.map(([, neighbour]) => neighbour));
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
  readonly #reached: Set<string>;

  /** The other end is reached, and not gone through. */
  constructor(
    own: string,
    other: string,
    readonly way: Way,
  ) {
    this.frontier = [own];
    this.#reached = new Set([own, other]);
  }

  advance(neighbours: readonly string[]): void {
    this.frontier = [...new Set(neighbours)].filter((id) => !this.#reached.has(id));
    for (const id of this.frontier) this.#reached.add(id);
  }
}

class KnownGraph implements Adjacency {
  readonly #after = new Map<string, Set<string>>();
  readonly #before: Map<string, Set<string>>;

  constructor(isDirected: boolean) {
    this.#before = isDirected ? new Map<string, Set<string>>() : this.#after;
  }

  add(pairs: readonly (readonly [string, string])[], isReversed: boolean): void {
    for (const [one, other] of pairs) {
      const [from, to] = isReversed ? [other, one] : [one, other];
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
