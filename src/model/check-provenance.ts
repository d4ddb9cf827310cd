// Finds what is wrong with @provenance: it stands on no relationship's properties, or names fields of another type.
import type { ASTNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { readDirective } from './directives';
import { typeShape } from './type-shape';

const expected = [
  { argument: 'source', types: ['ID', 'String'], isList: false, isRequired: true, words: 'ID! or String!' },
  { argument: 'stated', types: ['Boolean'], isList: false, isRequired: true, words: 'Boolean!' },
  { argument: 'quote', types: ['String'], isList: false, isRequired: false, words: 'String' },
  { argument: 'evidence', types: ['ID'], isList: true, isRequired: false, words: '[ID!]' },
] as const;

export function checkProvenance(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  report: (node: ASTNode, message: string) => void,
): void {
  const provenance = readDirective(type, 'provenance');
  if (!provenance) return;
  const name = type.name.value;
  if (!readDirective(type, 'relationshipProperties')) {
    report(type.name, `@provenance of "${name}" belongs on a type with @relationshipProperties.`);
  }
  for (const { argument, types, isList, isRequired, words } of expected) {
    const field = type.fields?.find((one) => one.name.value === provenance[argument]);
    const shape = field && typeShape(field.type);
    const isFit =
      shape &&
      (types as readonly string[]).includes(shape.name) &&
      shape.isList === isList &&
      (shape.isRequired || !isRequired);
    if (isFit) continue;
    report(
      type.name,
      `@provenance of "${name}" names "${String(provenance[argument])}" as "${argument}", which must be a field of the type ${words}.`,
    );
  }
}
