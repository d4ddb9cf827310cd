// Finds what a view's definition cannot mean: columns that are not reached, or not from where it says.
import type { ASTNode, FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { readDirective } from './directives';
import { typeShape } from './type-shape';

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Types = ReadonlyMap<string, TypeDefinition>;
type Report = (node: ASTNode, message: string) => void;

/** Columns of nodes that stand above the one that is looked at. */
type Above = Map<string, FieldDefinitionNode>;

export function checkView(view: TypeDefinition, types: Types, report: Report): void {
  const name = view.name.value;
  const start = readDirective(view, 'view')?.['start'] as string;
  if (view.interfaces?.length) report(view.name, `View "${name}" is no node, so it implements no interface.`);
  const fields = view.fields ?? [];
  if (!fields.some((field) => field.name.value === start)) {
    report(view.name, `View "${name}" starts from "${start}", which must be one of its columns.`);
  }
  const above: Above = new Map();
  for (const field of fields) {
    const place = `Column "${name}.${field.name.value}"`;
    const step = readDirective(field, 'step');
    const edge = readDirective(field, 'edge');
    const isStart = field.name.value === start;
    if (Number(isStart) + Number(step !== undefined) + Number(edge !== undefined) !== 1) {
      report(field, `${place} must be the start of the view, or have either @step or @edge.`);
    } else if (isStart) checkStart(field, place, types, report);
    else if (step) checkStep(field, step, above, place, types, report);
    else if (edge) checkEdge(field, edge, view, place, types, report);
    if (!edge) above.set(field.name.value, field);
  }
}

function checkStart(field: FieldDefinitionNode, place: string, types: Types, report: Report): void {
  const { name, isList, isRequired } = typeShape(field.type);
  if (isNodeType(types.get(name)) && !isList && isRequired) return;
  report(field, `${place} starts every row, so it must have a node type or an interface and "!".`);
}

function checkStep(
  field: FieldDefinitionNode,
  step: Readonly<Record<string, unknown>>,
  above: Above,
  place: string,
  types: Types,
  report: Report,
): void {
  const { name, isList, isRequired } = typeShape(field.type);
  const [from, along] = [String(step['from']), String(step['along'])];
  const source = above.get(from);
  if (!source) return report(field, `${place} goes on from "${from}", which must be a column of nodes above it.`);
  const shape = typeShape(source.type);
  const relationship = types.get(shape.name)?.fields?.find((candidate) => candidate.name.value === along);
  if (!relationship || !isRelationship(relationship)) {
    return report(field, `${place} goes along "${along}", which must be a relationship of "${shape.name}".`);
  }
  const target = typeShape(relationship.type).name;
  if (isList || name !== target) {
    report(field, `${place} goes along "${shape.name}.${along}", so each row has one "${target}". Write "${target}".`);
  }
  if (isRequired && !shape.isRequired) {
    report(field, `${place} must be there in every row and goes on from "${from}", which need not be. Remove its "!".`);
  }
}

function checkEdge(
  field: FieldDefinitionNode,
  edge: Readonly<Record<string, unknown>>,
  view: TypeDefinition,
  place: string,
  types: Types,
  report: Report,
): void {
  const of = String(edge['of']);
  const named = view.fields?.find((candidate) => candidate.name.value === of);
  const step = named && readDirective(named, 'step');
  if (!named || !step)
    return report(field, `${place} is the relationship of "${of}", which must be a column with @step.`);
  const { name, isList, isRequired } = typeShape(field.type);
  const from = view.fields?.find((candidate) => candidate.name.value === step['from']);
  const properties = from && propertiesAlong(typeShape(from.type).name, String(step['along']), types);
  if (properties === undefined) {
    return report(field, `${place} is the relationship of "${of}", of which the schema describes no properties.`);
  }
  if (name !== properties || isList || isRequired !== typeShape(named.type).isRequired) {
    const expected = `${properties}${typeShape(named.type).isRequired ? '!' : ''}`;
    report(field, `${place} is the relationship of "${of}", so it must have type "${expected}".`);
  }
  const twin = view.fields?.find((candidate) => readDirective(candidate, 'edge')?.['of'] === of);
  if (twin !== field) report(field, `${place} is the relationship of "${of}", as "${twin?.name.value}" is. Keep one.`);
}

/** What the relationship itself says, or for an interface that only declares it, one of the implementing types. */
function propertiesAlong(type: string, along: string, types: Types): string | undefined {
  const declaring = [types.get(type), ...implementersOf(type, types)];
  return declaring
    .map((one) => one?.fields?.find((candidate) => candidate.name.value === along))
    .map((field) => field && (readDirective(field, 'relationship')?.['properties'] as string | undefined))
    .find((properties) => properties !== undefined);
}

function implementersOf(type: string, types: Types): readonly TypeDefinition[] {
  return [...types.values()].filter((one) => one.interfaces?.some((other) => other.name.value === type));
}

function isRelationship(field: FieldDefinitionNode): boolean {
  return (readDirective(field, 'relationship') ?? readDirective(field, 'declareRelationship')) !== undefined;
}

/** Whether nodes can be of the type: it describes neither relationships nor a view. */
export function isNodeType(type: TypeDefinition | undefined): boolean {
  return type !== undefined && !readDirective(type, 'relationshipProperties') && !readDirective(type, 'view');
}
