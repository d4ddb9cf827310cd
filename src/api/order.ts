// The inputs that say in which order nodes and relationships come.
import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputFieldConfigMap,
} from 'graphql';
import type { Field, NodeType, RelationshipProperties } from '../model';
import type { TypeRegistry } from './type-registry';

const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which end of an order comes first. Absent values come last in both.',
  values: {
    ASC: { description: 'Smallest first; texts by Unicode code points, enumerations by their names.' },
    DESC: { description: 'Greatest first; texts by Unicode code points, enumerations by their names.' },
  },
});

export class Orders {
  constructor(private readonly types: TypeRegistry) {}

  order(type: NodeType): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
    return listOf(this.#nodeOrder(type));
  }

  edgeOrder(
    type: NodeType,
    properties: RelationshipProperties | undefined,
  ): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
    const name = `${type.name}${properties?.name ?? ''}EdgeOrder`;
    return listOf(
      this.types.get(
        name,
        () =>
          new GraphQLInputObjectType({
            name,
            isOneOf: true,
            description: `One key by which relationships to ${type.name} nodes are ordered.`,
            fields: () => ({
              node: { type: this.#nodeOrder(type), description: `By the ${type.name}.` },
              ...keys(properties?.fields.values() ?? []),
            }),
          }),
      ),
    );
  }

  #nodeOrder(type: NodeType): GraphQLInputObjectType {
    return this.types.get(
      `${type.name}Order`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf: true,
          description: `One key by which nodes of type ${type.name} are ordered. The id decides between equals.`,
          fields: () => keys(type.fields.values()),
        }),
    );
  }
}

function keys(fields: Iterable<Field>): GraphQLInputFieldConfigMap {
  return Object.fromEntries(
    [...fields]
      .filter((field) => field.kind === 'property' && !field.isList)
      .map((field) => [field.name, { type: sortDirection, description: field.description }]),
  );
}

function listOf(type: GraphQLInputObjectType): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
  return new GraphQLList(new GraphQLNonNull(type));
}
