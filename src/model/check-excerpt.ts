// Finds what is wrong with @excerpt: fields that are not there or of another type, and a pattern that cannot be read.
import type { ASTNode, FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { readDirective } from './directives';
import { typeShape } from './type-shape';

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function checkExcerpt(
  type: TypeDefinition,
  types: ReadonlyMap<string, TypeDefinition>,
  report: (node: ASTNode, message: string) => void,
): void {
  const excerpt = readDirective(type, 'excerpt');
  if (!excerpt) return;
  const complain = (argument: string, expected: string): void =>
    report(
      type.name,
      `@excerpt of "${type.name.value}" names "${String(excerpt[argument])}" as "${argument}", which must be ${expected}.`,
    );

  for (const [argument, expected] of [
    ['text', 'String'],
    ['start', 'Int'],
    ['end', 'Int'],
  ] as const) {
    if (!isOf(fieldOf(type, excerpt[argument]), expected)) complain(argument, `a field of the type ${expected}!`);
  }
  const of = fieldOf(type, excerpt['of']);
  const shape = of && readDirective(of, 'relationship') && typeShape(of.type);
  if (!shape || shape.isList) complain('of', 'a field that leads to one node by @relationship');
  else if (!isOf(fieldOf(types.get(shape.name), excerpt['digest']), 'String'))
    complain('digest', `a field of "${shape.name}" of the type String!`);
  if (excerpt['except'] !== undefined && !isPattern(String(excerpt['except'])))
    complain('except', 'a regular expression');
}

function fieldOf(type: TypeDefinition | undefined, name: unknown): FieldDefinitionNode | undefined {
  return type?.fields?.find((field) => field.name.value === name);
}

function isOf(field: FieldDefinitionNode | undefined, type: string): boolean {
  const shape = field && typeShape(field.type);
  return shape?.name === type && shape.isRequired && !shape.isList;
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
}
