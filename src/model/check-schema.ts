// Finds every fault of a schema document: what GraphQL itself forbids, then what the graph model cannot express.
import {
  buildASTSchema,
  GraphQLError,
  Kind,
  parse,
  validateSchema,
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SchemaExtensionNode,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate';
import { checkExcerpt } from './check-excerpt';
import { checkIris } from './check-iris';
import { checkFieldName, checkGeneratedNames, type NamedDefinition } from './check-names';
import { checkSearch } from './check-search';
import { checkTitle } from './check-title';
import { checkProvenance } from './check-provenance';
import { checkView, isNodeType } from './check-view';
import { directiveDefinitions, definedNames, readDirective } from './directives';
import { typeShape } from './type-shape';

const scalars: ReadonlySet<string> = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Report = (node: ASTNode, message: string) => void;

interface Definitions {
  readonly types: ReadonlyMap<string, TypeDefinition>;
  readonly enums: ReadonlySet<string>;
}

/** The document with our directives' own definitions, each exactly once. */
export function withDirectives(document: DocumentNode): DocumentNode {
  const own = document.definitions.filter(
    (definition) =>
      !('name' in definition && definition.name && definedNames.has(`${definition.kind} ${definition.name.value}`)),
  );
  return { kind: Kind.DOCUMENT, definitions: [...own, ...directiveDefinitions.definitions] };
}

/** Returns all faults, each with its place. An empty list means that the model can be built. */
export function checkSchema(document: DocumentNode): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  const report: Report = (node, message) => errors.push(new GraphQLError(message, { nodes: node }));
  const definitions = collectDefinitions(document, report);

  // GraphQL's own words for a directive or type that we do not serve would not say what to do.
  const grammar = validateSDL(document).filter((error) => !error.message.startsWith('Unknown directive'));
  errors.push(...grammar);

  checkDistinctLabels(definitions, report);
  checkGeneratedNames(namesOf(document), report);
  for (const type of definitions.types.values()) checkType(type, definitions, report);
  checkIris(document, report);
  if (grammar.length === 0 && errors.length === 0) errors.push(...checkImplementations(document));
  return errors.sort(byPlace);
}

function collectDefinitions(document: DocumentNode, report: Report): Definitions {
  const types = new Map<string, TypeDefinition>();
  const enums = new Set<string>();
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        types.set(definition.name.value, definition);
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        enums.add(definition.name.value);
        break;
      case Kind.DIRECTIVE_DEFINITION:
        if (!definedNames.has(`${definition.kind} ${definition.name.value}`)) {
          report(definition.name, `Directive "@${definition.name.value}" is not served. ${servedDirectives()}`);
        }
        break;
      case Kind.SCHEMA_EXTENSION:
        checkDirectives(definition, report);
        break;
      default:
        report(
          definition,
          `A schema describes node types, interfaces, relationship properties and enumerations; "${definition.kind}" is not served.`,
        );
    }
  }
  return { types, enums };
}

function namesOf(document: DocumentNode): readonly NamedDefinition[] {
  return document.definitions.flatMap((definition): readonly NamedDefinition[] => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      return definedNames.has(`${definition.kind} ${definition.name.value}`)
        ? []
        : [{ name: definition.name, sort: 'enumeration' }];
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    const isProperties = readDirective(definition, 'relationshipProperties') !== undefined;
    const isView = readDirective(definition, 'view') !== undefined;
    return [{ name: definition.name, sort: isProperties ? 'properties' : isView ? 'view' : 'node type' }];
  });
}

function checkType(type: TypeDefinition, definitions: Definitions, report: Report): void {
  const name = type.name.value;
  checkName(name, type.name, report);
  checkDirectives(type, report);
  const node = readDirective(type, 'node');
  const isProperties = readDirective(type, 'relationshipProperties') !== undefined;
  const isInterface = type.kind === Kind.INTERFACE_TYPE_DEFINITION;

  const isView = readDirective(type, 'view') !== undefined;
  if (!isInterface && Number(node !== undefined) + Number(isProperties) + Number(isView) !== 1) {
    report(
      type.name,
      `Type "${name}" must be a node type (@node), describe relationship properties (@relationshipProperties) or be a view (@view), and only one of the three.`,
    );
  }
  for (const label of (node?.['labels'] as string[] | undefined) ?? []) {
    checkName(label, type.name, report);
    if (label.startsWith('__'))
      report(type.name, `The label "${label}" begins with "__", as Mandate's own labels do. Choose another.`);
  }
  if (isView) {
    for (const column of type.fields ?? []) checkColumn(column, report);
    return checkView(type, definitions.types, report);
  }
  if (!isProperties) checkId(type, report);
  for (const field of type.fields ?? []) checkField(field, type, definitions, isProperties, report);
  if (isProperties) checkKey(type, report);
  checkExcerpt(type, definitions.types, report);
  checkSearch(type, isProperties, report);
  checkProvenance(type, report);
}

