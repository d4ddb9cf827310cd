// Makes the enumerations of what the graph has: its node types and its relationship types, by their names.
import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLEnumValueConfigMap,
} from 'graphql';
import { concreteTypes, nodeType, relationshipTypes, type GraphModel } from '../model';
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
        values: relationshipTypeValues(model, names),
      }),
  );
}

/** A type's description tells between which nodes its relationships run. */
export function relationshipTypeValues(model: GraphModel, names: readonly string[]): GraphQLEnumValueConfigMap {
  const types = concreteTypes(model);
  return Object.fromEntries(
    names.map((one) => {
      const ends = { OUT: new Set<string>(), IN: new Set<string>() };
      for (const { name, fields } of types) {
        for (const field of fields.values()) {
          if (field.kind !== 'relationship' || field.type !== one) continue;
          ends[field.direction].add(name);
          const others = ends[field.direction === 'OUT' ? 'IN' : 'OUT'];
          for (const member of nodeType(model, field.target).members) others.add(member.name);
        }
      }
      const list = (end: ReadonlySet<string>) => types.flatMap(({ name }) => (end.has(name) ? [name] : [])).join(', ');
      return [one, { description: `From ${list(ends.OUT)} to ${list(ends.IN)}.` }];
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
