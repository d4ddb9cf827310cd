// Finds what a schema expects of whole nodes: the one node a field leads to, and any relationship at all.
import type { GraphNode, GraphRelationship } from '../census';
import { firstLabel, type GraphModel, type NodeType, type Reference, type Relationship } from '../model';
import { referencedIds } from './check-properties';
import type { Findings } from './findings';

/** A to-one field of a type, and for each node of the type the ids that the field leads to. */
interface Single {
  readonly owner: NodeType;
  readonly field: Relationship;
  readonly targets: ReadonlySet<string>;
  readonly found: Map<string, Set<string>>;
}

export class StructureCheck {
  readonly #singles: readonly Single[];
  /** Nodes of which nothing speaks yet: neither a relationship nor a reference of another node. */
  readonly #alone = new Set<string>();
  readonly #referenced = new Set<string>();

  constructor(
    private readonly types: ReadonlyMap<string, NodeType>,
    model: GraphModel,
    private readonly findings: Findings,
  ) {
    this.#singles = [...types.values()].flatMap((owner) =>
      [...owner.fields.values()].flatMap((field) => {
        if (field.kind !== 'relationship' || field.isList) return [];
        const targets = new Set(model.nodeTypes.get(field.target)?.members.map((member) => member.label));
        return { owner, field, targets, found: new Map() };
      }),
    );
  }

  addNode({ type, id, properties }: GraphNode): void {
    if (typeof id !== 'string') return;
    this.#alone.add(id);
    for (const single of this.#singles) if (single.owner === type) single.found.set(id, new Set());
    const references = [...type.fields.values()].filter((field): field is Reference => field.kind === 'reference');
    for (const target of references.flatMap((field) => referencedIds(field, properties))) this.#referenced.add(target);
  }

  addRelationship({ type, from, fromType, to, toLabels }: GraphRelationship): void {
    if (typeof to !== 'string') return;
    this.#alone.delete(from);
    this.#alone.delete(to);
    const fromLabel = firstLabel(fromType);
    const toLabel = toLabels.find((label) => this.types.has(label));
    for (const { field, targets, found } of this.#singles) {
      if (field.type !== type) continue;
      const [owner, ownerLabel, target] = field.direction === 'OUT' ? [from, toLabel, to] : [to, fromLabel, from];
      if (ownerLabel !== undefined && targets.has(ownerLabel)) found.get(owner)?.add(target);
    }
  }

  finish(): void {
    for (const { owner, field, found } of this.#singles) {
      const expected = `one, as ${owner.name}.${field.name} says`;
      for (const [id, targets] of found) {
        if (targets.size > 1) {
          const listed = [...targets].sort().join(', ');
          this.findings.addAtNode('to-one', id, { found: `${targets.size} nodes: ${listed}`, expected });
        } else if (targets.size === 0 && field.isRequired) {
          this.findings.addAtNode('required', id, { found: 'no node', expected });
        }
      }
    }
    for (const id of this.#alone) {
      if (this.#referenced.has(id)) continue;
      this.findings.addAtNode('orphan', id, { found: 'no relationship', expected: 'one at least' });
    }
  }
}
