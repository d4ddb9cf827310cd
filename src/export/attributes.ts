// Turns a model into the typed attributes that nodes and relationships have in a file of a graph.
import { concreteTypes, type GraphModel, type NodeType, type Property } from '../model';
import { FaultsError } from '../errors';
import type { StoredProperties, StoredValue } from '../store';

export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
  /** The property that it holds; undefined for what every node or relationship has beside its properties. */
  readonly property: string | undefined;
}

export interface GraphAttributes {
  /** The name for the text by which people know a node, where a format has no place of its own for it. */
  readonly label: string;
  readonly nodes: readonly Attribute[];
  readonly relationships: readonly Attribute[];
}

/** Beside the properties: the name of a node's type, and all its labels; a relationship's type. */
export function graphAttributes(model: GraphModel): GraphAttributes {
  const nodes = attributesOf(concreteTypes(model).flatMap((type) => propertiesOf(type)));
  const relationships = attributesOf([...model.relationshipProperties.values()].flatMap((one) => propertiesOf(one)));
  return {
    label: ownName('label', nodes),
    nodes: [...own(['type', 'labels'], nodes), ...nodes],
    relationships: [...own(['type'], relationships), ...relationships],
  };
}

/** The text by which people know a node: its first property that is one required text, or its id. */
export function labelOf(type: NodeType, id: string, properties: StoredProperties): string {
  const property = propertiesOf(type).find((one) => one.type === 'String' && one.isRequired && !one.isList);
  const value = property && properties[property.name];
  return typeof value === 'string' && value !== '' ? value : id;
}

/** Lists are JSON, since no attribute is a list. Throws a FaultsError where a value is not of the attribute's type. */
export function attributeText({ name, type }: Attribute, value: StoredValue, about: string): string {
  if (Array.isArray(value)) return JSON.stringify(value);
  const isFit = type === 'string' || typeof value === (type === 'boolean' ? 'boolean' : 'number');
  if (isFit && typeof value !== 'object') return String(value);
  throw new FaultsError(
    'The data does not fit the schema, so it cannot be exported. "mandate check" tells all faults.',
    [{ about, message: `"${name}" of "${about}" is ${JSON.stringify(value)}, and the schema makes it a ${type}.` }],
  );
}

function propertiesOf(type: { readonly fields: NodeType['fields'] }): readonly Property[] {
  return [...type.fields.values()].flatMap((field) =>
    field.kind === 'property' && field.name !== 'id' ? [field] : [],
  );
}

/** One attribute for each name; where types differ in it, of the type that holds the values of all. */
function attributesOf(properties: readonly Property[]): readonly Attribute[] {
  const types = new Map<string, AttributeType>();
  for (const property of properties) {
    const known = types.get(property.name);
    const type = typeOf(property);
    types.set(property.name, known === undefined ? type : widerOf(known, type));
  }
  return [...types].map(([name, type]) => ({ name, type, property: name }));
}

function typeOf({ type, isList }: Property): AttributeType {
  if (isList) return 'string';
  return ({ Int: 'integer', Float: 'double', Boolean: 'boolean' } as const)[type] ?? 'string';
}

function widerOf(one: AttributeType, other: AttributeType): AttributeType {
  if (one === other) return one;
  const isNumeric = [one, other].every((type) => type === 'integer' || type === 'double');
  return isNumeric ? 'double' : 'string';
}

function own(names: readonly string[], others: readonly Attribute[]): readonly Attribute[] {
  return names.map((name) => ({ name: ownName(name, others), type: 'string', property: undefined }));
}

/** No property of a schema can begin with two underscores. */
function ownName(name: string, others: readonly Attribute[]): string {
  return others.some((other) => other.name === name) ? `__${name}` : name;
}
