// The types of what is counted, added up and compared over many nodes or relationships.
import {
  GraphQLFloat,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import type { Field, NodeType, Property, RelationshipProperties } from '../model';
import { withMeaning } from './meaning';
import type { Sort } from './operators';
import { talliesOn } from './tallies';
import type { TypeRegistry } from './type-registry';
import type { ValueTypes } from './value-types';

type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

const count = new GraphQLNonNull(GraphQLInt);

export class Aggregates {
  constructor(
    private readonly types: TypeRegistry,
    private readonly values: ValueTypes,
  ) {}

  /** Over all edges of a connection. */
  connection(type: NodeType, properties: RelationshipProperties | undefined): GraphQLObjectType {
    return this.types.get(
      `${type.name}${properties?.name ?? ''}ConnectionAggregate`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: `Over all edges that lead to ${type.name} nodes. Two relationships between the same nodes are two edges; a node is counted once, however many edges lead to it.`,
          fields: () => this.#connectionFields(type, properties),
        }),
    );
  }

  #connectionFields(type: NodeType, properties: RelationshipProperties | undefined): FieldConfigs {
    const hasValues = [...(properties?.fields.values() ?? [])].some(isSingleValue);
    return {
      count: { type: count, description: 'How many edges there are.' },
      nodeCount: { type: count, description: 'How many different nodes the edges lead to.' },
      node: {
        type: new GraphQLNonNull(this.node(type)),
        description: `Over the values of the ${type.name} nodes, each node once.`,
      },
      ...(properties &&
        hasValues && {
          edge: {
            type: new GraphQLNonNull(this.#over(properties.name, 'relationships', properties.fields.values())),
            description: 'Over the values of the relationships, one by one.',
          },
        }),
    };
  }

  /** Over the values of nodes. */
  node(type: NodeType): GraphQLObjectType {
    return this.#over(type.name, `${type.name} nodes`, type.fields.values());
  }

  #over(stem: string, what: string, fields: Iterable<Field>): GraphQLObjectType {
    return this.types.get(
      `${stem}Aggregate`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: `Over many ${what}, value by value. Absent values are left out.`,
          fields: () =>
            Object.fromEntries(
              [...fields].filter(isSingleValue).map((property) => [
                property.name,
                {
                  type: new GraphQLNonNull(this.#value(property)),
                  description: property.description,
                  extensions: withMeaning({ kind: 'property', property }),
                },
              ]),
            ),
        }),
    );
  }

  #value(property: Property): GraphQLObjectType {
    return this.types.get(
      `${property.type}Aggregate`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: `Over many values of type ${property.type}. Absent values are left out.`,
          fields: valueFields(this.values.sortOf(property), this.values.input(property.type)),
        }),
    );
  }
}

function valueFields(sort: Sort, value: GraphQLOutputType): FieldConfigs {
  const types = { count, number: GraphQLFloat, value };
  return Object.fromEntries(
    talliesOn(sort).map(([name, { tells, description }]) => [
      name,
      { type: types[tells], description: description(sort) },
    ]),
  );
}

/** Lists have no tallies. */
export function isSingleValue(field: Field): field is Property {
  return field.kind === 'property' && !field.isList;
}
