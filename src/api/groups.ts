// The types of nodes and rows that are put into groups by what they have in common, and the inputs that choose and order groups.
import {
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfig,
} from 'graphql';
import { invariant } from '../errors';
import {
  nodeType,
  propertiesOf,
  type GraphModel,
  type NodeType,
  type RelationshipProperties,
  type View,
  type ViewColumn,
} from '../model';
import { isSingleValue, type Aggregates } from './aggregates';
import { AggregateInputs } from './aggregate-inputs';
import type { Filters } from './filters';
import { GroupKeys } from './group-keys';
import { logic } from './logic';
import { withMeaning, type Meaning } from './meaning';
import { sortDirection } from './order';
import type { TypeRegistry } from './type-registry';
import { ValueFilters } from './value-filters';
import type { ValueTypes } from './value-types';

type FieldConfig = GraphQLFieldConfig<unknown, unknown>;

/** What is put into groups. */
interface Grouped {
  readonly name: string;
  readonly what: 'nodes' | 'rows';
  readonly key: () => GraphQLObjectType;
  readonly keyOrder: () => GraphQLInputObjectType;
  readonly where: GraphQLInputObjectType;
  readonly counts: string;
  readonly tallies: () => readonly Tallied[];
}

/** What is tallied of a group under one name, and the inputs that compare it. */
interface Tallied {
  readonly name: string;
  readonly description: string;
  readonly type: GraphQLObjectType;
  readonly filter: GraphQLInputObjectType;
  readonly order: GraphQLInputObjectType;
}

