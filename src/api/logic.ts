// The conditions that every set of conditions has: all, any, none of others like it.
import { GraphQLList, GraphQLNonNull, type GraphQLInputFieldConfigMap, type GraphQLInputObjectType } from 'graphql';

export function logic(self: GraphQLInputObjectType): GraphQLInputFieldConfigMap {
  const list = new GraphQLList(new GraphQLNonNull(self));
  return {
    and: { type: list, description: 'All of these hold; an empty list does.' },
    or: { type: list, description: 'At least one of these holds; an empty list does not.' },
    not: { type: self, description: 'This does not hold.' },
  };
}
