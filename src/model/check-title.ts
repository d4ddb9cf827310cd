// Finds faults of @title: what cannot name a node, and a second title beside the first.
import type { ASTNode, FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { readDirective } from './directives';
import { typeShape } from './type-shape';

export function checkTitle(
  field: FieldDefinitionNode,
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  report: (node: ASTNode, message: string) => void,
): void {
  if (!readDirective(field, 'title')) return;
  const place = `Field "${type.name.value}.${field.name.value}"`;
  const { name, isList } = typeShape(field.type);
  if (readDirective(type, 'relationshipProperties') || name !== 'String' || isList) {
    report(
      field,
      `${place} cannot be the title of nodes, which is one text (String) of a node type. Take @title away.`,
    );
  }
  const first = type.fields?.find((other) => readDirective(other, 'title'));
  if (first && first !== field) {
    report(field, `${place} is a second title beside "${first.name.value}". Take one @title away.`);
  }
}
