// The inputs that say in which order nodes and relationships come.
import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputFieldConfigMap,
} from 'graphql';
import { nodeType, type Field, type GraphModel, type NodeType, type RelationshipProperties, type View } from '../model';
import type { TypeRegistry } from './type-registry';

export const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which end of an order comes first. Absent values come last in both.',
  values: {
    ASC: { description: 'Smallest first, no before yes; texts by Unicode code points, enumerations by their names.' },
    DESC: { description: 'Greatest first, yes before no; texts by Unicode code points, enumerations by their names.' },
  },
});

const countOrder = new GraphQLInputObjectType({
  name: 'CountOrder',
  isOneOf: true,
  description: 'By how many there are.',
  fields: { count: { type: sortDirection, description: 'Where there are none, it is 0.' } },
});

export class Orders {
  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
  ) {}

  order(type: NodeType): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
    return listOf(this.#nodeOrder(type));
  }

  edgeOrder(
    type: NodeType,
    properties: RelationshipProperties | undefined,
  ): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
    const name = `${type.name}${properties?.name ?? ''}EdgeOrder`;
    return listOf(
      this.types.get(
        name,
        () =>
          new GraphQLInputObjectType({
            name,
            isOneOf: true,
            description: `One key by which relationships to ${type.name} nodes are ordered.`,
            fields: () => ({
              node: { type: this.#nodeOrder(type), description: `By the ${type.name}.` },
              ...this.#keys(properties?.fields.values() ?? []),
            }),
          }),
      ),
    );
  }

  viewOrder(view: View): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
    return listOf(
      this.types.get(
        `${view.name}Order`,
        (name) =>
          new GraphQLInputObjectType({
            name,
            isOneOf: true,
            description: `One key by which rows of ${view.name} are ordered; rows where it is absent come last. Between equals the ids decide, column by column, those that can be empty last.`,
            fields: () =>
              Object.fromEntries(
                [...view.columns.values()].map(({ name: column, kind, type, description }) => [
                  column,
                  {
                    type: kind === 'edge' ? this.#propertiesOrder(type) : this.#nodeOrder(nodeType(this.model, type)),
                    description,
                  },
                ]),
              ),
          }),
      ),
    );
  }

  #propertiesOrder(type: string): GraphQLInputObjectType {
    return this.types.get(
      `${type}Order`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf: true,
          description: `One key by which what is known of relationships (${type}) is ordered.`,
          fields: () => this.#keys(this.model.relationshipProperties.get(type)?.fields.values() ?? []),
        }),
    );
  }

  #nodeOrder(type: NodeType): GraphQLInputObjectType {
    return this.types.get(
      `${type.name}Order`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf: true,
          description: `One key by which nodes of type ${type.name} are ordered. The id decides between equals.`,
          fields: () => this.#keys(type.fields.values()),
        }),
    );
  }

  /** By a value, by how many related nodes or relationships there are, or by the one related node. */
  #keys(fields: Iterable<Field>): GraphQLInputFieldConfigMap {
    const keys: GraphQLInputFieldConfigMap = {};
    for (const field of fields) {
      const { name, description } = field;
      if (field.kind === 'property') {
        if (!field.isList) keys[name] = { type: sortDirection, description: firstSentence(description) };
        continue;
      }
      keys[name] = field.isList
        ? { type: countOrder, description: `${firstSentence(description)} Each node counts once.`.trim() }
        : {
            type: this.#nodeOrder(nodeType(this.model, field.target)),
            description: `${firstSentence(description)} Where there is none, all its values are absent.`.trim(),
          };
      if (field.kind === 'relationship' && field.isList) {
        keys[`${name}Connection`] = { type: countOrder, description: `Each relationship of "${name}" counts.` };
      }
    }
    return keys;
  }
}

/** Enough to tell the keys of an order apart; the rest stands at the field itself and at its conditions. */
export function firstSentence(description = ''): string {
  return /^[\s\S]*?[.;](?=\s|$)/.exec(description)?.[0].replace(/;$/, '.') ?? description;
}

function listOf(type: GraphQLInputObjectType): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> {
  return new GraphQLList(new GraphQLNonNull(type));
}
