// The types and arguments of lists and of pages.
import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import type { NodeType, RelationshipProperties } from '../model';
import { withMeaning } from './meaning';
import type { TypeRegistry } from './type-registry';

const pageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page stands among all pages.',
  fields: {
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Whether edges follow this page.' },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Whether edges precede this page.' },
    startCursor: { type: GraphQLString, description: 'The cursor of the first edge, null for an empty page.' },
    endCursor: { type: GraphQLString, description: 'The cursor of the last edge, null for an empty page.' },
  },
});

/** The connection type of all pages that lead to the same nodes with the same properties. */
export function connectionType(
  types: TypeRegistry,
  type: Pick<NodeType, 'name'>,
  properties: RelationshipProperties | undefined,
  aggregate: (() => GraphQLObjectType) | undefined,
  node: () => GraphQLOutputType,
  edgeFields: () => GraphQLFieldConfigMap<unknown, unknown>,
  what: 'node' | 'row' | 'relationship' = 'node',
): GraphQLObjectType {
  const items = what === 'relationship' ? 'relationships of any type' : `${type.name} ${what}s`;
  const stem = `${type.name}${properties?.name ?? ''}`;
  const edge = types.get(
    `${stem}Edge`,
    (name) =>
      new GraphQLObjectType({
        name,
        description: properties
          ? `One relationship to a ${type.name}, with what is known of it. ${properties.description ?? ''}`.trim()
          : `One place on a page of ${items}.`,
        fields: () => ({
          cursor: {
            type: new GraphQLNonNull(GraphQLString),
            description: 'Names this place, for "after" and "before" under the same order.',
            extensions: withMeaning({ kind: 'part', part: 'cursor' }),
          },
          node: {
            type: new GraphQLNonNull(node()),
            description: `The ${type.name}.`,
            extensions: withMeaning({ kind: 'part', part: 'node' }),
          },
          ...edgeFields(),
        }),
      }),
  );
  return types.get(
    `${stem}Connection`,
    (name) =>
      new GraphQLObjectType({
        name,
        description: properties ? `A page of relationships to ${type.name} nodes.` : `A page of ${items}.`,
        fields: () => ({
          edges: {
            type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))),
            description: properties
              ? 'One for each relationship, so a node can come more than once.'
              : `One for each ${what}.`,
            extensions: withMeaning({ kind: 'part', part: 'edges' }),
          },
          pageInfo: {
            type: new GraphQLNonNull(pageInfo),
            description: 'Where this page stands.',
            extensions: withMeaning({ kind: 'part', part: 'pageInfo' }),
          },
          totalCount: {
            type: new GraphQLNonNull(GraphQLInt),
            description: 'How many edges there are on all pages together. Counted only when asked for.',
            extensions: withMeaning({ kind: 'part', part: 'totalCount' }),
          },
          ...(aggregate && {
            aggregate: {
              type: new GraphQLNonNull(aggregate()),
              description:
                'Counts, sums and extremes over the edges on all pages together. Read only when asked for, all at once.',
              extensions: withMeaning({ kind: 'part', part: 'aggregate' }),
            },
          }),
        }),
      }),
  );
}

export function listArguments(where: GraphQLInputType, orderBy: GraphQLInputType): GraphQLFieldConfigArgumentMap {
  return {
    ...selection(where, orderBy),
    first: {
      type: GraphQLInt,
      description:
        'At most so many. Without it all come, up to the page limit of the service; more than that is an error.',
    },
    offset: { type: GraphQLInt, description: 'Leave out so many at the start. To read far, use a connection.' },
  };
}

export function pageArguments(where: GraphQLInputType, orderBy: GraphQLInputType): GraphQLFieldConfigArgumentMap {
  return { ...selection(where, orderBy), ...cutArguments };
}

/** Where a page begins and ends. */
export const cutArguments: GraphQLFieldConfigArgumentMap = {
  first: {
    type: GraphQLInt,
    description:
      'At most so many, from the start or after "after". Without "first" and "last": the page limit of the service.',
  },
  after: { type: GraphQLString, description: 'Begin behind the edge of this cursor.' },
  last: {
    type: GraphQLInt,
    description: 'At most so many, from the end or before "before". Not together with "first".',
  },
  before: { type: GraphQLString, description: 'End in front of the edge of this cursor.' },
};

function selection(where: GraphQLInputType, orderBy: GraphQLInputType): GraphQLFieldConfigArgumentMap {
  return {
    where: { type: where, description: 'Conditions that must hold.' },
    orderBy: { type: orderBy, description: 'Keys of the order, the most important first. The id decides last.' },
  };
}
