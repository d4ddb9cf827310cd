// Turns a schema document into the graph model, or throws with every fault of it.
import {
  Kind,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { FaultsError } from '../errors';
import { checkSchema, withDirectives } from './check-schema';
import { definedNames, readDirective, readDirectives } from './directives';
import { faultOf } from './fault';
import type {
  EnumType,
  Excerpt,
  Field,
  GraphModel,
  Iri,
  IriSpace,
  Member,
  NodeType,
  Property,
  Provenance,
  Reference,
  RelationshipProperties,
} from './graph-model';
import { readView } from './read-view';
import { typeShape } from './type-shape';

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function buildModel(source: DocumentNode): GraphModel {
  const document = withDirectives(source);
  const faults = checkSchema(document);
  if (faults.length > 0) throw new FaultsError('The schema has faults.', faults.map(faultOf));

  const enums = new Map<string, EnumType>();
  const definitions: TypeDefinition[] = [];
  for (const definition of document.definitions) {
    if (
      definition.kind === Kind.ENUM_TYPE_DEFINITION &&
      !definedNames.has(`${definition.kind} ${definition.name.value}`)
    ) {
      enums.set(definition.name.value, readEnum(definition));
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      definitions.push(definition);
    }
  }
  const nodeTypes = new Map<string, NodeType>();
  const relationshipProperties = new Map<string, RelationshipProperties>();
  const isView = (definition: TypeDefinition) => readDirective(definition, 'view') !== undefined;
  for (const definition of definitions.filter((one) => !isView(one))) {
    const fields = readFields(definition, definitions, enums);
    if (readDirective(definition, 'relationshipProperties')) {
      relationshipProperties.set(definition.name.value, readProperties(definition, fields));
    } else {
      nodeTypes.set(definition.name.value, readNodeType(definition, fields, definitions));
    }
  }
  const views = new Map(definitions.filter(isView).map((one) => [one.name.value, readView(one, nodeTypes)]));
  return { nodeTypes, relationshipProperties, views, enums, iris: readIriSpace(document) };
}

function readNodeType(
  definition: TypeDefinition,
  fields: ReadonlyMap<string, Field>,
  definitions: readonly TypeDefinition[],
): NodeType {
  const name = definition.name.value;
  const isAbstract = definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  const interfaces = (definition.interfaces ?? []).map((node) => node.name.value);
  const labels = ownLabels(definition);
  const member = (other: TypeDefinition): Member => ({
    name: other.name.value,
    label: ownLabels(other)[0] ?? other.name.value,
  });
  const implementers = definitions.filter(
    (other) => other.kind === Kind.OBJECT_TYPE_DEFINITION && other.interfaces?.some((node) => node.name.value === name),
  );
  return {
    name,
    description: definition.description?.value,
    isAbstract,
    labels,
    sharedLabels: definitions
      .filter((other) => interfaces.includes(other.name.value))
      .flatMap(ownLabels)
      .filter((label) => !labels.includes(label)),
    interfaces,
    members: isAbstract ? implementers.map(member) : [member(definition)],
    fields,
    excerpt: readDirective(definition, 'excerpt') as Excerpt | undefined,
    search: searchedFields(definition, definitions).map((field) => fields.get(field) as Property),
    isHub: readDirective(definition, 'hub') !== undefined,
    title: titleOf(definition),
    iri: readIri(definition),
  };
}

/** The field that says so, or else the first text that every node has. */
function titleOf(definition: TypeDefinition): string | undefined {
  const texts = (definition.fields ?? []).filter(({ type }) => {
    const { name, isList } = typeShape(type);
    return name === 'String' && !isList;
  });
  const title =
    texts.find((field) => readDirective(field, 'title')) ?? texts.find(({ type }) => typeShape(type).isRequired);
  return title?.name.value;
}

function searchedFields(definition: TypeDefinition, definitions: readonly TypeDefinition[]): readonly string[] {
  const shared = definitions.filter((other) =>
    definition.interfaces?.some((node) => node.name.value === other.name.value),
  );
  const search = [definition, ...shared].map((one) => readDirective(one, 'search')).find(Boolean);
  return (search?.['fields'] ?? []) as readonly string[];
}

function ownLabels(definition: TypeDefinition): readonly string[] {
  const node = readDirective(definition, 'node');
  if (!node) return [];
  return (node['labels'] as readonly string[] | undefined) ?? [definition.name.value];
}

function readProperties(definition: TypeDefinition, fields: ReadonlyMap<string, Field>): RelationshipProperties {
  return {
    name: definition.name.value,
    description: definition.description?.value,
    key: readDirective(definition, 'relationshipProperties')?.['key'] as string | undefined,
    provenance: readDirective(definition, 'provenance') as Provenance | undefined,
    iri: readIri(definition),
    fields: fields as ReadonlyMap<string, Property | Reference>,
  };
}

function readFields(
  definition: TypeDefinition,
  definitions: readonly TypeDefinition[],
  enums: ReadonlyMap<string, EnumType>,
): ReadonlyMap<string, Field> {
  return new Map(
    (definition.fields ?? []).map((field) => [field.name.value, readField(field, definition, definitions, enums)]),
  );
}

function readField(
  field: FieldDefinitionNode,
  definition: TypeDefinition,
  definitions: readonly TypeDefinition[],
  enums: ReadonlyMap<string, EnumType>,
): Field {
  const { name: type, isList, isRequired } = typeShape(field.type);
  const iri = readIri(field) ?? inheritedIri(field, definition, definitions);
  const common = { name: field.name.value, description: field.description?.value, isList, isRequired, iri };
  const reference = readDirective(field, 'reference');
  if (reference) return { kind: 'reference', ...common, target: type, property: reference['property'] as string };
  const relationship = readDirective(field, 'relationship') ?? declaredRelationship(field, definition, definitions);
  if (!relationship) return { kind: 'property', ...common, type, isEnum: enums.has(type) };
  return {
    kind: 'relationship',
    ...common,
    target: type,
    type: relationship['type'] as string,
    direction: relationship['direction'] as 'IN' | 'OUT',
    properties: relationship['properties'] as string | undefined,
  };
}

function readIri(node: TypeDefinition | FieldDefinitionNode): Iri | undefined {
  const iri = readDirective(node, 'iri');
  if (!iri) return undefined;
  return {
    terms: (iri['terms'] as readonly string[] | undefined) ?? [],
    language: iri['language'] as string | undefined,
  };
}

/** What an interface of the type says of the field, so that it need be said only once. */
function inheritedIri(
  field: FieldDefinitionNode,
  definition: TypeDefinition,
  definitions: readonly TypeDefinition[],
): Iri | undefined {
  for (const { name } of definition.interfaces ?? []) {
    const parent = definitions.find((other) => other.name.value === name.value);
    const same = parent?.fields?.find((other) => other.name.value === field.name.value);
    const iri = same && readIri(same);
    if (iri) return iri;
  }
  return undefined;
}

function readIriSpace(document: DocumentNode): IriSpace | undefined {
  const extensions = document.definitions.filter((definition) => definition.kind === Kind.SCHEMA_EXTENSION);
  const base = extensions.flatMap((extension) => readDirectives(extension, 'iriBase'))[0];
  if (!base) return undefined;
  const prefixes = extensions.flatMap((extension) => readDirectives(extension, 'iriPrefix'));
  return {
    ids: base['ids'] as string,
    terms: base['terms'] as string,
    prefixes: new Map(prefixes.map(({ name, iri }) => [name as string, iri as string])),
  };
}

/** What the implementing types say of a field that the interface only declares. */
function declaredRelationship(
  field: FieldDefinitionNode,
  definition: TypeDefinition,
  definitions: readonly TypeDefinition[],
): Readonly<Record<string, unknown>> | undefined {
  if (!readDirective(field, 'declareRelationship')) return undefined;
  const member = definitions.find((other) =>
    other.interfaces?.some((node) => node.name.value === definition.name.value),
  );
  const same = member?.fields?.find((other) => other.name.value === field.name.value);
  return same && readDirective(same, 'relationship');
}

function readEnum(definition: EnumTypeDefinitionNode): EnumType {
  return {
    name: definition.name.value,
    description: definition.description?.value,
    values: (definition.values ?? []).map((value) => ({
      name: value.name.value,
      description: value.description?.value,
    })),
  };
}
