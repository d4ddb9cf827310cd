// Makes the field that tells of the graph as a whole: which version of the data it is, what is in it, and whence.
import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import { sourceTypes, type GraphModel, type NodeType } from '../model';
import { withMeaning } from './meaning';
import { countType, nodeCount, relationshipTypeName } from './name-types';
import type { TypeRegistry } from './type-registry';

type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

export interface NodeOutputs {
  /** The interface of all nodes. */
  readonly anyNode: NodeType;
  output(type: NodeType): GraphQLOutputType;
}

export function graphField(model: GraphModel, types: TypeRegistry, nodes: NodeOutputs): FieldConfigs {
  const graph = new GraphQLObjectType({
    name: 'Graph',
    description: 'The graph as a whole: enough to say in a publication what was asked.',
    fields: () => ({
      dataVersion: {
        type: required(GraphQLString),
        description: 'The version of the data: 12 hexadecimal digits, which change with the data and only then.',
      },
      digest: {
        type: GraphQLString,
        description:
          'The SHA-256 digest over all nodes and relationships: whoever has a graph of the same digest has the same graph. Null where the data was changed by another program since it was loaded.',
      },
      loads: {
        type: listOf(load),
        description: 'The loads that made the graph, the first one first, since it was last begun empty.',
      },
      nodes: {
        type: listOf(nodeCount(model, types)),
        description: 'How many nodes there are of each type.',
      },
      ...relationshipCounts(model, types),
      ...sources(model, nodes),
    }),
  });
  return {
    graph: {
      type: required(graph),
      description: 'The graph as a whole: its version, what is in it, where it came from.',
      extensions: withMeaning({ kind: 'found', finder: 'graph' }),
    },
  };
}

function relationshipCounts(model: GraphModel, types: TypeRegistry): FieldConfigs {
  const name = relationshipTypeName(model, types);
  if (!name) return {};
  return {
    relationships: {
      type: listOf(countType('RelationshipCount', 'relationship type', name)),
      description: 'How many relationships there are of each type.',
    },
  };
}

/** A graph whose schema knows no excerpts has no sources. */
function sources(model: GraphModel, { anyNode, output }: NodeOutputs): FieldConfigs {
  const [type, ...others] = sourceTypes(model);
  if (!type) return {};
  const shown = others.length === 0 ? type : anyNode;
  return {
    sources: {
      type: listOf(output(shown)),
      description: 'The sources whose words stand in the graph, ordered by id.',
      extensions: withMeaning({ kind: 'foundNode', type: shown }),
    },
  };
}

const script = new GraphQLObjectType({
  name: 'GraphScript',
  description: 'One script of a load.',
  fields: {
    file: { type: required(GraphQLString), description: 'The name of the file.' },
    sha256: { type: required(GraphQLString), description: 'The SHA-256 digest of the file.' },
  },
});

const load = new GraphQLObjectType({
  name: 'GraphLoad',
  description: 'One load: scripts that ran, or a source that was taken out.',
  fields: {
    number: { type: required(GraphQLInt), description: 'The loads are counted from 1.' },
    removed: { type: GraphQLID, description: 'The id of the source, where it took out what only one source says.' },
    time: { type: required(GraphQLString), description: 'When it was kept, in ISO 8601.' },
    engine: { type: required(GraphQLString), description: 'The engine that ran it, and its version.' },
    productVersion: { type: required(GraphQLString), description: 'The version of Mandate that ran it.' },
    schemaHash: { type: required(GraphQLString), description: 'The digest of the schema that the data was held to.' },
    digest: { type: required(GraphQLString), description: 'The digest of the data after it.' },
    scripts: { type: listOf(script), description: 'The scripts that ran, in that order.' },
  },
});

function required<Type extends GraphQLOutputType>(type: Type): GraphQLOutputType {
  return new GraphQLNonNull(type);
}

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return required(new GraphQLList(required(type)));
}
