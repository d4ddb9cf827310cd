// Makes the enumerations of what the graph has: its node types and its relationship types, by their names.
import { GraphQLEnumType, GraphQLInt, GraphQLNonNull, GraphQLObjectType } from 'graphql';
import { concreteTypes, relationshipTypes, type GraphModel } from '../model';
import type { TypeRegistry } from './type-registry';

export function nodeTypeName(model: GraphModel, types: TypeRegistry): GraphQLEnumType {
  return types.get(
    'NodeTypeName',
    (name) =>
      new GraphQLEnumType({
        name,
        description: 'The types of nodes.',
        values: Object.fromEntries(concreteTypes(model).map((type) => [type.name, { description: type.description }])),
      }),
  );
}

/** Undefined for a graph without relationships: an enumeration has at least one value. */
export function relationshipTypeName(model: GraphModel, types: TypeRegistry): GraphQLEnumType | undefined {
  const names = relationshipTypes(model);
  if (names.length === 0) return undefined;
  return types.get(
    'RelationshipTypeName',
    (name) =>
      new GraphQLEnumType({
        name,
        description: 'The types of relationships.',
        values: Object.fromEntries(names.map((one) => [one, {}])),
      }),
  );
}

export function nodeCount(model: GraphModel, types: TypeRegistry): GraphQLObjectType {
  return types.get('NodeCount', (name) => countType(name, 'node type', nodeTypeName(model, types)));
}

export function countType(name: string, what: string, names: GraphQLEnumType): GraphQLObjectType {
  return new GraphQLObjectType({
    name,
    description: `How many there are of one ${what}.`,
    fields: {
      type: { type: new GraphQLNonNull(names), description: `The ${what}.` },
      count: { type: new GraphQLNonNull(GraphQLInt), description: 'How many there are.' },
    },
  });
}
