// Turns the graph model into the GraphQL schema that clients see. It has no resolvers: operations are compiled.
import {
  GraphQLID,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import {
  concreteTypes,
  nodeType,
  propertiesOf,
  rootNames,
  type Field,
  type GraphModel,
  type NodeType,
  type Relationship,
  type RelationshipProperties,
  type View,
  type ViewColumn,
} from '../model';
import { Aggregates } from './aggregates';
import { Filters } from './filters';
import { Groups } from './groups';
import { graphField, type NodeOutputs } from './graph-types';
import { withMeaning } from './meaning';
import { Orders } from './order';
import { relationshipField } from './relationship-field';
import { RelationshipFilters } from './relationship-filters';
import { RelationshipTypes } from './relationship-types';
import { walkFields } from './walk-types';
import { connectionType, listArguments, pageArguments } from './pages';
import { searchFields } from './search-types';
import { TypeRegistry } from './type-registry';
import { ValueTypes } from './value-types';

type FieldConfig = GraphQLFieldConfig<unknown, unknown>;
type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

export function buildApi(model: GraphModel): GraphQLSchema {
  return new ApiBuilder(model).build();
}

class ApiBuilder {
  readonly #types = new TypeRegistry();
  readonly #values: ValueTypes;
  readonly #filters: Filters;
  readonly #orders: Orders;
  readonly #aggregates: Aggregates;
  readonly #groups: Groups;
  readonly #anyNode: NodeType;
  readonly #nodes: NodeOutputs;
  readonly #relationships: RelationshipTypes;

  constructor(private readonly model: GraphModel) {
    this.#values = new ValueTypes(model);
    this.#filters = new Filters(model, this.#types, this.#values);
    this.#orders = new Orders(model, this.#types);
    this.#aggregates = new Aggregates(this.#types, this.#values);
    this.#groups = new Groups(model, this.#types, this.#values, this.#filters, this.#aggregates);
    this.#anyNode = anyNode(model);
    this.#nodes = { anyNode: this.#anyNode, output: (type) => this.#output(type) };
    this.#relationships = new RelationshipTypes(model, this.#types, this.#values, this.#nodes);
  }

  build(): GraphQLSchema {
    const roots = [
      ...[...this.model.nodeTypes.values()].map((type) => this.#rootFields(type)),
      ...[...this.model.views.values()].map((view) => this.#viewFields(view)),
    ];
    const query = new GraphQLObjectType({
      name: 'Query',
      description: 'Where every question starts.',
      fields: () =>
        ({
          ...this.#nodeFields(),
          ...this.#foundFields(),
          ...Object.assign({}, ...roots.map((fields) => fields())),
        }) as FieldConfigs,
    });
    return new GraphQLSchema({
      query,
      types: [...[...this.model.nodeTypes.values()].map((type) => this.#output(type)), ...this.#relationships.all()],
    });
  }

  #nodeFields(): FieldConfigs {
    const node = this.#output(this.#anyNode);
    return {
      node: {
        type: node,
        description: 'The node of this id, of whatever type; null where there is none.',
        args: { id: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the node.' } },
        extensions: withMeaning({ kind: 'node', type: this.#anyNode }),
      },
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(node)),
        description: 'The nodes of these ids, in the order of the ids; null where there is none.',
        args: {
          ids: {
            type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
            description: 'The ids of the nodes.',
          },
        },
        extensions: withMeaning({ kind: 'nodes', type: this.#anyNode }),
      },
    };
  }

  /** The questions that search the graph first. */
  #foundFields(): FieldConfigs {
    return {
      ...graphField(this.model, this.#types, this.#nodes),
      ...searchFields(this.model, this.#types, this.#nodes),
      ...walkFields(this.model, this.#types, this.#relationships, this.#nodes),
      ...this.#relationshipField(),
    };
  }

  #relationshipField(): FieldConfigs {
    const filters = new RelationshipFilters(this.model, this.#types, this.#filters, this.#anyNode);
    return relationshipField(this.model, this.#types, this.#relationships, filters);
  }

  #rootFields(type: NodeType): () => FieldConfigs {
    const { single, many, connection, groups } = rootNames(type.name);
    return () => {
      const output = this.#output(type);
      const where = this.#filters.where(type);
      const orderBy = this.#orders.order(type);
      return {
        [single]: {
          type: output,
          description: `The ${type.name} of this id; null where there is none.`,
          args: { id: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the node.' } },
          extensions: withMeaning({ kind: 'node', type }),
        },
        [many]: {
          type: listOf(output),
          description: `Nodes of type ${type.name}.`,
          args: listArguments(where, orderBy),
          extensions: withMeaning({ kind: 'list', type }),
        },
        [connection]: {
          type: new GraphQLNonNull(this.#connection(type, undefined)),
          description: `Nodes of type ${type.name}, page by page.`,
          args: pageArguments(where, orderBy),
          extensions: withMeaning({ kind: 'connection', type }),
        },
        [groups]: this.#groups.field(type),
      };
    };
  }

  #viewFields(view: View): () => FieldConfigs {
    const { many, connection, groups } = rootNames(view.name);
    return () => {
      const row = this.#row(view);
      const [where, orderBy] = [this.#filters.viewWhere(view), this.#orders.viewOrder(view)];
      return {
        [many]: {
          type: listOf(row),
          description: `Rows of ${view.name}. ${view.description ?? ''}`.trim(),
          args: listArguments(where, orderBy),
          extensions: withMeaning({ kind: 'viewList', view }),
        },
        [connection]: {
          type: new GraphQLNonNull(
            connectionType(
              this.#types,
              view,
              undefined,
              () => this.#tableAggregate(view),
              () => row,
              () => ({}),
              'row',
            ),
          ),
          description: `Rows of ${view.name}, page by page. ${view.description ?? ''}`.trim(),
          args: pageArguments(where, orderBy),
          extensions: withMeaning({ kind: 'viewConnection', view }),
        },
        [groups]: this.#groups.viewField(view),
      };
    };
  }

  #tableAggregate(view: View): GraphQLObjectType {
    return this.#aggregates.table(view, (name) => nodeType(this.model, name), this.model.relationshipProperties);
  }

  #row(view: View): GraphQLObjectType {
    return this.#types.get(
      view.name,
      (name) =>
        new GraphQLObjectType({
          name,
          description: view.description,
          fields: () =>
            Object.fromEntries([...view.columns.values()].map((column) => [column.name, this.#column(column)])),
        }),
    );
  }

  #column(column: ViewColumn): FieldConfig {
    const { kind, type, isRequired, description } = column;
    const output = kind === 'edge' ? this.#properties(type) : this.#output(nodeType(this.model, type));
    return {
      type: isRequired ? new GraphQLNonNull(output) : output,
      description,
      extensions: withMeaning({ kind: 'column', column }),
    };
  }

  /** What is known of relationships, as an object of its own. */
  #properties(type: string): GraphQLObjectType {
    const properties = this.model.relationshipProperties.get(type);
    return this.#types.get(
      `${type}Properties`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: `What is known of a relationship (${type}). ${properties?.description ?? ''}`.trim(),
          fields: () =>
            Object.assign(
              {},
              ...[...(properties?.fields.values() ?? [])].map((field) => this.#field(field)),
            ) as FieldConfigs,
        }),
    );
  }

  #output(type: NodeType): GraphQLObjectType | GraphQLInterfaceType {
    return this.#types.get<GraphQLObjectType | GraphQLInterfaceType>(type.name, (name) => {
      const config = {
        name,
        description: type.description,
        interfaces: () => this.#interfaces(type),
        fields: () =>
          Object.assign({}, ...[...type.fields.values()].map((field) => this.#field(field))) as FieldConfigs,
      };
      return type.isAbstract ? new GraphQLInterfaceType(config) : new GraphQLObjectType(config);
    });
  }

  #interfaces(type: NodeType): GraphQLInterfaceType[] {
    if (type === this.#anyNode) return [];
    return [this.#anyNode, ...type.interfaces.map((name) => nodeType(this.model, name))].map(
      (shared) => this.#output(shared) as GraphQLInterfaceType,
    );
  }

  #field(field: Field): FieldConfigs {
    const { name, description } = field;
    if (field.kind === 'property') {
      return {
        [name]: {
          type: this.#values.output(field),
          description,
          extensions: withMeaning({ kind: 'property', property: field }),
        },
      };
    }
    const type = nodeType(this.model, field.target);
    const output = this.#output(type);
    const common = {
      description,
      ...(field.isList && { args: listArguments(this.#filters.where(type), this.#orders.order(type)) }),
      type: field.isList ? listOf(output) : field.isRequired ? new GraphQLNonNull(output) : output,
    };
    if (field.kind === 'reference') {
      return { [name]: { ...common, extensions: withMeaning({ kind: 'reference', reference: field, type }) } };
    }
    return {
      [name]: { ...common, extensions: withMeaning({ kind: 'relationship', relationship: field, type }) },
      [`${name}Connection`]: this.#relationshipConnection(field, type),
    };
  }

  #relationshipConnection(relationship: Relationship, type: NodeType): FieldConfig {
    const properties = propertiesOf(this.model, relationship);
    return {
      type: new GraphQLNonNull(this.#connection(type, properties)),
      // What they mean stands at the field beside this one.
      description: `The relationships of "${relationship.name}" themselves, with what is known of each, page by page.`,
      args: pageArguments(this.#filters.edgeWhere(type, properties), this.#orders.edgeOrder(type, properties)),
      extensions: withMeaning({ kind: 'relationshipConnection', relationship, type, properties }),
    };
  }

  #connection(type: NodeType, properties: RelationshipProperties | undefined): GraphQLObjectType {
    return connectionType(
      this.#types,
      type,
      properties,
      () => this.#aggregates.connection(type, properties),
      () => this.#output(type),
      () =>
        Object.assign(
          {},
          ...[...(properties?.fields.values() ?? [])].map((field) => this.#field(field)),
        ) as FieldConfigs,
    );
  }
}

/** The interface of everything that has an id, as Relay asks for it. It has no label of its own. */
function anyNode(model: GraphModel): NodeType {
  const id: Field = {
    kind: 'property',
    name: 'id',
    description: 'Names the node, in every type. Ids are stable and can be read.',
    type: 'ID',
    isEnum: false,
    isList: false,
    isRequired: true,
  };
  return {
    name: 'Node',
    description: 'Anything that has an id.',
    isAbstract: true,
    labels: [],
    sharedLabels: [],
    interfaces: [],
    members: concreteTypes(model).flatMap((type) => type.members),
    fields: new Map([['id', id]]),
    excerpt: undefined,
    search: [],
    isHub: false,
    title: undefined,
  };
}

function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
}
