// Reads the definition of a view into its columns.
import type { InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { invariant } from '../errors';
import { readDirective } from './directives';
import type { NodeType, View, ViewColumn } from './graph-model';
import { typeShape } from './type-shape';

/** The definition is known to be without faults. */
export function readView(
  definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  nodeTypes: ReadonlyMap<string, NodeType>,
): View {
  const fields = definition.fields ?? [];
  const edges = new Map(
    fields.flatMap((field) => {
      const edge = readDirective(field, 'edge');
      return edge ? [[edge['of'] as string, field.name.value] as const] : [];
    }),
  );
  const columns = new Map<string, ViewColumn>();
  for (const field of fields) {
    const name = field.name.value;
    const { name: type, isRequired } = typeShape(field.type);
    const common = { name, description: field.description?.value, type, isRequired };
    const step = readDirective(field, 'step');
    const edge = readDirective(field, 'edge');
    if (edge) columns.set(name, { kind: 'edge', ...common, of: edge['of'] as string });
    else if (!step) columns.set(name, { kind: 'start', ...common });
    else {
      const from = step['from'] as string;
      const relationship = nodeTypes.get(columns.get(from)?.type ?? '')?.fields.get(step['along'] as string);
      invariant(relationship?.kind === 'relationship', `step "${name}" goes along no relationship`);
      columns.set(name, { kind: 'step', ...common, from, relationship, edge: edges.get(name) });
    }
  }
  return { name: definition.name.value, description: definition.description?.value, columns };
}
