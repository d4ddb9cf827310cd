// The inputs that say which nodes and relationships are wanted.
import { GraphQLInputObjectType, type GraphQLInputFieldConfig, type GraphQLInputFieldConfigMap } from 'graphql';
import {
  nodeType,
  propertiesOf,
  type Field,
  type GraphModel,
  type NodeType,
  type RelationshipProperties,
  type View,
} from '../model';
import { AggregateInputs } from './aggregate-inputs';
import { logic } from './logic';
import type { TypeRegistry } from './type-registry';
import { ValueFilters } from './value-filters';
import type { ValueTypes } from './value-types';

const absence = 'A condition on an absent value does not hold, so its "not" does.';
const countsNodes = 'Each node counts once, however many relationships lead to it.';
const countsEdges = 'Each relationship counts, so two between the same nodes are two.';

export class Filters {
  /** Conditions on values and on numbers. */
  readonly leaves: ValueFilters;
  readonly #aggregates: AggregateInputs;

  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
    values: ValueTypes,
  ) {
    this.leaves = new ValueFilters(types, values);
    this.#aggregates = new AggregateInputs(types, values);
  }

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
                type: kind === 'edge' ? this.propertiesWhere(type) : this.where(nodeType(this.model, type)),
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

  propertiesWhere(type: string): GraphQLInputObjectType {
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
        conditions[field.name] = { type: this.leaves.of(field), description: field.description };
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
          type: this.#quantified(
            name,
            () => this.edgeWhere(target, properties),
            target,
            countsEdges,
            () => ({
              aggregate: {
                type: this.#aggregates.filter(target, properties),
                description: 'What all of them are together: their number, and sums and extremes of their values.',
              },
            }),
          ),
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
    more: () => GraphQLInputFieldConfigMap = () => ({}),
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
            count: { type: this.leaves.count(), description: `How many there are, whatever they are. ${counted}` },
            ...more(),
          }),
        }),
    );
  }
}
