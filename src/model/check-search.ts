// Finds what is wrong with @search: fields that are not there or are no texts, and a name that can be absent.
import type { ASTNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { readDirective } from './directives';
import { typeShape } from './type-shape';

export function checkSearch(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  isProperties: boolean,
  report: (node: ASTNode, message: string) => void,
): void {
  const search = readDirective(type, 'search');
  if (!search) return;
  const place = `@search of "${type.name.value}"`;
  if (isProperties) report(type.name, `${place} looks for nodes, and this type describes relationships. Remove it.`);
  const names = [search['fields']].flat() as readonly string[];
  if (names.length === 0) report(type.name, `${place} names no field; name the one that is the name first.`);
  for (const [index, name] of names.entries()) {
    const field = type.fields?.find((candidate) => candidate.name.value === name);
    const shape = field && typeShape(field.type);
    const isText = shape?.name === 'String' && !readDirective(field!, 'relationship');
    if (!isText || (index === 0 && (shape.isList || !shape.isRequired))) {
      const expected = index === 0 ? 'String!, since it is the name' : 'String or [String!]';
      report(field ?? type.name, `${place} names "${name}", which must be a field of the type ${expected}.`);
    } else if (names.indexOf(name) < index) report(type.name, `${place} names "${name}" twice.`);
  }
}
