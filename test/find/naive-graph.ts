// The answers of searches over a graph, made from plain arrays: walked breadth first, one path or node at a time.
import type { Value } from '../../src/cypher';
import { type GraphModel, type RelationshipProperties } from '../../src/model';
import type { Found } from '../../src/result';
import { declarationOf } from '../differential/naive-relationships';
import type { Random } from '../differential/random';
import type { GraphData, GraphRelationship } from '../support/open-graph';

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly maxLength: number;
  readonly directed: boolean;
  readonly relationshipTypes?: readonly string[];
  readonly through?: readonly string[];
  readonly notThrough?: readonly string[];
}

export interface NeighborhoodAsked {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly perType: number;
  readonly relationshipTypes?: readonly string[];
  readonly types?: readonly string[];
  readonly notThrough?: readonly string[];
}

interface Edge extends GraphRelationship {
  readonly described: RelationshipProperties | undefined;
}

/** An edge as seen from one of its ends. */
interface Seen {
  readonly edge: Edge;
  readonly other: string;
  readonly isReversed: boolean;
}

export class NaiveGraph {
  readonly #typeOf = new Map<string, string>();
  readonly #edges: readonly Edge[];

  constructor(
    private readonly model: GraphModel,
    data: GraphData,
    private readonly hubs: readonly string[],
  ) {
    for (const { labels, properties } of data.nodes) {
      const type = [...model.nodeTypes.values()].find((one) => !one.isAbstract && labels.includes(one.labels[0]!));
      if (type) this.#typeOf.set(properties['id'] as string, type.name);
    }
    this.#edges = data.relationships.flatMap((edge) => {
      const found = this.#declared(edge);
      return found ? [{ ...edge, described: found.properties }] : [];
    });
  }

  get ids(): readonly string[] {
    return [...this.#typeOf.keys()];
  }

  typeOf(id: string): string {
    return this.#typeOf.get(id)!;
  }

  /** A node that a few random steps lead to. */
  stroll(from: string, random: Random): string {
    let here = from;
    for (let step = random.between(1, 4); step > 0; step--) {
      const ends = this.#edges.flatMap((edge) =>
        edge.from === here ? [edge.to] : edge.to === here ? [edge.from] : [],
      );
      if (ends.length > 0) here = random.pick(ends);
    }
    return here;
  }

  paths(asked: PathsAsked): Found {
    const { from, to, first, maxLength, directed } = asked;
    const open = this.#passable(asked);
    const wanted = (edge: Edge) => asked.relationshipTypes?.includes(edge.type) ?? true;
    const after = this.#neighbours((edge) => wanted(edge), directed);
    const distances = this.#distances(to, wanted, directed);
    const found: (readonly Seen[])[] = [];
    let level: (readonly Seen[])[] = [[]];
    if (from === to) return [{ length: 0, nodes: [{ id: from }], steps: [] }];
    for (let length = 1; length <= maxLength && found.length < first; length++) {
      const next: (readonly Seen[])[] = [];
      const ended: (readonly Seen[])[] = [];
      for (const path of level) {
        const visited = [from, ...path.map((step) => step.other)];
        for (const step of after.get(visited.at(-1)!) ?? []) {
          if (visited.includes(step.other)) continue;
          if (step.other === to) ended.push([...path, step]);
          else if (open(step.other) && length + (distances.get(step.other) ?? Infinity) <= maxLength)
            next.push([...path, step]);
        }
      }
      found.push(...ended.sort(comparePaths));
      level = next;
    }
    return found.slice(0, first).map((path) => ({
      length: path.length,
      nodes: [from, ...path.map((step) => step.other)].map((id) => ({ id })),
      steps: path.map(({ edge, isReversed }) => ({ isReversed, relationship: tree(edge) })),
    }));
  }

  neighborhood(asked: NeighborhoodAsked): Found {
    const { ids, depth, perType } = asked;
    const open = this.#passable(asked);
    const isShown = (id: string) => ids.includes(id) || (asked.types?.includes(this.typeOf(id)) ?? true);
    const edges = this.#edges.filter(
      (edge) => (asked.relationshipTypes?.includes(edge.type) ?? true) && isShown(edge.from) && isShown(edge.to),
    );
    const depths = new Map(ids.map((id) => [id, 0]));
    const shown = new Set<Edge>();
    for (let step = 1; step <= depth; step++) {
      const around = [...depths].filter(([id, at]) => at === step - 1 && (step === 1 || open(id)));
      for (const [id] of around) {
        for (const group of groupBy(
          edges.filter((edge) => edge.from === id),
          (edge) => edge.type,
        )) {
          for (const edge of group.sort((a, b) => text(a.to, b.to) || compareEdges(a, b)).slice(0, perType))
            shown.add(edge);
        }
        for (const group of groupBy(
          edges.filter((edge) => edge.to === id),
          (edge) => edge.type,
        )) {
          for (const edge of group.sort((a, b) => text(a.from, b.from) || compareEdges(a, b)).slice(0, perType))
            shown.add(edge);
        }
      }
      for (const edge of shown) {
        for (const id of [edge.from, edge.to]) if (!depths.has(id)) depths.set(id, step);
      }
    }
    const hiddenAt = (id: string) => {
      const counts = new Map<string, number>();
      for (const edge of edges) {
        if (shown.has(edge)) continue;
        if (edge.from === id) counts.set(`${edge.type} OUT`, (counts.get(`${edge.type} OUT`) ?? 0) + 1);
        if (edge.to === id) counts.set(`${edge.type} IN`, (counts.get(`${edge.type} IN`) ?? 0) + 1);
      }
      return [...counts]
        .sort(([a], [b]) => text(a, b))
        .map(([key, count]) => {
          const [type, direction] = key.split(' ') as [string, string];
          return { type, direction, count };
        });
    };
    return {
      nodes: [...depths]
        .sort(([a, one], [b, other]) => one - other || text(a, b))
        .map(([id, at]) => ({ node: { id }, depth: at, hidden: hiddenAt(id) })),
      relationships: [...shown]
        .sort((a, b) => text(a.from, b.from) || text(a.to, b.to) || compareEdges(a, b))
        .map(tree),
    };
  }

  hierarchy(id: string, along: string, maxDepth: number): Found {
    const climb = (near: 'from' | 'to', far: 'from' | 'to') => {
      const depths = new Map([[id, 0]]);
      const queue = [id];
      for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
        const depth = depths.get(here)!;
        for (const edge of this.#edges) {
          if (depth === maxDepth || edge.type !== along || edge[near] !== here || depths.has(edge[far])) continue;
          if (!this.#isSelf(edge)) continue;
          depths.set(edge[far], depth + 1);
          queue.push(edge[far]);
        }
      }
      depths.delete(id);
      return [...depths]
        .sort(([a, one], [b, other]) => one - other || text(a, b))
        .map(([node, depth]) => ({ node: { id: node }, depth }));
    };
    return { ancestors: climb('from', 'to'), descendants: climb('to', 'from') };
  }

  isInHierarchy(id: string, along: string): boolean {
    return this.#isSelf({ type: along, from: id, to: id });
  }

  /** Whether a field of a type that both ends have leads to that same type. */
  #isSelf({ type, from, to }: Pick<Edge, 'type' | 'from' | 'to'>): boolean {
    const ends = [this.typeOf(from), this.typeOf(to)];
    return [...this.model.nodeTypes.values()].some(
      (one) =>
        ends.every((end) => one.members.some(({ name }) => name === end)) &&
        [...one.fields.values()].some(
          (field) => field.kind === 'relationship' && field.type === type && field.target === one.name,
        ),
    );
  }

  #declared({
    type,
    from,
    to,
  }: GraphRelationship): { readonly properties: RelationshipProperties | undefined } | undefined {
    const declared = declarationOf(this.model, { type, from: this.#typeOf.get(from), to: this.#typeOf.get(to) });
    return declared && { properties: this.model.relationshipProperties.get(declared.properties ?? '') };
  }

  #passable({ through, notThrough }: Pick<PathsAsked, 'through' | 'notThrough'>): (id: string) => boolean {
    const closed = notThrough ?? (through ? [] : this.hubs);
    return (id) => (through?.includes(this.typeOf(id)) ?? true) && !closed.includes(this.typeOf(id));
  }

  #neighbours(wanted: (edge: Edge) => boolean, directed: boolean): ReadonlyMap<string, readonly Seen[]> {
    const seen = new Map<string, Seen[]>();
    const add = (id: string, one: Seen) => seen.set(id, [...(seen.get(id) ?? []), one]);
    for (const edge of this.#edges) {
      if (!wanted(edge)) continue;
      add(edge.from, { edge, other: edge.to, isReversed: false });
      if (!directed) add(edge.to, { edge, other: edge.from, isReversed: true });
    }
    return seen;
  }

  /** Steps to a node at least, as if every node could be gone through: paths that cannot arrive are given up early. */
  #distances(to: string, wanted: (edge: Edge) => boolean, directed: boolean): ReadonlyMap<string, number> {
    const distances = new Map([[to, 0]]);
    for (let queue = [to]; queue.length > 0;) {
      const next: string[] = [];
      for (const id of queue) {
        for (const edge of this.#edges) {
          if (!wanted(edge)) continue;
          for (const [near, far] of directed
            ? [[edge.to, edge.from]]
            : [
                [edge.to, edge.from],
                [edge.from, edge.to],
              ]) {
            if (near !== id || distances.has(far!)) continue;
            distances.set(far!, distances.get(id)! + 1);
            next.push(far!);
          }
        }
      }
      queue = next;
    }
    return distances;
  }
}

