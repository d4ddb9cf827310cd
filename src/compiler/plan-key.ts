// Turns the selections below "key" into the values that nodes are put together by, and into the key's shape.
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { meaningOf, type Meaning } from '../api';
import { invariant, RequestError } from '../errors';
import type { Property } from '../model';
import type { FieldShape, ValueShape } from '../result';
import type { FieldUse, GroupKey, KeyItem, KeyStep, OrderKey, Pattern, Subject } from './plan';
import type { Columns, Occurrence } from './row';
import type { Selections } from './selections';
import type { Table } from './table';

/** The key, or what is selected of one node below it. */
export interface PlannedKey {
  readonly shape: ValueShape;
  /** All values in the order of their selection, and behind those of each step whether it leads anywhere. */
  readonly order: readonly OrderKey[];
  /** By the name of the property. */
  readonly values: ReadonlyMap<string, OrderKey>;
  /** By the name of the field, which can be selected several times. */
  readonly related: readonly (readonly [string, PlannedKey])[];
}

/** Where the values of one object of the key are found. */
interface KeyPlace {
  readonly subject: Subject;
  /** The names that lead to it. */
  readonly way: readonly string[];
  /** Whether there is always something. */
  readonly isRequired: boolean;
  /** Undefined at the nodes that are grouped themselves. */
  readonly within: { readonly tuple: string; readonly path: readonly number[]; readonly items: KeyItem[] } | undefined;
}

type Leading = Extract<Meaning, { kind: 'relationship' | 'reference' }>;

export class KeyPlanner {
  readonly keys: GroupKey[] = [];
  readonly steps: KeyStep[] = [];

  constructor(
    private readonly selection: Selections,
    private readonly columns: Columns,
    private readonly use: FieldUse,
    /** For the rows of a view. */
    private readonly table: Table | undefined,
  ) {}

  plan(type: GraphQLObjectType, subject: Subject, occurrence: Occurrence): PlannedKey {
    const key = this.#object(type, { subject, way: ['key'], isRequired: true, within: undefined }, occurrence);
    if (key.order.length > 0) return key;
    throw new RequestError(
      'BAD_USER_INPUT',
      `"${occurrence.path.join('.')}" selects no field, and its fields are what groups are made by. Select at least one.`,
      { nodes: occurrence.nodes, path: occurrence.path },
    );
  }

  #object(type: GraphQLObjectType, place: KeyPlace, occurrence: Occurrence, presence?: string): PlannedKey {
    const column = presence === undefined ? undefined : this.columns.add({ kind: 'computed', variable: presence });
    const order: OrderKey[] = [];
    const values = new Map<string, OrderKey>();
    const related: (readonly [string, PlannedKey])[] = [];
    const shapes = new Map<string, ValueShape>();
    // Such a value tells itself whether there is a node.
    let isNeverAbsent = false;
    const fields = [...this.selection.collect(type, occurrence.nodes)].map(([key, nodes]): FieldShape => {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') return { key, value: { kind: 'typename', name: type.name } };
      const definition = type.getFields()[name];
      const meaning = definition && meaningOf(definition);
      const output = getNamedType(definition?.type);
      if (meaning?.kind === 'property') {
        const known = shapes.get(name);
        if (known) return { key, value: known };
        const { shape, orderKey } = this.#value(meaning.property, place);
        isNeverAbsent ||= meaning.property.isRequired;
        shapes.set(name, shape);
        values.set(name, orderKey);
        order.push(orderKey);
        return { key, value: shape };
      }
      invariant(isObjectType(output), `"${type.name}.${name}" is an object`);
      const path = [...occurrence.path, key];
      if (meaning?.kind === 'column') {
        const inner = this.#column(name, output, place, { ...occurrence, nodes, path });
        related.push([name, inner]);
        order.push(...inner.order);
        return { key, value: inner.shape };
      }
      invariant(meaning?.kind === 'relationship' || meaning?.kind === 'reference', `"${name}" is a key`);
      const inner = this.#step(meaning, output, place, { nodes, path, depth: occurrence.depth + 1 });
      related.push([name, inner]);
      order.push(...inner.order);
      return { key, value: inner.shape };
    });
    const object = { label: undefined, typename: type.name, fields: new Map([[type.name, fields]]) };
    return {
      shape: { kind: 'cell', presence: column, object },
      order: presence !== undefined && !isNeverAbsent ? [...order, this.#presenceKey(presence, place)] : order,
      values,
      related,
    };
  }

