// What a graph holds at one moment, small enough to keep beside what it holds at another.
import type { GraphNode, GraphRelationship } from '../census';
import type { StoredProperties } from '../store';
import type { ModelNames } from './model-names';

export interface NodeState {
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/** The ends by label and id, since every engine finds nodes so. */
export interface RelationshipState {
  readonly type: string;
  readonly from: readonly [label: string, id: string];
  readonly to: readonly [label: string, id: string];
  readonly properties: StoredProperties;
  /** Tells relationships apart that are equal in all else. */
  readonly occurrence: number;
}

export class Snapshot {
  /** By id, as JSON: that takes a third of the memory, and equal states are equal texts. */
  readonly nodes = new Map<string, string>();
  /** By what tells a relationship apart. */
  readonly relationships = new Map<string, string>();
  readonly #keys: ReadonlyMap<string, string>;

  constructor(private readonly names: ModelNames) {
    this.#keys = keysOf(names);
  }

  addNode({ id, labels, properties }: GraphNode): void {
    if (typeof id !== 'string') return; // a fault, which is told elsewhere
    const state: NodeState = { labels: [...labels].sort(), properties: sorted(properties) };
    this.nodes.set(id, JSON.stringify(state));
  }

  addRelationship({ from, fromType, type, to, toLabels, properties }: GraphRelationship): void {
    const toLabel = toLabels.find((label) => this.names.types.has(label));
    if (typeof to !== 'string' || toLabel === undefined) return;
    const fromLabel = fromType.labels[0]!;
    const key = this.#keys.get(type);
    const sortedProperties = sorted(properties);
    const told = key === undefined ? sortedProperties : (properties[key] ?? null);
    for (let occurrence = 0; ; occurrence += 1) {
      const id = JSON.stringify([from, type, to, told, occurrence]);
      if (this.relationships.has(id)) continue;
      const state: RelationshipState = {
        type,
        from: [fromLabel, from],
        to: [toLabel, to],
        properties: sortedProperties,
        occurrence,
      };
      this.relationships.set(id, JSON.stringify(state));
      return;
    }
  }
}

/** The property that tells parallel relationships of a type apart, where all ways to run have the same one. */
export function keysOf({ routes }: ModelNames): ReadonlyMap<string, string> {
  return new Map(
    [...routes].flatMap(([type, all]) => {
      const [key, ...others] = new Set(all.map((route) => route.key));
      return key !== undefined && others.length === 0 ? [[type, key] as const] : [];
    }),
  );
}

/** Of a relationship or of a node, as the schema calls it. */
export function typeOf(state: NodeState | RelationshipState, { types }: ModelNames): string {
  return 'type' in state ? state.type : (state.labels.find((label) => types.has(label)) ?? state.labels.join(':'));
}

function sorted(properties: StoredProperties): StoredProperties {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
