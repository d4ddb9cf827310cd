// The inputs that say what a value must be like: the operators of its type.
import {
  GraphQLBoolean,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { Property } from '../model';
import { operatorsOn, type Sort } from './operators';
import type { TypeRegistry } from './type-registry';
import type { ValueTypes } from './value-types';

type Value = Pick<Property, 'type' | 'isEnum' | 'isList'>;

export class ValueFilters {
  constructor(
    private readonly types: TypeRegistry,
    private readonly values: ValueTypes,
  ) {}

  /** Conditions on a number of things, which is never absent. */
  count(): GraphQLInputObjectType {
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

  /** Conditions on a stored value, or on one of its type. */
  of(property: Value): GraphQLInputObjectType {
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

  #caseInsensitive(property: Value): GraphQLInputObjectType {
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

  #operators(property: Value, sort: Sort, ignoringCase: boolean): GraphQLInputFieldConfigMap {
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
