// Makes the types of relationships as things of their own: what every one has, and what is known of some.
import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLEnumType,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import { concreteTypes, nodeType, type GraphModel, type Property, type Reference } from '../model';
import type { NodeOutputs } from './graph-types';
import { withMeaning } from './meaning';
import { relationshipTypeName } from './name-types';
import type { TypeRegistry } from './type-registry';
import type { ValueTypes } from './value-types';

type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

export class RelationshipTypes {
  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
    private readonly values: ValueTypes,
    private readonly nodes: NodeOutputs,
  ) {}

  /** What all relationships have. */
  shared(name: GraphQLEnumType): GraphQLInterfaceType {
    return this.types.get(
      'Relationship',
      (own) =>
        new GraphQLInterfaceType({
          name: own,
          description: 'One relationship, with what is known of it where the schema describes that.',
          fields: () => this.#ends(name),
        }),
    );
  }

  /** The types of all relationships: one for each type of properties, and one for those without. */
  all(): readonly GraphQLObjectType[] {
    const name = relationshipTypeName(this.model, this.types);
    if (!name) return [];
    const described = [...this.model.relationshipProperties.values()].map(({ name: own, description, fields }) =>
      this.#object(
        own,
        description,
        name,
        () => Object.assign({}, ...[...fields.values()].map((field) => this.#field(field))) as FieldConfigs,
      ),
    );
    const isPlain = concreteTypes(this.model).some(({ fields }) =>
      [...fields.values()].some((field) => field.kind === 'relationship' && field.properties === undefined),
    );
    if (!isPlain) return described;
    const plain = 'A relationship of which nothing more is known than that it is there.';
    return [...described, this.#object('PlainRelationship', plain, name, () => ({}))];
  }

  #object(
    own: string,
    description: string | undefined,
    name: GraphQLEnumType,
    fields: () => FieldConfigs,
  ): GraphQLObjectType {
    return this.types.get(
      own,
      () =>
        new GraphQLObjectType({
          name: own,
          description,
          interfaces: () => [this.shared(name)],
          fields: () => ({ ...this.#ends(name), ...fields() }),
        }),
    );
  }

  #ends(name: GraphQLEnumType): FieldConfigs {
    const { anyNode, output } = this.nodes;
    const end = (description: string) => ({
      type: new GraphQLNonNull(output(anyNode)),
      description,
      extensions: withMeaning({ kind: 'foundNode', type: anyNode }),
    });
    return {
      type: { type: new GraphQLNonNull(name), description: 'The type of the relationship.' },
      from: end('The node from which the relationship leads.'),
      to: end('The node to which the relationship leads.'),
    };
  }

  #field(field: Property | Reference): FieldConfigs {
    const { name, description } = field;
    if (field.kind === 'property') {
      const extensions = withMeaning({ kind: 'property', property: field });
      return { [name]: { type: this.values.output(field), description, extensions } };
    }
    const type = nodeType(this.model, field.target);
    const output = this.nodes.output(type);
    const extensions = withMeaning({ kind: 'foundNode', type });
    return { [name]: { type: outputOf(field, output), description, extensions } };
  }
}

function outputOf({ isList, isRequired }: Reference, output: GraphQLOutputType): GraphQLOutputType {
  if (isList) return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(output)));
  return isRequired ? new GraphQLNonNull(output) : output;
}
