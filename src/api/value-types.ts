// The GraphQL types of stored values.
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLOutputType,
  type GraphQLScalarType,
} from 'graphql';
import { invariant } from '../errors';
import type { GraphModel, Property } from '../model';
import type { Sort } from './operators';

const scalars: Readonly<Record<string, { readonly type: GraphQLScalarType; readonly sort: Sort }>> = {
  ID: { type: GraphQLID, sort: 'id' },
  String: { type: GraphQLString, sort: 'string' },
  Int: { type: GraphQLInt, sort: 'number' },
  Float: { type: GraphQLFloat, sort: 'number' },
  Boolean: { type: GraphQLBoolean, sort: 'boolean' },
};

export class ValueTypes {
  readonly #enums: ReadonlyMap<string, GraphQLEnumType>;

  constructor(model: GraphModel) {
    this.#enums = new Map(
      [...model.enums.values()].map((type) => [
        type.name,
        new GraphQLEnumType({
          name: type.name,
          description: type.description,
          values: Object.fromEntries(type.values.map((value) => [value.name, { description: value.description }])),
        }),
      ]),
    );
  }

  input(name: string): GraphQLScalarType | GraphQLEnumType {
    const type = scalars[name]?.type ?? this.#enums.get(name);
    invariant(type, `no value type "${name}"`);
    return type;
  }

  output(property: Property): GraphQLOutputType {
    const value = this.input(property.type);
    const type = property.isList ? new GraphQLList(new GraphQLNonNull(value)) : value;
    return property.isRequired ? new GraphQLNonNull(type) : type;
  }

  sortOf(property: Pick<Property, 'type' | 'isEnum' | 'isList'>): Sort {
    if (property.isList) return 'list';
    return property.isEnum ? 'enum' : (scalars[property.type]?.sort ?? 'string');
  }
}
