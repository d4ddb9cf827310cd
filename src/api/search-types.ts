// Makes the questions of a search box: nodes by the words they have, and nodes by their names.
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import { searchedTypes, type GraphModel, type NodeType } from '../model';
import type { NodeOutputs } from './graph-types';
import { withMeaning } from './meaning';
import { nodeCount, nodeTypeName } from './name-types';
import type { TypeRegistry } from './type-registry';

type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

/** None for a schema in which no type says what is searched. */
export function searchFields(model: GraphModel, types: TypeRegistry, nodes: NodeOutputs): FieldConfigs {
  const searched = searchedTypes(model);
  if (searched.length === 0) return {};
  const names = nodeTypeName(model, types);
  const someTypes = {
    types: {
      type: new GraphQLList(new GraphQLNonNull(names)),
      description: 'Only nodes of these types. Without it: of all types.',
    },
  };
  return {
    search: {
      type: required(searchResult(model, types, nodes)),
      description: `Nodes that have every word of a text somewhere in the fields that are searched, in any case and width: ${searched.map(describeType).join('; ')}. Words are what stands between blanks; each can be a part of a longer word, down to one character. Nothing in the text is an operator. The best hits come first: a name or an alias, which is any other of these fields, is the text, begins with it, contains it, or the words stand apart; then those with the shorter name. A straight quotation mark or apostrophe finds those of print as well.`,
      args: {
        text: {
          type: new GraphQLNonNull(GraphQLString),
          description: 'What is looked for: at most 32 words. Nothing but blanks finds nothing.',
        },
        ...someTypes,
        first: {
          type: GraphQLInt,
          description: 'At most so many hits. Without it 25, or the page limit of the service where that is less.',
        },
        offset: { type: GraphQLInt, description: 'Leave out so many hits at the start.' },
      },
      extensions: withMeaning({ kind: 'found', finder: 'search' }),
    },
    resolve: {
      type: listOf(resolvedName(nodes)),
      description:
        'The nodes that names stand for, one answer for each name and in the order of the names. A name is held against the fields that the search looks at; excerpts of sources have no names.',
      args: {
        names: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
          description: 'At most 500 names.',
        },
        parts: {
          type: GraphQLBoolean,
          description: 'Whether a name that is equal to none is looked for inside longer ones. Then at most 20 names.',
        },
        ...someTypes,
      },
      extensions: withMeaning({ kind: 'found', finder: 'resolve' }),
    },
  };
}

function describeType({ name, search }: NodeType): string {
  return `${name} (${search.map((field) => field.name).join(', ')})`;
}

function searchResult(model: GraphModel, types: TypeRegistry, nodes: NodeOutputs): GraphQLObjectType {
  return new GraphQLObjectType({
    name: 'SearchResult',
    description: 'What a search found.',
    fields: () => ({
      totalCount: { type: required(GraphQLInt), description: 'How many hits there are, on all pages together.' },
      facets: {
        type: listOf(nodeCount(model, types)),
        description:
          'How many hits there are of each type that has some, most first. Also of those that "types" leaves out.',
      },
      hits: { type: listOf(searchHit(nodes)), description: 'The hits of this page, the best first.' },
    }),
  });
}

function searchHit({ anyNode, output }: NodeOutputs): GraphQLObjectType {
  return new GraphQLObjectType({
    name: 'SearchHit',
    description: 'One node that has every word.',
    fields: () => ({
      rank: { type: required(rank), description: 'What makes it a hit.' },
      matchedField: {
        type: required(GraphQLString),
        description:
          'The field that has most of the words; of several the one that is the text, begins with it or contains it; then the first.',
      },
      highlights: { type: listOf(highlight), description: 'Every text of the node in which a word stands.' },
      node: {
        type: required(output(anyNode)),
        description: 'The node.',
        extensions: withMeaning({ kind: 'foundNode', type: anyNode }),
      },
    }),
  });
}

const rank = new GraphQLEnumType({
  name: 'SearchRank',
  description: 'What makes a node a hit, the best first.',
  values: {
    NAME_IS: { description: 'Its name is the text.' },
    ALIAS_IS: { description: 'Another of its fields that are searched, such as an alias, is the text.' },
    NAME_BEGINS: { description: 'Its name begins with the text.' },
    ALIAS_BEGINS: { description: 'Another of its fields that are searched begins with the text.' },
    NAME_CONTAINS: { description: 'Its name contains the text.' },
    ALIAS_CONTAINS: { description: 'Another of its fields that are searched contains the text.' },
    OTHER: { description: 'The words stand apart.' },
  },
});

const range = new GraphQLObjectType({
  name: 'TextRange',
  description: 'A stretch of a text, in Unicode code points.',
  fields: {
    start: { type: required(GraphQLInt), description: 'Its first code point, counted from 0.' },
    end: { type: required(GraphQLInt), description: 'The first code point no longer in it.' },
  },
});

const highlight = new GraphQLObjectType({
  name: 'SearchHighlight',
  description: 'A text in which words stand that were looked for.',
  fields: {
    field: { type: required(GraphQLString), description: 'The field that has the text.' },
    text: { type: required(GraphQLString), description: 'The text; of a list of texts the one with the words.' },
    ranges: { type: listOf(range), description: 'Where the words stand, in order and without overlaps.' },
  },
});

function resolvedName({ anyNode, output }: NodeOutputs): GraphQLObjectType {
  const match = new GraphQLObjectType({
    name: 'NameMatch',
    description: 'One node that a name can stand for.',
    fields: () => ({
      reason: { type: required(reason), description: 'Why the name can stand for the node.' },
      field: { type: required(GraphQLString), description: 'The field that matches.' },
      node: {
        type: required(output(anyNode)),
        description: 'The node.',
        extensions: withMeaning({ kind: 'foundNode', type: anyNode }),
      },
    }),
  });
  return new GraphQLObjectType({
    name: 'ResolvedName',
    description: 'A name and the nodes that it can stand for.',
    fields: {
      name: { type: required(GraphQLString), description: 'The name as it was asked for.' },
      matches: {
        type: listOf(match),
        description:
          'The ten surest matches, the surest first; of equals the one in the shorter text, then the lowest id.',
      },
      isCut: { type: required(GraphQLBoolean), description: 'Whether there are more matches than these.' },
    },
  });
}

const reason = new GraphQLEnumType({
  name: 'MatchReason',
  description: 'Why a name can stand for a node, the surest first.',
  values: {
    EXACT_NAME: { description: 'It is the name, the first of the fields that are searched.' },
    EXACT_ALIAS: { description: 'It is the value of another field that is searched, such as an alias.' },
    CASE_OR_WIDTH: { description: 'It is one of these values but for upper and lower case, or full and half width.' },
    PART: { description: 'It is a part of one of these values.' },
  },
});

function required(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(type);
}

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return required(new GraphQLList(required(type)));
}