export class Groups {
  readonly #keys: GroupKeys;
  readonly #inputs: AggregateInputs;
  readonly #counts: GraphQLInputObjectType;

  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
    values: ValueTypes,
    private readonly filters: Filters,
    private readonly aggregates: Aggregates,
  ) {
    this.#keys = new GroupKeys(model, types, values);
    this.#inputs = new AggregateInputs(types, values);
    this.#counts = new ValueFilters(types, values).count();
  }

  /** The root field of a node type's groups. */
  field(type: NodeType): FieldConfig {
    const grouped: Grouped = {
      name: type.name,
      what: 'nodes',
      key: () => this.#keys.ofNodes(type),
      keyOrder: () => this.#keys.nodeOrder(type),
      where: this.filters.where(type),
      counts: `How many different ${type.name} nodes have this key. A node with several related nodes below "key" is in several groups.`,
      tallies: () => [this.#node(type), ...this.#related(type)],
    };
    return this.#field(grouped, { kind: 'groups', type });
  }

  /** The root field of the groups of a view's rows. */
  viewField(view: View): FieldConfig {
    const grouped: Grouped = {
      name: view.name,
      what: 'rows',
      key: () => this.#keys.ofRows(view),
      keyOrder: () => this.#keys.rowOrder(view),
      where: this.filters.viewWhere(view),
      counts: 'How many rows have this key. Columns multiply: to count nodes, use "nodeCount" of their column.',
      tallies: () => [...view.columns.values()].flatMap((column) => this.#column(column)),
    };
    return this.#field(grouped, { kind: 'viewGroups', view });
  }

  #field(grouped: Grouped, meaning: Meaning): FieldConfig {
    const { name, what, where } = grouped;
    const group = new GraphQLNonNull(this.#group(grouped));
    return {
      type: new GraphQLNonNull(new GraphQLList(group)),
      description: `${what === 'nodes' ? 'Nodes of type' : 'Rows of'} ${name} in groups: what is selected below "key" says which ${what} are together. No group is empty.`,
      args: {
        where: { type: where, description: `Conditions on the ${what} that are put into groups.` },
        having: { type: this.#having(grouped), description: 'Conditions on the groups.' },
        orderBy: {
          type: new GraphQLList(new GraphQLNonNull(this.#order(grouped))),
          description:
            'Keys of the order, the most important first. The values of "key" decide last, ascending, in the order of their selection.',
        },
        first: {
          type: GraphQLInt,
          description:
            'At most so many groups. Without it all come, up to the page limit of the service; more than that is an error.',
        },
      },
      extensions: withMeaning(meaning),
    };
  }

  #group({ name: of, what, key, counts, tallies }: Grouped): GraphQLObjectType {
    return this.types.get(
      `${of}Group`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: `The ${of} ${what} that have one key.`,
          fields: () => ({
            key: {
              type: new GraphQLNonNull(key()),
              description: `What the ${what} of the group have in common. The fields selected here are the grouping, so select at least one.`,
              extensions: withMeaning({ kind: 'groupPart', part: 'key' }),
            },
            count: {
              type: new GraphQLNonNull(GraphQLInt),
              description: counts,
              extensions: withMeaning({ kind: 'groupPart', part: 'count' }),
            },
            ...Object.fromEntries(
              tallies().map(({ name: field, type, description }) => [
                field,
                {
                  type: new GraphQLNonNull(type),
                  description,
                  extensions: withMeaning({ kind: 'groupPart', part: 'tallies' }),
                },
              ]),
            ),
          }),
        }),
    );
  }

  #node(type: NodeType): Tallied {
    return {
      name: 'node',
      type: this.aggregates.node(type),
      filter: this.#inputs.nodeFilter(type),
      order: this.#inputs.nodeOrder(type),
      description: `Over the values of the ${type.name} nodes of the group, each node once.`,
    };
  }

  #related(type: NodeType): readonly Tallied[] {
    return [...type.fields.values()].flatMap((field): readonly Tallied[] => {
      if (field.kind !== 'relationship') return [];
      const { name, description = '' } = field;
      const how = `Over all relationships of "${name}" that nodes of the group have; a node that several of them lead to counts once. ${description}`;
      return [this.#edges(name, how.trim(), nodeType(this.model, field.target), propertiesOf(this.model, field))];
    });
  }

  /** Over what the rows of a group have in one column. */
  #column({ name, kind, type, description = '' }: ViewColumn): readonly Tallied[] {
    if (kind !== 'edge') {
      const how = `Over this column: "count" is of the rows where it is not empty, and a node in several rows counts once. ${description}`;
      return [this.#edges(name, how.trim(), nodeType(this.model, type), undefined)];
    }
    const properties = this.model.relationshipProperties.get(type);
    invariant(properties, `no relationship properties "${type}"`);
    if (![...properties.fields.values()].some(isSingleValue)) return [];
    return [
      {
        name,
        type: this.aggregates.properties(properties),
        filter: this.#inputs.propertiesFilter(properties),
        order: this.#inputs.propertiesOrder(properties),
        description: `Over the values of the relationships in this column, each once. ${description}`.trim(),
      },
    ];
  }

  #edges(name: string, description: string, target: NodeType, properties: RelationshipProperties | undefined): Tallied {
    return {
      ...{ name, description },
      type: this.aggregates.connection(target, properties),
      filter: this.#inputs.filter(target, properties),
      order: this.#inputs.order(target, properties),
    };
  }

  #having({ name: of, what, tallies }: Grouped): GraphQLInputObjectType {
    return this.types.get(`${of}GroupHaving`, (name) => {
      const made: GraphQLInputObjectType = new GraphQLInputObjectType({
        name,
        description: `Conditions on groups of ${of} ${what}; all that are given must hold.`,
        fields: () => ({
          count: { type: this.#counts, description: `How many ${what} the group has.` },
          ...Object.fromEntries(
            tallies().map(({ name: field, filter, description }) => [field, { type: filter, description }]),
          ),
          ...logic(made),
        }),
      });
      return made;
    });
  }

  #order({ name: of, what, keyOrder, tallies }: Grouped): GraphQLInputObjectType {
    return this.types.get(
      `${of}GroupOrder`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          isOneOf: true,
          description: `One key by which groups of ${of} ${what} are ordered.`,
          fields: () => ({
            count: { type: sortDirection, description: `By how many ${what} the group has.` },
            key: { type: keyOrder(), description: 'By a value of "key", which must be selected there.' },
            ...Object.fromEntries(
              tallies().map(({ name: field, order, description }) => [field, { type: order, description }]),
            ),
          }),
        }),
    );
  }
}
