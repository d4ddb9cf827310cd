// The types of what is counted, added up and compared over many nodes or relationships.
import {
  GraphQLFloat,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import type { Field, NodeType, Property, RelationshipProperties, View, ViewColumn } from '../model';
import { withMeaning } from './meaning';
import type { Sort } from './operators';
import { talliesOn } from './tallies';
import type { TypeRegistry } from './type-registry';
import type { ValueTypes } from './value-types';

type Properties = ReadonlyMap<string, RelationshipProperties>;
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
            type: new GraphQLNonNull(this.properties(properties)),
            description: 'Over the values of the relationships, one by one.',
          },
        }),
    };
  }

  /** Over all rows of a view, column by column. */
  table(view: View, nodeTypeOf: (name: string) => NodeType, properties: Properties): GraphQLObjectType {
    return this.types.get(
      `${view.name}Aggregate`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: `Over all rows of ${view.name}, column by column. The values of a node or of a relationship count once, however many rows it stands in.`,
          fields: () => ({
            count: { type: count, description: 'How many rows there are.' },
            ...Object.fromEntries(
              [...view.columns.values()].flatMap((column) => {
                const made = this.#column(column, nodeTypeOf, properties);
                return made ? [[column.name, made]] : [];
              }),
            ),
          }),
        }),
    );
  }

  #column(
    { kind, type, description }: ViewColumn,
    nodeTypeOf: (name: string) => NodeType,
    properties: Properties,
  ): GraphQLFieldConfig<unknown, unknown> | undefined {
    if (kind !== 'edge') {
      return {
        type: new GraphQLNonNull(this.connection(nodeTypeOf(type), undefined)),
        description: `${description ?? ''} Here "count" is the number of rows that have a node in this column.`.trim(),
      };
    }
    const fields = properties.get(type)?.fields.values() ?? [];
    const known = [...fields];
    return known.some(isSingleValue)
      ? {
          type: new GraphQLNonNull(this.#over(type, 'relationships', known)),
          description: `${description ?? ''} Over the values of the relationships, each once.`.trim(),
        }
      : undefined;
  }

  /** Over the values of nodes. */
  node(type: NodeType): GraphQLObjectType {
    return this.#over(type.name, `${type.name} nodes`, type.fields.values());
  }

  /** Over the values of relationships. */
  properties(properties: RelationshipProperties): GraphQLObjectType {
    return this.#over(properties.name, 'relationships', properties.fields.values());
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