function comparePaths(a: readonly Seen[], b: readonly Seen[]): number {
  for (const [index, step] of a.entries()) {
    const difference = text(step.other, b[index]!.other);
    if (difference !== 0) return difference;
  }
  for (const [index, step] of a.entries()) {
    const other = b[index]!;
    const difference =
      text(step.edge.type, other.edge.type) ||
      Number(step.isReversed) - Number(other.isReversed) ||
      compareEdges(step.edge, other.edge);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareEdges(a: Edge, b: Edge): number {
  const key = a.described?.key;
  return text(a.type, b.type) || (key === undefined ? 0 : text(String(a.properties[key]), String(b.properties[key])));
}

function tree({ type, from, to, properties, described }: Edge): Found {
  const ids = (value: Value | undefined) => ((value ?? []) as readonly string[]).map((id) => ({ id }));
  const fields = [...(described?.fields.values() ?? [])].map((field): [string, Found] => {
    if (field.kind === 'property') return [field.name, properties[field.name] ?? null];
    const value = properties[field.property];
    return [field.name, field.isList ? ids(value) : typeof value === 'string' ? { id: value } : null];
  });
  const __typename = described?.name ?? 'PlainRelationship';
  return { __typename, type, from: { id: from }, to: { id: to }, ...Object.fromEntries(fields) };
}

/** By code point. */
function text(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