  #step(meaning: Leading, output: GraphQLObjectType, place: KeyPlace, occurrence: Occurrence): PlannedKey {
    const { scope } = this.selection;
    this.selection.deepen(occurrence);
    scope.spend('subqueries', this.use);
    scope.spend('keySteps', this.use);
    const field = meaning.kind === 'relationship' ? meaning.relationship : meaning.reference;
    const node = scope.variable(field.name);
    const source: Pattern['source'] =
      field.kind === 'relationship'
        ? { kind: 'relationship', start: place.subject, relationship: field }
        : { kind: 'reference', owner: place.subject, reference: field };
    const pattern: Pattern = { node, type: meaning.type, edge: undefined, source };
    const items: KeyItem[] = [];
    const tuple = `${node.variable}_key`;
    const step: KeyStep = { pattern, isMany: field.isList, tuple, items };
    const within = place.within
      ? { ...place.within, path: [...place.within.path, addItem(place.within.items, { kind: 'step', step })], items }
      : { tuple, path: [], items };
    if (!place.within) this.steps.push(step);
    const presence = `${node.variable}_is`;
    this.keys.push({ variable: presence, value: { kind: 'item', tuple: within.tuple, path: [...within.path, 0] } });
    const way = [...place.way, field.name];
    return this.#object(output, { subject: node, way, isRequired: false, within }, occurrence, presence);
  }

  /** A column of a view: the values of its node or relationship stand in the row itself. */
  #column(name: string, output: GraphQLObjectType, { way }: KeyPlace, occurrence: Occurrence): PlannedKey {
    const cell = this.table?.cells.get(name);
    invariant(cell, `no column "${name}"`);
    const { pattern, edge, isOptional, steps } = cell;
    const inner = this.selection.deepen({ ...occurrence, depth: occurrence.depth + steps });
    const subject = edge?.subject ?? pattern.node;
    const place = { subject, way: [...way, name], isRequired: !isOptional, within: undefined };
    if (!isOptional) return this.#object(output, place, inner);
    const presence = `${this.selection.scope.variable(name).variable}_is`;
    this.keys.push({ variable: presence, value: { kind: 'presence', subject: pattern.node } });
    return this.#object(output, place, inner, presence);
  }

  #value(property: Property, place: KeyPlace): { readonly shape: ValueShape; readonly orderKey: OrderKey } {
    const { subject, way, within } = place;
    const { variable } = this.selection.scope.variable(property.name);
    const value: GroupKey['value'] = within
      ? {
          kind: 'item',
          tuple: within.tuple,
          path: [...within.path, addItem(within.items, { kind: 'property', property })],
        }
      : { kind: 'property', subject, property: property.name };
    this.keys.push({ variable, value });
    const { isRequired } = property;
    const type = this.selection.leafType(property);
    const column = this.columns.add({ kind: 'computed', variable });
    const name = [...way, property.name].join('.');
    return {
      shape: { kind: 'leaf', column, type, isList: false, isRequired },
      // Where a step leads nowhere, every value is absent.
      orderKey: figureKey(variable, { ...property, name, isRequired: isRequired && place.isRequired }),
    };
  }

  #presenceKey(variable: string, { way }: KeyPlace): OrderKey {
    return figureKey(variable, { name: way.join('.'), type: 'Boolean', isEnum: false, isRequired: false });
  }
}

/** A key of the order that stands in a variable of its own. */
export function figureKey(
  variable: string,
  property: Pick<Property, 'name' | 'type' | 'isEnum' | 'isRequired'>,
): OrderKey {
  return {
    subject: { variable },
    property: { kind: 'property', description: undefined, isList: false, ...property },
    isDescending: false,
    computed: { variable, steps: [], end: { kind: 'figure' } },
  };
}

/** The place of the item among all values of its step; the first one says that there is a node. */
function addItem(items: KeyItem[], item: KeyItem): number {
  return items.push(item);
}
