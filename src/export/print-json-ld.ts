// Turns a graph into JSON-LD: nodes and relationships as triples in the terms that the schema gives, evidence as statements.
import type { GraphData, GraphNode, GraphRelationship } from '../census';
import { concreteTypes, type Field, type GraphModel, type IriSpace, type NodeType } from '../model';
import type { StoredProperties, StoredValue } from '../store';
import { contextOf, iriOf, iriSpace, pathOf, termsOf } from './iris';
import { RelationshipTerms } from './relationship-terms';

type JsonObject = Readonly<Record<string, unknown>>;
type Fields = NodeType['fields'];

export function printJsonLd(data: GraphData, model: GraphModel, dataVersion: string): AsyncIterable<string> {
  const space = iriSpace(model); // what the schema lacks is known before the first piece
  return printItems(items(data, model, space, dataVersion), space);
}

async function* printItems(batches: AsyncIterable<readonly JsonObject[]>, space: IriSpace): AsyncGenerator<string> {
  let separator = `{"@context":${JSON.stringify(contextOf(space))},"@graph":[\n`;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield separator + batch.map((item) => JSON.stringify(item)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* items(
  data: GraphData,
  model: GraphModel,
  space: IriSpace,
  dataVersion: string,
): AsyncGenerator<readonly JsonObject[]> {
  yield [{ '@id': space.ids, dataVersion }];
  for await (const batch of data.nodes) yield batch.flatMap((node) => nodeObject(space, node));
  const terms = new RelationshipTerms(model, concreteTypes(model));
  for await (const batch of data.relationships) {
    yield batch.flatMap((relationship) => relationshipObjects(space, terms, relationship));
  }
}

function nodeObject(space: IriSpace, { id, type, properties }: GraphNode): readonly JsonObject[] {
  if (typeof id !== 'string') return [];
  const types = [type.name, ...(type.iri?.terms ?? [])];
  return [{ '@id': iriOf(space, id), '@type': types, ...values(space, type.fields, properties) }];
}

/** A triple for what is said; a statement that has the evidence, and is all there is of what is only inferred. */
function relationshipObjects(
  space: IriSpace,
  terms: RelationshipTerms,
  relationship: GraphRelationship,
): readonly JsonObject[] {
  const { from, to, type, properties } = relationship;
  const route = terms.find(relationship);
  if (!route || typeof to !== 'string') return [];
  const [subject, object] = [{ '@id': iriOf(space, from) }, { '@id': iriOf(space, to) }];
  const { described } = route;
  const isInferred = described?.provenance !== undefined && properties[described.provenance.stated] !== true;
  const forward = { ...subject, ...Object.fromEntries([type, ...route.forward].map((term) => [term, object])) };
  const backward = { ...object, ...Object.fromEntries(route.backward.map((term) => [term, subject])) };
  const triples = isInferred ? [] : [forward, ...(route.backward.length > 0 ? [backward] : [])];
  if (!described || Object.keys(properties).length === 0) return triples;
  const key = described.key === undefined ? undefined : properties[described.key];
  const statement = {
    ...(typeof key === 'string' && { '@id': `${subject['@id']}#${type};${pathOf(to)};${pathOf(key)}` }),
    '@type': ['rdf:Statement', described.name, ...(described.iri?.terms ?? [])],
    'rdf:subject': subject,
    'rdf:predicate': { '@id': `${space.terms}${type}` },
    'rdf:object': object,
    ...values(space, described.fields, properties),
  };
  return [...triples, statement];
}

/** Under each term; an id that a field reads as a node is written as that node. */
function values(space: IriSpace, fields: Fields, properties: StoredProperties): JsonObject {
  const all = [...fields.values()];
  const referred = new Set(
    all.flatMap((field) => (field.kind === 'reference' && !fields.get(field.property)?.iri ? [field.property] : [])),
  );
  const object: Record<string, unknown> = {};
  for (const field of all) {
    if (field.kind === 'relationship' || field.name === 'id' || referred.has(field.name)) continue;
    const stored = properties[field.kind === 'reference' ? field.property : field.name] ?? null;
    if (stored === null) continue;
    const value = Array.isArray(stored)
      ? (stored as readonly StoredValue[]).map((item) => valueObject(space, field, item))
      : valueObject(space, field, stored);
    for (const term of termsOf(field.name, field.iri)) object[term] = add(object[term], value);
  }
  return object;
}

/** Two fields can have one term, such as a name in two languages. */
function add(known: unknown, value: unknown): unknown {
  return known === undefined ? value : [known, value].flat();
}

function valueObject(space: IriSpace, field: Exclude<Field, { kind: 'relationship' }>, value: StoredValue): unknown {
  if (field.kind === 'reference') return { '@id': iriOf(space, String(value)) };
  const { language } = field.iri ?? {};
  if (language !== undefined && typeof value === 'string') return { '@value': value, '@language': language };
  // JSON has one kind of number; without its type a whole one would be an integer.
  return field.type === 'Float' ? { '@value': value, '@type': 'xsd:double' } : value;
}
