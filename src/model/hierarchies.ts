// Finds the relationship types that can be followed again and again, from nodes of a type to nodes of the same type.
import { nodeType, type GraphModel } from './graph-model';

export interface Hierarchy {
  /** The relationship type. */
  readonly type: string;
  /** The labels of the concrete types on both ends. */
  readonly labels: readonly string[];
}

/** One for each field that leads from a type to the same type. */
export function hierarchies(model: GraphModel): readonly Hierarchy[] {
  return [...model.nodeTypes.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((field) =>
      field.kind === 'relationship' && nodeType(model, field.target) === type
        ? [{ type: field.type, labels: type.members.map(({ label }) => label) }]
        : [],
    ),
  );
}
