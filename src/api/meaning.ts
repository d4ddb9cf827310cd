// What a field of the API asks of the graph; the compiler reads it off the schema's fields.
import type { GraphQLField } from 'graphql';
import type { NodeType, Property, Reference, Relationship, RelationshipProperties, View, ViewColumn } from '../model';

/** The questions that are answered by searching first, each by the finder of its name. */
export type FinderName = 'graph' | 'hierarchy' | 'neighborhood' | 'paths' | 'relationships' | 'resolve' | 'search';

export type Meaning =
  /** One node by its id, of one type or of any. */
  | { readonly kind: 'node'; readonly type: NodeType }
  /** Nodes of any type by their ids, in the order of the ids. */
  | { readonly kind: 'nodes'; readonly type: NodeType }
  | { readonly kind: 'list'; readonly type: NodeType }
  | { readonly kind: 'connection'; readonly type: NodeType }
  | { readonly kind: 'property'; readonly property: Property }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly type: NodeType }
  | { readonly kind: 'relationship'; readonly relationship: Relationship; readonly type: NodeType }
  | {
      readonly kind: 'relationshipConnection';
      readonly relationship: Relationship;
      readonly type: NodeType;
      readonly properties: RelationshipProperties | undefined;
    }
  | { readonly kind: 'viewList' | 'viewConnection' | 'viewGroups'; readonly view: View }
  | { readonly kind: 'column'; readonly column: ViewColumn }
  /** A root field whose objects are groups of nodes. */
  | { readonly kind: 'groups'; readonly type: NodeType }
  /** A part of a group: what its nodes have in common, how many there are, or what is tallied of them under the field's name. */
  | { readonly kind: 'groupPart'; readonly part: 'key' | 'count' | 'tallies' }
  /** A root field whose value a finder finds; its nodes are read by their ids afterwards. */
  | { readonly kind: 'found'; readonly finder: FinderName }
  /** Inside of what a finder found: a node, or a list of nodes. Fields without a meaning are read by their names. */
  | { readonly kind: 'foundNode'; readonly type: NodeType }
  /** A part of a page: `edges`, `pageInfo`, `totalCount`, `aggregate`, and on an edge `cursor` and `node`. */
  | { readonly kind: 'part'; readonly part: 'edges' | 'pageInfo' | 'totalCount' | 'aggregate' | 'cursor' | 'node' };

const key = 'mandate';

export function withMeaning(meaning: Meaning): { readonly [key]: Meaning } {
  return { [key]: meaning };
}

/** Undefined for the fields of introspection and of PageInfo, which ask nothing of the graph. */
export function meaningOf(field: GraphQLField<unknown, unknown>): Meaning | undefined {
  return field.extensions[key] as Meaning | undefined;
}
