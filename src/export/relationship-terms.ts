// Finds what the schema says of a stored relationship: its terms in both directions, and the type of its properties.
import type { GraphRelationship } from '../census';
import {
  firstLabel,
  propertiesOf,
  type GraphModel,
  type NodeType,
  type Relationship,
  type RelationshipProperties,
} from '../model';

export interface RelationshipRoute {
  /** Terms for "from … to". */
  readonly forward: readonly string[];
  /** Terms for "to … from". */
  readonly backward: readonly string[];
  readonly described: RelationshipProperties | undefined;
}

export class RelationshipTerms {
  readonly #known = new Map<string, RelationshipRoute | undefined>();
  readonly #types: ReadonlyMap<string, NodeType>;

  constructor(
    private readonly model: GraphModel,
    types: readonly NodeType[],
  ) {
    this.#types = new Map(types.map((type) => [firstLabel(type), type]));
  }

  /** Undefined where the schema knows no such relationship. */
  find({ type, fromType, toLabels }: GraphRelationship): RelationshipRoute | undefined {
    const toType = toLabels.map((label) => this.#types.get(label)).find((found) => found !== undefined);
    if (!toType) return undefined;
    const key = `${fromType.name} ${type} ${toType.name}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#read(type, fromType, toType));
    return this.#known.get(key);
  }

  #read(type: string, from: NodeType, to: NodeType): RelationshipRoute | undefined {
    const out = this.#fields(from, type, 'OUT', to);
    const back = this.#fields(to, type, 'IN', from);
    const [field] = [...out, ...back];
    if (!field) return undefined;
    return {
      forward: out.flatMap(({ iri }) => iri?.terms ?? []),
      backward: back.flatMap(({ iri }) => iri?.terms ?? []),
      described: propertiesOf(this.model, field),
    };
  }

  #fields(owner: NodeType, type: string, direction: 'IN' | 'OUT', other: NodeType): readonly Relationship[] {
    return [...owner.fields.values()].flatMap((field) =>
      field.kind === 'relationship' &&
      field.type === type &&
      field.direction === direction &&
      this.model.nodeTypes.get(field.target)?.members.some(({ name }) => name === other.name)
        ? [field]
        : [],
    );
  }
}