function checkColumn(column: FieldDefinitionNode, report: Report): void {
  checkName(column.name.value, column.name, report);
  checkFieldName(column.name, 'column', report);
  checkDirectives(column, report);
}

function checkId(type: TypeDefinition, report: Report): void {
  const id = type.fields?.find((field) => field.name.value === 'id');
  const shape = id && typeShape(id.type);
  if (shape?.name === 'ID' && shape.isRequired && !shape.isList) return;
  report(id ?? type.name, `Type "${type.name.value}" needs the field "id: ID!", which names each of its nodes.`);
}

function checkKey(type: TypeDefinition, report: Report): void {
  const key = readDirective(type, 'relationshipProperties')?.['key'] as string | undefined;
  if (key === undefined) return;
  const field = type.fields?.find((candidate) => candidate.name.value === key);
  const shape = field && typeShape(field.type);
  if (shape?.isRequired && !shape.isList && (shape.name === 'ID' || shape.name === 'String')) return;
  report(type.name, `The key "${key}" of "${type.name.value}" must be one of its fields, of type ID! or String!.`);
}

function checkField(
  field: FieldDefinitionNode,
  type: TypeDefinition,
  definitions: Definitions,
  isProperties: boolean,
  report: Report,
): void {
  const place = `Field "${type.name.value}.${field.name.value}"`;
  checkName(field.name.value, field.name, report);
  checkFieldName(field.name, isProperties ? 'properties' : 'node', report);
  checkDirectives(field, report);
  checkTitle(field, type, report);
  if (field.arguments?.length) report(field, `${place} has arguments; those are made by Mandate. Remove them.`);
  const shape = typeShape(field.type);
  if (shape.isNested) report(field, `${place} is a list of lists; a property is a value or a list of values.`);
  const relationship = readDirective(field, 'relationship');
  const reference = readDirective(field, 'reference');
  const declares = readDirective(field, 'declareRelationship') !== undefined;
  if (relationship || declares) checkFieldName(field.name, 'relationship', report);

  if (relationship && isProperties) {
    report(field, `${place} cannot be a relationship: a relationship has no relationships of its own. Use @reference.`);
  } else if (relationship) {
    checkRelationship(field, relationship, definitions, place, report);
  } else if (declares) {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      report(field, `${place}: @declareRelationship belongs on the fields of interfaces.`);
    else checkDeclared(field, type, definitions, report);
  } else if (reference) {
    checkReference(field, reference, type, definitions, place, report);
  } else if (definitions.types.has(shape.name)) {
    report(field, `${place} leads to "${shape.name}", so it needs @relationship or @reference to say how.`);
  } else if (!scalars.has(shape.name) && !definitions.enums.has(shape.name)) {
    report(
      field,
      `${place} has type "${shape.name}"; a property is ${[...scalars].join(', ')} or an enumeration of this schema.`,
    );
  } else if (shape.isList && shape.hasNullableItems) {
    report(field, `${place} is a list whose items can be null; a stored list has no nulls. Write "[${shape.name}!]".`);
  }
}

function checkRelationship(
  field: FieldDefinitionNode,
  relationship: Readonly<Record<string, unknown>>,
  definitions: Definitions,
  place: string,
  report: Report,
): void {
  const shape = typeShape(field.type);
  const target = definitions.types.get(shape.name);
  if (field.name.value.endsWith('Connection')) {
    report(field.name, `${place} ends in "Connection", which is kept for the pages of a relationship. Rename it.`);
  }
  if (typeof relationship['type'] === 'string') checkName(relationship['type'], field, report);
  if (!isNodeType(target)) {
    report(field, `${place} must lead to a node type or an interface; "${shape.name}" is neither.`);
  }
  if (shape.isList && (shape.hasNullableItems || !shape.isRequired)) {
    report(field, `${place} has a list of all that is there, which is never null. Write "[${shape.name}!]!".`);
  }
  const properties = relationship['properties'] as string | undefined;
  if (properties === undefined) return;
  const described = definitions.types.get(properties);
  if (!described || !readDirective(described, 'relationshipProperties')) {
    report(field, `${place} names the properties "${properties}", which is no type with @relationshipProperties.`);
  }
}

