// The inputs that ask for conditions on aggregates, and that put aggregates in order.
import {
  GraphQLInputObjectType,
  type GraphQLInputFieldConfig,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { Field, NodeType, Property, RelationshipProperties } from '../model';
import { isSingleValue } from './aggregates';
import { logic } from './logic';
import { firstSentence, sortDirection } from './order';
import { talliesOn, type TallyName } from './tallies';
import type { TypeRegistry } from './type-registry';
import { ValueFilters } from './value-filters';
import type { ValueTypes } from './value-types';

const absent = 'Where there is no value, no condition on it holds, so its "not" does.';

/** What is said beside the description of the tally itself. */
const compared: Readonly<Partial<Record<TallyName, string>>> = {
  sum: `The sum as it is compared and put in order: whole numbers exactly, fractions with each value rounded to six decimals. ${absent}`,
  avg: `The average as it is compared and put in order: rounded to six decimals. ${absent}`,
};

export class AggregateInputs {
  readonly #filters: ValueFilters;

  constructor(
    private readonly types: TypeRegistry,
    private readonly values: ValueTypes,
  ) {
    this.#filters = new ValueFilters(types, values);
  }

  /** Conditions on what is aggregated over edges. */
  filter(type: NodeType, properties: RelationshipProperties | undefined): GraphQLInputObjectType {
    return this.types.get(`${type.name}${properties?.name ?? ''}ConnectionAggregateFilter`, (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: `Conditions on many edges that lead to ${type.name} nodes, taken together; all that are given must hold. Two relationships between the same nodes are two edges; a node is counted once, however many edges lead to it. ${absent}`,
        fields: () => ({
          ...this.#parts(
            type,
            properties,
            this.#filters.count(),
            () => this.nodeFilter(type),
            (own) => this.propertiesFilter(own),
          ),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  /** Conditions on what is aggregated over the values of nodes. */
  nodeFilter(type: NodeType): GraphQLInputObjectType {
    return this.#filterOf(type.name, `${type.name} nodes`, type.fields.values());
  }

  /** Conditions on what is aggregated over the values of relationships. */
  propertiesFilter(properties: RelationshipProperties): GraphQLInputObjectType {
    return this.#filterOf(properties.name, 'relationships', properties.fields.values());
  }

  /** One key: something that is aggregated over edges. */
  order(type: NodeType, properties: RelationshipProperties | undefined): GraphQLInputObjectType {
    return this.types.get(
      `${type.name}${properties?.name ?? ''}ConnectionAggregateOrder`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf: true,
          description: `One key: what many edges that lead to ${type.name} nodes are together. Absent values come last.`,
          fields: () =>
            this.#parts(
              type,
              properties,
              sortDirection,
              () => this.nodeOrder(type),
              (own) => this.propertiesOrder(own),
            ),
        }),
    );
  }

  /** One key: something that is aggregated over the values of nodes. */
  nodeOrder(type: NodeType): GraphQLInputObjectType {
    return this.#orderOf(type.name, `${type.name} nodes`, type.fields.values());
  }

  /** One key: something that is aggregated over the values of relationships. */
  propertiesOrder(properties: RelationshipProperties): GraphQLInputObjectType {
    return this.#orderOf(properties.name, 'relationships', properties.fields.values());
  }

  #parts(
    type: NodeType,
    properties: RelationshipProperties | undefined,
    count: GraphQLInputType,
    node: () => GraphQLInputObjectType,
    edge: (properties: RelationshipProperties) => GraphQLInputObjectType,
  ): GraphQLInputFieldConfigMap {
    const parts: Record<string, GraphQLInputFieldConfig> = {
      count: { type: count, description: 'How many edges there are.' },
      nodeCount: { type: count, description: 'How many different nodes the edges lead to.' },
      node: { type: node(), description: `Over the values of the ${type.name} nodes, each node once.` },
    };
    if (properties && [...properties.fields.values()].some(isSingleValue)) {
      parts['edge'] = { type: edge(properties), description: 'Over the values of the relationships, one by one.' };
    }
    return parts;
  }

  #filterOf(stem: string, what: string, fields: Iterable<Field>): GraphQLInputObjectType {
    return this.#over(fields, `${stem}AggregateFilter`, false, (property) => this.#valueFilter(property), {
      whole: `Conditions on many ${what}, value by value; all that are given must hold. Absent values are left out.`,
    });
  }

  #orderOf(stem: string, what: string, fields: Iterable<Field>): GraphQLInputObjectType {
    return this.#over(fields, `${stem}AggregateOrder`, true, (property) => this.#valueOrder(property), {
      whole: `One key: a value of many ${what}. Absent values are left out.`,
    });
  }

  #over(
    fields: Iterable<Field>,
    own: string,
    isOneOf: boolean,
    value: (property: Property) => GraphQLInputObjectType,
    { whole }: { readonly whole: string },
  ): GraphQLInputObjectType {
    return this.types.get(
      own,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf,
          description: whole,
          fields: () =>
            Object.fromEntries(
              [...fields]
                .filter(isSingleValue)
                .map((property) => [
                  property.name,
                  { type: value(property), description: firstSentence(property.description) },
                ]),
            ),
        }),
    );
  }

  #valueFilter(property: Property): GraphQLInputObjectType {
    const types: Readonly<Record<'count' | 'number' | 'value', () => GraphQLInputType>> = {
      count: () => this.#filters.count(),
      number: () => this.#filters.of({ type: 'Float', isEnum: false, isList: false }),
      value: () => this.#filters.of(property),
    };
    return this.types.get(
      `${property.type}AggregateFilter`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          description: `Conditions on many values of type ${property.type}; all that are given must hold. Absent values are left out.`,
          fields: () => this.#tallies(property, (tells) => types[tells]()),
        }),
    );
  }

  #valueOrder(property: Property): GraphQLInputObjectType {
    return this.types.get(
      `${property.type}AggregateOrder`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf: true,
          description: `One key: what many values of type ${property.type} are together. Absent values are left out.`,
          fields: () => this.#tallies(property, () => sortDirection),
        }),
    );
  }

  #tallies(
    property: Property,
    type: (tells: 'count' | 'number' | 'value') => GraphQLInputType,
  ): GraphQLInputFieldConfigMap {
    const sort = this.values.sortOf(property);
    return Object.fromEntries(
      talliesOn(sort).map(([name, { tells, description }]) => [
        name,
        { type: type(tells), description: compared[name] ?? description(sort) },
      ]),
    );
  }
}
