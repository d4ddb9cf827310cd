// The types of what groups have in common, shared at any depth, and the inputs that name one value of it.
import {
  GraphQLInputObjectType,
  GraphQLObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
} from 'graphql';
import { invariant } from '../errors';
import {
  nodeType,
  type Field,
  type GraphModel,
  type NodeType,
  type RelationshipProperties,
  type View,
  type ViewColumn,
} from '../model';
import { withMeaning } from './meaning';
import { sortDirection } from './order';
import type { TypeRegistry } from './type-registry';
import type { ValueTypes } from './value-types';

type FieldConfigs = GraphQLFieldConfigMap<unknown, unknown>;

export class GroupKeys {
  constructor(
    private readonly model: GraphModel,
    private readonly types: TypeRegistry,
    private readonly values: ValueTypes,
  ) {}

  ofNodes(type: NodeType): GraphQLObjectType {
    const what = `of nodes of type ${type.name}. Fields that are selected together come from the same node.`;
    return this.#key(type.name, what, () => this.#fields(type.fields.values()));
  }

  ofRows(view: View): GraphQLObjectType {
    const what = `of rows of ${view.name}. Fields that are selected together come from the same row.`;
    return this.#key(view.name, what, () =>
      Object.fromEntries(this.#columns(view).map((column) => [column.name, this.#column(column)])),
    );
  }

  /** One value of the key of nodes. */
  nodeOrder(type: NodeType): GraphQLInputObjectType {
    return this.#order(type.name, `of ${type.name} nodes`, () => this.#orders(type.fields.values()));
  }

  /** One value of the key of rows. */
  rowOrder(view: View): GraphQLInputObjectType {
    return this.#order(view.name, `of ${view.name} rows`, () =>
      Object.fromEntries(
        this.#columns(view).map(({ name, kind, type, description }) => {
          const order = kind === 'edge' ? this.#propertiesOrder(type) : this.nodeOrder(nodeType(this.model, type));
          return [name, { type: order, description }];
        }),
      ),
    );
  }

  /** Relationships of which nothing but lists is known have no key. */
  #columns(view: View): readonly ViewColumn[] {
    return [...view.columns.values()].filter(
      ({ kind, type }) => kind !== 'edge' || [...this.#propertiesOf(type).fields.values()].some(isKey),
    );
  }

  #key(stem: string, what: string, fields: () => FieldConfigs): GraphQLObjectType {
    return this.types.get(
      `${stem}Key`,
      (name) => new GraphQLObjectType({ name, description: `What groups are made by, ${what}`, fields }),
    );
  }

  #fields(fields: Iterable<Field>): FieldConfigs {
    const made: FieldConfigs = {};
    for (const field of fields) {
      const { name, description } = field;
      if (!isKey(field)) continue;
      if (field.kind === 'property') {
        const type = this.values.output(field);
        made[name] = { type, description, extensions: withMeaning({ kind: 'property', property: field }) };
        continue;
      }
      const type = nodeType(this.model, field.target);
      const each = field.isList ? ' Each related node with other values is another key.' : '';
      made[name] = {
        type: this.ofNodes(type),
        description: `${description ?? ''}${each} Null where there is none.`.trim(),
        extensions:
          field.kind === 'reference'
            ? withMeaning({ kind: 'reference', reference: field, type })
            : withMeaning({ kind: 'relationship', relationship: field, type }),
      };
    }
    return made;
  }

  #column(column: ViewColumn): GraphQLFieldConfig<unknown, unknown> {
    const { kind, type, isRequired, description = '' } = column;
    return {
      type: kind === 'edge' ? this.#ofProperties(type) : this.ofNodes(nodeType(this.model, type)),
      description: `${description}${isRequired ? '' : ' Null where the column is empty.'}`.trim(),
      extensions: withMeaning({ kind: 'column', column }),
    };
  }

  #ofProperties(name: string): GraphQLObjectType {
    const what = `of what is known of relationships (${name}).`;
    return this.#key(name, what, () => this.#fields(this.#propertiesOf(name).fields.values()));
  }

  #order(stem: string, what: string, fields: () => GraphQLInputFieldConfigMap): GraphQLInputObjectType {
    const description = `One value ${what} that groups are ordered by. It must be selected below "key"; where it is selected several times, the first one counts.`;
    return this.types.get(
      `${stem}KeyOrder`,
      (name) => new GraphQLInputObjectType({ name, isOneOf: true, description, fields }),
    );
  }

  #orders(fields: Iterable<Field>): GraphQLInputFieldConfigMap {
    const made: GraphQLInputFieldConfigMap = {};
    for (const field of fields) {
      const { name, description } = field;
      if (!isKey(field)) continue;
      const type = field.kind === 'property' ? sortDirection : this.nodeOrder(nodeType(this.model, field.target));
      made[name] = { type, description };
    }
    return made;
  }

  #propertiesOrder(name: string): GraphQLInputObjectType {
    const what = `of what is known of relationships (${name})`;
    return this.#order(name, what, () => this.#orders(this.#propertiesOf(name).fields.values()));
  }

  #propertiesOf(name: string): RelationshipProperties {
    const properties = this.model.relationshipProperties.get(name);
    invariant(properties, `no relationship properties "${name}"`);
    return properties;
  }
}

/** Lists of values are no keys. */
function isKey(field: Field): boolean {
  return field.kind !== 'property' || !field.isList;
}
