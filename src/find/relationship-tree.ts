// Turns a relationship that was read into the tree of the API's Relationship, and orders such relationships.
import type { Value } from '../cypher';
import type { Found } from '../result';
import { compareTexts, compareValues } from './compare';
import type { FoundRelationship } from './read-graph';

type FoundObject = { readonly [field: string]: Found };

/** The API's type of relationships of which nothing is known but their ends. */
const plain = 'PlainRelationship';

export function relationshipTree({ from, to, route, values }: FoundRelationship): FoundObject {
  const tree: Record<string, Found> = {
    __typename: route.properties?.name ?? plain,
    type: route.type,
    from: { id: from },
    to: { id: to },
  };
  for (const field of route.properties?.fields.values() ?? []) {
    const value = values.get(field.kind === 'property' ? field.name : field.property) ?? null;
    tree[field.name] = field.kind === 'property' ? value : field.isList ? nodesOf(value) : nodeOf(value);
  }
  return tree;
}

/** By type, then by the key that tells parallel ones apart, then by all that is known of them. */
export function compareRelationships(a: FoundRelationship, b: FoundRelationship): number {
  const key = a.route.properties?.key;
  return (
    compareTexts(a.route.type, b.route.type) ||
    (key === undefined ? 0 : compareValues(a.values.get(key) ?? null, b.values.get(key) ?? null)) ||
    compareTexts(textOf(a), textOf(b))
  );
}

function textOf({ values }: FoundRelationship): string {
  return JSON.stringify([...values]);
}

function nodeOf(value: Value): Found {
  return typeof value === 'string' ? { id: value } : null;
}

function nodesOf(value: Value): Found {
  return Array.isArray(value) ? (value as readonly Value[]).map(nodeOf) : [];
}
