// Makes the fields that walk the graph from nodes one names: paths between two, what lies around some, hierarchies.
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import { concreteTypes, hierarchies, type GraphModel } from '../model';
import type { NodeOutputs } from './graph-types';
import { withMeaning, type FinderName } from './meaning';
import { nodeTypeName, relationshipTypeName, relationshipTypeValues } from './name-types';
import type { RelationshipTypes } from './relationship-types';
import type { TypeRegistry } from './type-registry';

type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

/** A graph without relationships has nothing to walk along. */
export function walkFields(
  model: GraphModel,
  types: TypeRegistry,
  relationships: RelationshipTypes,
  nodes: NodeOutputs,
): FieldConfigs {
  const names = relationshipTypeName(model, types);
  if (!names) return {};
  const relationship = relationships.shared(names);
  const scope = scopeArguments(model, types, names);
  return {
    paths: found('paths', listOf(pathType(relationship, nodes)), {
      description:
        'The shortest paths between two nodes, each node on a path once. Shorter ones come first; of equal length, those whose nodes have the lower ids, step by step; between the same nodes, by the type of each step, then walked forwards before backwards, then by the key of the relationship. Empty where none is short enough.',
      args: {
        from: idArgument('Where the paths begin.'),
        to: idArgument('Where the paths end.'),
        first: numberArgument(5, 'At most so many paths, up to 100.'),
        maxLength: numberArgument(6, 'At most so many relationships on a path, up to 10.'),
        directed: {
          type: new GraphQLNonNull(GraphQLBoolean),
          defaultValue: false,
          description: 'Whether every relationship is walked from its start to its end only.',
        },
        ...scope.relationshipTypes,
        through: {
          type: listOfNames(nodeTypeName(model, types)),
          description: 'Only nodes of these types are gone through on the way. The two ends can be of any type.',
        },
        ...scope.notThrough,
      },
    }),
    neighborhood: found('neighborhood', required(neighborhoodType(relationship, names, nodes)), {
      description:
        'What lies around some nodes: of each node, of each type and direction of its relationships, the first ones, by the id of the node at the other end and then by the key of the relationship. How many are not shown is told.',
      args: {
        ids: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
          description: 'The ids of the nodes in the middle, up to 20.',
        },
        depth: numberArgument(1, 'How many relationships away a node may be: 1 or 2.'),
        perType: numberArgument(25, 'At most so many relationships of each type and direction of a node, up to 100.'),
        ...scope.relationshipTypes,
        types: {
          type: listOfNames(nodeTypeName(model, types)),
          description: 'Only nodes of these types, beside those in the middle.',
        },
        ...scope.notThrough,
      },
    }),
    ...hierarchyField(model, types, nodes),
  };
}

function hierarchyField(model: GraphModel, types: TypeRegistry, nodes: NodeOutputs): FieldConfigs {
  const names = [...new Set(hierarchies(model).map(({ type }) => type))].sort();
  if (names.length === 0) return {};
  const along = types.get(
    'HierarchyTypeName',
    (name) =>
      new GraphQLEnumType({
        name,
        description: 'The types of relationships that lead from nodes to nodes of the same type.',
        values: relationshipTypeValues(model, names),
      }),
  );
  const member = new GraphQLObjectType({
    name: 'HierarchyMember',
    description: 'One node of a hierarchy.',
    fields: () => ({
      node: nodeField('The node.', nodes),
      depth: { type: required(GraphQLInt), description: 'The least number of relationships on the way to it.' },
    }),
  });
  const hierarchy = new GraphQLObjectType({
    name: 'Hierarchy',
    description: 'What lies above and below a node, ordered by depth and then by id. The node itself is not among it.',
    fields: {
      ancestors: {
        type: listOf(member),
        description:
          'Where the relationships lead to, from start to end and on. Where they mean “is part of”: the wholes.',
      },
      descendants: {
        type: listOf(member),
        description:
          'From where the relationships lead here, from end to start and on. Where they mean “is part of”: the parts.',
      },
    },
  });
  return {
    hierarchy: found('hierarchy', required(hierarchy), {
      description: 'What lies above and below a node along relationships of one type.',
      args: {
        id: idArgument('The node to start from.'),
        along: { type: new GraphQLNonNull(along), description: 'The type of the relationships.' },
        maxDepth: numberArgument(10, 'At most so many relationships away, up to 50.'),
      },
    }),
  };
}

