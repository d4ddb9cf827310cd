// The inputs that say which nodes and relationships are wanted.
import {
  GraphQLBoolean,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputFieldConfig,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import {
  nodeType,
  propertiesOf,
  type Field,
  type GraphModel,
  type NodeType,
  type Property,
  type RelationshipProperties,
  type View,
} from '../model';
import { operatorsOn, type Sort } from './operators';
import type { TypeRegistry } from './type-registry';
import type { ValueTypes } from './value-types';

const absence = 'A condition on an absent value does not hold, so its "not" does.';
const countsNodes = 'Each node counts once, however many relationships lead to it.';
const countsEdges = 'Each relationship counts, so two between the same nodes are two.';

export class Filters {
  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
    private readonly values: ValueTypes,
  ) {}

  /** Conditions on nodes of one type. */
  where(type: NodeType): GraphQLInputObjectType {
    return this.types.get(`${type.name}Where`, (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: `Conditions on nodes of type ${type.name}; all that are given must hold. ${absence}`,
        fields: () => ({ ...this.#conditions(type.fields.values()), ...logic(made) }),
      });
      return made;
    });
  }

  /** Conditions on a relationship and on the node it leads to. */
  edgeWhere(type: NodeType, properties: RelationshipProperties | undefined): GraphQLInputObjectType {
    return this.types.get(`${type.name}${properties?.name ?? ''}EdgeWhere`, (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: `Conditions on one relationship${properties ? ` (${properties.name})` : ''} and on the ${type.name} it leads to; all that are given must hold of the same relationship. ${absence}`,
        fields: () => ({
          node: { type: this.where(type), description: `Conditions on the ${type.name}.` },
          ...this.#conditions(properties?.fields.values() ?? []),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  /** Conditions on the rows of a view. */
  viewWhere(view: View): GraphQLInputObjectType {
    return this.types.get(`${view.name}Where`, (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: `Conditions on rows of ${view.name}; all that are given must hold. Conditions on an empty column do not hold, so their "not" does; null asks for rows where the column is empty.`,
        fields: () => ({
          ...Object.fromEntries(
            [...view.columns.values()].map(({ name: column, kind, type, description }) => [
              column,
              {
                type: kind === 'edge' ? this.#propertiesWhere(type) : this.where(nodeType(this.model, type)),
                description,
              },
            ]),
          ),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  #propertiesWhere(type: string): GraphQLInputObjectType {
    return this.types.get(`${type}Where`, (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: `Conditions on what is known of a relationship (${type}); all that are given must hold. ${absence}`,
        fields: () => ({
          ...this.#conditions(this.model.relationshipProperties.get(type)?.fields.values() ?? []),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  #conditions(fields: Iterable<Field>): GraphQLInputFieldConfigMap {
    const conditions: Record<string, GraphQLInputFieldConfig> = {};
    for (const field of fields) {
      if (field.kind === 'property') {
        conditions[field.name] = { type: this.#property(field), description: field.description };
        continue;
      }
      const target = nodeType(this.model, field.target);
      conditions[field.name] = field.isList
        ? {
            type: this.#quantified(`${target.name}RelationshipFilter`, () => this.where(target), target, countsNodes),
            description: field.description,
          }
        : {
            type: this.where(target),
            description: `${field.description ?? ''} Null asks for nodes that have none.`.trim(),
          };
      if (field.kind === 'relationship') {
        const properties = propertiesOf(this.model, field);
        const name = `${target.name}${properties?.name ?? ''}EdgeFilter`;
        conditions[`${field.name}Connection`] = {
          type: this.#quantified(name, () => this.edgeWhere(target, properties), target, countsEdges),
          description: `Conditions on the relationships of "${field.name}" themselves.`,
        };
      }
    }
    return conditions;
  }

  #quantified(
    name: string,
    where: () => GraphQLInputObjectType,
    target: NodeType,
    counted: string,
  ): GraphQLInputObjectType {
    return this.types.get(
      name,
      () =>
        new GraphQLInputObjectType({
          name,
          description: `How many of the ${target.name} nodes at the other end must meet the conditions. A condition on an absent value is not met, so a node without it does not count for "some" and "single", keeps "every" from holding, and does not hinder "none". ${counted}`,
          fields: () => ({
            some: { type: where(), description: 'At least one meets the conditions.' },
            every: { type: where(), description: 'Each one meets the conditions; so it is where there is none.' },
            none: { type: where(), description: 'Not one meets the conditions; so it is where there is none.' },
            single: { type: where(), description: 'Exactly one meets the conditions, however many do not.' },
            count: { type: this.#count(), description: `How many there are, whatever they are. ${counted}` },
          }),
        }),
    );
  }

  #count(): GraphQLInputObjectType {
    const takes = { type: GraphQLInt };
    return this.types.get(
      'CountFilter',
      (name) =>
        new GraphQLInputObjectType({
          name,
          description: 'Conditions on a number of nodes or relationships; all that are given must hold.',
          fields: {
            eq: { ...takes, description: 'Exactly so many.' },
            in: {
              type: new GraphQLList(new GraphQLNonNull(GraphQLInt)),
              description: 'One of these numbers. An empty list is met by none.',
            },
            gt: { ...takes, description: 'More than so many.' },
            gte: { ...takes, description: 'So many or more.' },
            lt: { ...takes, description: 'Fewer than so many.' },
            lte: { ...takes, description: 'So many or fewer.' },
          },
        }),
    );
  }

  #property(property: Property): GraphQLInputObjectType {
    const name = `${property.type}${property.isList ? 'List' : ''}Filter`;
    const sort = this.values.sortOf(property);
    return this.types.get(
      name,
      () =>
        new GraphQLInputObjectType({
          name,
          description: `Conditions on ${property.isList ? 'a list of values' : 'a value'} of type ${property.type}; all that are given must hold.${property.isList ? ' An absent list counts as an empty one.' : ''}`,
          fields: () => ({
            ...this.#operators(property, sort, false),
            ...(sort === 'string' && {
              caseInsensitive: {
                type: this.#caseInsensitive(property),
                description: 'The same, without regard to upper and lower case.',
              },
            }),
          }),
        }),
    );
  }

  #caseInsensitive(property: Property): GraphQLInputObjectType {
    return this.types.get(
      `CaseInsensitive${property.type}Filter`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          description: 'Conditions on a text, without regard to upper and lower case; all that are given must hold.',
          fields: () => this.#operators(property, 'string', true),
        }),
    );
  }

  #operators(property: Property, sort: Sort, ignoringCase: boolean): GraphQLInputFieldConfigMap {
    const value = this.values.input(property.type);
    const takes: Record<'value' | 'list' | 'boolean', GraphQLInputType> = {
      value,
      list: new GraphQLList(new GraphQLNonNull(value)),
      boolean: GraphQLBoolean,
    };
    return Object.fromEntries(
      operatorsOn(sort)
        .filter(([, row]) => !ignoringCase || row.ignoresCase)
        .map(([operator, row]) => [operator, { type: takes[row.takes], description: row.description }]),
    );
  }
}

function logic(self: GraphQLInputObjectType): GraphQLInputFieldConfigMap {
  const list = new GraphQLList(new GraphQLNonNull(self));
  return {
    and: { type: list, description: 'All of these hold; an empty list does.' },
    or: { type: list, description: 'At least one of these holds; an empty list does not.' },
    not: { type: self, description: 'This does not hold.' },
  };
}
