// What the planning of a connection and of a view needs of the planning of all other fields.
import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { GraphModel, Property } from '../model';
import type { LeafType, ObjectShape, ValueShape } from '../result';
import type { Pattern } from './plan';
import type { Columns, Occurrence, Row } from './row';
import type { Scope } from './scope';

export interface Selections {
  readonly context: { readonly model: GraphModel };
  readonly scope: Scope;
  collect(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]>;
  leafType(property: Property): LeafType;
  field(parent: GraphQLObjectType, row: Row, occurrence: Occurrence): ValueShape;
  /** Notes how deep a field is. */
  deepen(occurrence: Occurrence): Occurrence;
  object(output: GraphQLNamedType, columns: Columns, pattern: Pattern, occurrence: Occurrence): ObjectShape;
}