function pathType(relationship: GraphQLOutputType, nodes: NodeOutputs): GraphQLObjectType {
  const step = new GraphQLObjectType({
    name: 'PathStep',
    description: 'One step of a path.',
    fields: {
      relationship: { type: required(relationship), description: 'The relationship that is walked.' },
      isReversed: {
        type: required(GraphQLBoolean),
        description: 'Whether it is walked backwards: from the node that it leads to, to the one it leads from.',
      },
    },
  });
  return new GraphQLObjectType({
    name: 'Path',
    description: 'One way from one node to another.',
    fields: () => ({
      length: { type: required(GraphQLInt), description: 'How many relationships there are on the path.' },
      sentence: {
        type: required(GraphQLString),
        description:
          'The path in one line, in the words of its relationship types: each arrow points the way the relationship leads, whichever way it is walked.',
      },
      nodes: nodesField('The nodes on the path, from its beginning to its end.', nodes),
      steps: { type: listOf(step), description: 'The steps between the nodes: one fewer than there are nodes.' },
    }),
  });
}

function neighborhoodType(
  relationship: GraphQLOutputType,
  names: GraphQLEnumType,
  nodes: NodeOutputs,
): GraphQLObjectType {
  const direction = new GraphQLEnumType({
    name: 'RelationshipDirection',
    description: 'The direction of a relationship, seen from one of its nodes.',
    values: { IN: { description: 'Towards the node.' }, OUT: { description: 'Away from the node.' } },
  });
  const hidden = new GraphQLObjectType({
    name: 'HiddenRelationships',
    description: 'Relationships of one type and direction that a node has and that are not shown.',
    fields: {
      type: { type: required(names), description: 'The type of the relationships.' },
      direction: { type: required(direction), description: 'Their direction, seen from the node.' },
      count: { type: required(GraphQLInt), description: 'How many are not shown.' },
    },
  });
  const neighbor = new GraphQLObjectType({
    name: 'Neighbor',
    description: 'One node of a neighborhood.',
    fields: () => ({
      node: nodeField('The node.', nodes),
      depth: { type: required(GraphQLInt), description: 'How many relationships away it is; 0 in the middle.' },
      hidden: {
        type: listOf(hidden),
        description: 'What else the node has, as far as the arguments allow it, ordered by type and direction.',
      },
    }),
  });
  return new GraphQLObjectType({
    name: 'Neighborhood',
    description: 'What lies around some nodes.',
    fields: {
      nodes: { type: listOf(neighbor), description: 'The nodes, ordered by depth and then by id.' },
      relationships: {
        type: listOf(relationship),
        description: 'The relationships that are shown, each once, ordered by the ids of their nodes.',
      },
    },
  });
}

function scopeArguments(model: GraphModel, types: TypeRegistry, names: GraphQLEnumType) {
  const hubs = concreteTypes(model).flatMap(({ name, isHub }) => (isHub ? [name] : []));
  const usual = hubs.length === 0 ? 'none' : hubs.join(', ');
  return {
    relationshipTypes: {
      relationshipTypes: { type: listOfNames(names), description: 'Only relationships of these types.' },
    },
    notThrough: {
      notThrough: {
        type: listOfNames(nodeTypeName(model, types)),
        description: `Nodes of these types are not gone through; they can still be the first and the last. Without it: ${usual}, which join what has little to do with each other. An empty list lets every node be gone through.`,
      },
    },
  };
}

function found(
  finder: FinderName,
  type: GraphQLOutputType,
  { description, args }: { readonly description: string; readonly args: GraphQLFieldConfigArgumentMap },
) {
  return { type, description, args, extensions: withMeaning({ kind: 'found', finder }) };
}

function nodeField(description: string, { anyNode, output }: NodeOutputs) {
  const extensions = withMeaning({ kind: 'foundNode', type: anyNode });
  return { type: required(output(anyNode)), description, extensions };
}

function nodesField(description: string, { anyNode, output }: NodeOutputs) {
  const extensions = withMeaning({ kind: 'foundNode', type: anyNode });
  return { type: listOf(output(anyNode)), description, extensions };
}

function idArgument(description: string) {
  return { type: new GraphQLNonNull(GraphQLID), description };
}

function numberArgument(defaultValue: number, description: string) {
  return { type: new GraphQLNonNull(GraphQLInt), defaultValue, description };
}

function listOfNames(type: GraphQLEnumType) {
  return new GraphQLList(new GraphQLNonNull(type));
}

function required(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(type);
}

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return required(new GraphQLList(required(type)));
}
