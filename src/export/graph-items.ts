// Turns nodes and relationships as they are stored into those of a file: with ids, labels and typed values.
import type { GraphNode, GraphRelationship } from '../census';
import { concreteTypes, firstLabel, type GraphModel } from '../model';
import { attributeText, graphAttributes, labelOf, type Attribute } from './attributes';

export interface FileNode {
  readonly id: string;
  /** The text by which people know it. */
  readonly label: string;
  readonly values: readonly (readonly [Attribute, string])[];
}

export interface FileRelationship {
  /** Its number in the file. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly values: readonly (readonly [Attribute, string])[];
}

/** Writes down what the model knows, in the order in which it is read. */
export class GraphItems {
  readonly attributes: ReturnType<typeof graphAttributes>;
  readonly #types: ReadonlySet<string>;
  readonly #labels: ReadonlySet<string>;
  #relationships = 0;

  constructor(model: GraphModel) {
    const types = concreteTypes(model);
    this.attributes = graphAttributes(model);
    this.#labels = new Set(types.map(firstLabel));
    this.#types = new Set(
      types.flatMap((type) =>
        [...type.fields.values()].flatMap((one) => (one.kind === 'relationship' ? [one.type] : [])),
      ),
    );
  }

  nodes(batch: readonly GraphNode[]): readonly FileNode[] {
    return batch.flatMap(({ id, type, labels, properties }) =>
      typeof id !== 'string'
        ? []
        : {
            id,
            label: labelOf(type, id, properties),
            values: valuesOf(this.attributes.nodes, properties, [type.name, [...labels].sort().join(' ')], id),
          },
    );
  }

  /** Relationships between nodes of the model; a graph that other programs write into can have more. */
  relationships(batch: readonly GraphRelationship[]): readonly FileRelationship[] {
    return batch.flatMap(({ type, from, to, toLabels, properties }) => {
      const isKnown = this.#types.has(type) && toLabels.some((label) => this.#labels.has(label));
      if (typeof to !== 'string' || !isKnown) return [];
      this.#relationships += 1;
      const about = `${from} -${type}-> ${to}`;
      const values = valuesOf(this.attributes.relationships, properties, [type], about);
      return { id: `r${this.#relationships}`, type, from, to, values };
    });
  }
}

/** `own` are the values of the attributes that hold no property, in their order. */
function valuesOf(
  attributes: readonly Attribute[],
  properties: GraphNode['properties'],
  own: readonly string[],
  about: string,
): readonly (readonly [Attribute, string])[] {
  return attributes.flatMap((attribute, index) => {
    const { property } = attribute;
    const value = property === undefined ? own[index] : properties[property];
    return value === undefined || value === null ? [] : [[attribute, attributeText(attribute, value, about)] as const];
  });
}
