// The inputs that say which relationships are wanted, whatever their types.
import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull, type GraphQLInputFieldConfigMap } from 'graphql';
import { fieldName, type GraphModel, type NodeType } from '../model';
import type { Filters } from './filters';
import { logic } from './logic';
import { nodeTypeName } from './name-types';
import type { TypeRegistry } from './type-registry';

export class RelationshipFilters {
  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
    private readonly filters: Filters,
    /** The interface of all nodes. */
    private readonly anyNode: NodeType,
  ) {}

  where(): GraphQLInputObjectType {
    return this.types.get('RelationshipWhere', (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description:
          'Conditions on relationships of any type; all that are given must hold of the same relationship. A condition on an absent value does not hold, so its "not" does.',
        fields: () => ({
          from: { type: this.#end(), description: 'Conditions on the node from which the relationship leads.' },
          to: { type: this.#end(), description: 'Conditions on the node to which the relationship leads.' },
          parallel: {
            type: this.filters.leaves.count(),
            description:
              'How many relationships of the same type lead from the same node to the same node, this one included. Where each source makes a relationship of its own, 2 and more are told by several sources.',
          },
          ...this.#properties(),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  #properties(): GraphQLInputFieldConfigMap {
    return Object.fromEntries(
      [...this.model.relationshipProperties.values()].map(({ name }) => [
        fieldName(name),
        {
          type: this.filters.propertiesWhere(name),
          description: `Holds of a relationship that is a ${name} and meets these conditions; of no other one. Null asks for those that are none.`,
        },
      ]),
    );
  }

  #end(): GraphQLInputObjectType {
    return this.types.get('RelationshipEndWhere', (name) => {
      const id = this.anyNode.fields.get('id');
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: 'Conditions on the node at one end of a relationship; all that are given must hold.',
        fields: () => ({
          ...(id?.kind === 'property' && { id: { type: this.filters.leaves.of(id), description: id.description } }),
          type: { type: this.#typeName(), description: 'The type of the node.' },
          ...this.#nodes(),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  #nodes(): GraphQLInputFieldConfigMap {
    return Object.fromEntries(
      [...this.model.nodeTypes.values()].map((type) => [
        fieldName(type.name),
        {
          type: this.filters.where(type),
          description: `Holds of a node that is a ${type.name} and meets these conditions; of no other one. Null asks for those that are none.`,
        },
      ]),
    );
  }

  #typeName(): GraphQLInputObjectType {
    const type = nodeTypeName(this.model, this.types);
    return this.types.get(
      'NodeTypeNameFilter',
      (name) =>
        new GraphQLInputObjectType({
          name,
          description: 'Conditions on the type of a node; all that are given must hold.',
          fields: {
            eq: { type, description: 'This type.' },
            in: {
              type: new GraphQLList(new GraphQLNonNull(type)),
              description: 'One of these types. An empty list is met by none.',
            },
          },
        }),
    );
  }
}
