// Compares stored properties with the fields that the schema declares for them.
import type { GraphModel, Property, Reference } from '../model';
import type { StoredProperties, StoredValue } from '../store';
import { suggest } from './check-scripts';

export interface PropertiesOwner {
  /** What a fault calls it: 'Film "film:1"'. */
  readonly title: string;
  /** What a fault calls its kind: 'Film', or 'DIRECTED'. */
  readonly kind: string;
}

/** Answers one sentence for each fault. */
export function checkProperties(
  model: GraphModel,
  owner: PropertiesOwner,
  fields: ReadonlyMap<string, Property | Reference | { readonly kind: 'relationship' }>,
  properties: StoredProperties,
): readonly string[] {
  const messages: string[] = [];
  const known: string[] = [];
  for (const field of fields.values()) {
    if (field.kind !== 'property') continue;
    known.push(field.name);
    const value = properties[field.name] ?? null;
    if (value === null) {
      if (field.isRequired) messages.push(`${owner.title} has no "${field.name}", and the schema requires one.`);
      continue;
    }
    const message = checkValue(model, field, value);
    if (message !== undefined) messages.push(`${owner.title} has "${field.name}" ${message}`);
  }
  const knownNames = new Set(known);
  for (const name of Object.keys(properties)) {
    if (knownNames.has(name) || properties[name] === null) continue;
    messages.push(
      `${owner.title} has "${name}", and the schema has no such property of ${owner.kind}.${suggest(name, known)}`,
    );
  }
  return messages;
}

/** The ids that a reference holds, without what is no id: that is the fault of the property. */
export function referencedIds(reference: Reference, properties: StoredProperties): readonly string[] {
  const value = properties[reference.property] ?? null;
  const ids: readonly StoredValue[] = Array.isArray(value) ? (value as readonly StoredValue[]) : [value];
  return ids.filter((id): id is string => typeof id === 'string');
}

function checkValue(model: GraphModel, field: Property, value: StoredValue): string | undefined {
  if (!field.isList) return Array.isArray(value) ? `as a list, ${expected(field)}` : checkItem(model, field, value);
  if (!Array.isArray(value)) return `as ${describe(value)}, ${expected(field)}`;
  for (const item of value as readonly StoredValue[]) {
    const message = checkItem(model, field, item);
    if (message !== undefined) return `with an item ${message}`;
  }
  return undefined;
}

function checkItem(model: GraphModel, field: Property, value: StoredValue): string | undefined {
  if (field.isEnum) {
    const names = (model.enums.get(field.type)?.values ?? []).map((item) => item.name);
    if (typeof value === 'string' && names.includes(value)) return undefined;
    const near = typeof value === 'string' ? suggest(value, names) : '';
    return `as ${describe(value)}; ${field.type} allows ${names.join(', ')}.${near}`;
  }
  return isOfType(field.type, value) ? undefined : `as ${describe(value)}, ${expected(field)}`;
}

/** GraphQL's Int has 32 bits. A Float may be stored as an integer: engines write 36.0 so. */
function isOfType(type: string, value: StoredValue): boolean {
  switch (type) {
    case 'Int':
      return typeof value === 'number' && (value | 0) === value;
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string';
  }
}

function expected(field: Property): string {
  return `and the schema says ${field.isList ? `[${field.type}!]` : field.type}.`;
}

function describe(value: StoredValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    default:
      return 'a date, a map or another value that Mandate does not serve';
  }
}