function checkReference(
  field: FieldDefinitionNode,
  reference: Readonly<Record<string, unknown>>,
  type: TypeDefinition,
  definitions: Definitions,
  place: string,
  report: Report,
): void {
  const shape = typeShape(field.type);
  const target = definitions.types.get(shape.name);
  if (!isNodeType(target)) {
    report(field, `${place} must lead to a node type or an interface; "${shape.name}" is neither.`);
  }
  if (shape.isList && (shape.hasNullableItems || !shape.isRequired)) {
    report(field, `${place} has a list of all that is there, which is never null. Write "[${shape.name}!]!".`);
  }
  const holder = type.fields?.find((candidate) => candidate.name.value === reference['property']);
  const held = holder && typeShape(holder.type);
  if (!holder || held?.name !== 'ID' || held.isList !== shape.isList) {
    const expected = shape.isList ? '[ID!]' : 'ID';
    report(
      field,
      `${place} refers by "${String(reference['property'])}", which must be a field of "${type.name.value}" of type ${expected}.`,
    );
  }
}

/** The one relationship that all implementing types declare is what the interface's field means. */
function checkDeclared(
  field: FieldDefinitionNode,
  type: TypeDefinition,
  definitions: Definitions,
  report: Report,
): void {
  const declared = [...definitions.types.values()]
    .filter((candidate) => candidate.interfaces?.some((name) => name.name.value === type.name.value))
    .map((candidate) => candidate.fields?.find((other) => other.name.value === field.name.value))
    .map((other) => other && JSON.stringify(readDirective(other, 'relationship')));
  if (declared.length === 0 || declared.includes(undefined) || new Set(declared).size > 1) {
    report(
      field,
      `Field "${type.name.value}.${field.name.value}" stands for one relationship, so every implementing type must declare it with the same @relationship.`,
    );
  }
}

/** Labels tell types apart, so the first label of each type is its own. */
function checkDistinctLabels(definitions: Definitions, report: Report): void {
  const owners = new Map<string, string>();
  for (const type of definitions.types.values()) {
    const node = readDirective(type, 'node');
    if (!node) continue;
    const label = (node['labels'] as string[] | undefined)?.[0] ?? type.name.value;
    const owner = owners.get(label);
    if (owner)
      report(
        type.name,
        `Types "${owner}" and "${type.name.value}" have the same first label "${label}", so their nodes cannot be told apart.`,
      );
    owners.set(label, type.name.value);
  }
}

function checkDirectives(node: TypeDefinition | FieldDefinitionNode | SchemaExtensionNode, report: Report): void {
  for (const directive of node.directives ?? []) {
    const name = directive.name.value;
    if (!definedNames.has(`DirectiveDefinition ${name}`) && name !== 'deprecated') {
      report(directive, `Directive "@${name}" is not served. ${servedDirectives()}`);
    }
  }
}

function checkName(name: string, node: ASTNode, report: Report): void {
  if (!namePattern.test(name)) {
    report(
      node,
      `"${name}" cannot be a name of the graph: expected a letter or _, then at most 63 letters, digits or _.`,
    );
  }
}

/** What GraphQL says of interfaces and their implementations; it needs a query type, which the api adds later. */
function checkImplementations(document: DocumentNode): readonly GraphQLError[] {
  const query = parse('type Query { _: Boolean }').definitions;
  const schema = buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...query] },
    { assumeValidSDL: true },
  );
  return validateSchema(schema);
}

function servedDirectives(): string {
  const names = [...definedNames]
    .filter((name) => name.startsWith('DirectiveDefinition '))
    .map((name) => `@${name.split(' ')[1]}`);
  return `Mandate serves ${names.join(', ')}.`;
}

function byPlace(a: GraphQLError, b: GraphQLError): number {
  const [left, right] = [a.locations?.[0], b.locations?.[0]];
  const files = (a.source?.name ?? '').localeCompare(b.source?.name ?? '');
  return files || (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
