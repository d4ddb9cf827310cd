// Turns nodes or rows of plain arrays into groups: every combination of values below "key", one by one, then those that are equal.
import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { Value } from '../../src/cypher';
import { nodeType, type Field, type GraphModel, type Reference, type Relationship } from '../../src/model';
import { compareAbsent } from './naive-values';

type Fields = ReadonlyMap<string, Field>;
type Conditions = Readonly<Record<string, unknown>>;

interface Owned {
  readonly properties: Readonly<Record<string, Value>>;
}

/** What is selected under one response key. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  /** Undefined for a value. */
  readonly below: readonly Selected[] | undefined;
}

/** One object of a key, by response keys. */
export class NaiveKey {
  constructor(readonly values: Readonly<Record<string, Value | NaiveKey | null>>) {}
}

export interface NaiveGroup<Item> {
  readonly key: NaiveKey;
  /** The nodes or rows that have it. */
  readonly items: readonly Item[];
}

/** How the values of keys are found. */
interface Reaching<Owner extends Owned> {
  readonly model: GraphModel;
  /** All nodes that a field leads to, each once; of a field that is no list the one with the lowest id. */
  readonly reached: (owner: Owner, field: Relationship | Reference) => readonly Owner[];
}

/** What is selected below the "key" of a root field. */
export function selectedKey(info: GraphQLResolveInfo): readonly Selected[] {
  const group = getNamedType(info.returnType) as GraphQLObjectType;
  const nodes = [...subfields(info, group, info.fieldNodes).values()].find(([one]) => one?.name.value === 'key') ?? [];
  return selectedBelow(info, getNamedType(group.getFields()['key']?.type) as GraphQLObjectType, nodes);
}

/** All keys of one node or relationship. */
export function keysOf<Owner extends Owned>(
  owner: Owner,
  fields: Fields,
  selected: readonly Selected[],
  graph: Reaching<Owner>,
): readonly NaiveKey[] {
  return combine(selected, ({ name, below = [] }) => {
    const field = fields.get(name) as Field;
    if (field.kind === 'property') return [owner.properties[name] ?? null];
    const inner = nodeType(graph.model, field.target).fields;
    return graph.reached(owner, field).flatMap((one) => keysOf(one, inner, below, graph));
  });
}

/** All combinations of the different values of each field; null where one has none. */
export function combine(
  selected: readonly Selected[],
  valuesOf: (selected: Selected) => readonly (Value | NaiveKey)[],
): readonly NaiveKey[] {
  let keys: readonly Readonly<Record<string, Value | NaiveKey | null>>[] = [{}];
  for (const one of selected) {
    const values = valuesOf(one);
    const different = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    const each = different.length === 0 ? [null] : different;
    keys = keys.flatMap((known) => each.map((value) => ({ ...known, [one.key]: value })));
  }
  return keys.map((values) => new NaiveKey(values));
}

export function naiveGroups<Item>(
  items: readonly Item[],
  keys: (item: Item) => readonly NaiveKey[],
): readonly NaiveGroup<Item>[] {
  const groups = new Map<string, { readonly key: NaiveKey; readonly items: Item[] }>();
  for (const item of items) {
    for (const key of keys(item)) {
      const text = JSON.stringify(key);
      const known = groups.get(text) ?? { key, items: [] };
      groups.set(text, known);
      known.items.push(item);
    }
  }
  return [...groups.values()];
}

/** What was asked for; then all values in the order of their selection. */
export function compareGroups<Item>(
  selected: readonly Selected[],
  orderBy: readonly Conditions[],
  figureOf: (items: readonly Item[], name: string, way: readonly string[]) => Value,
): (one: NaiveGroup<Item>, other: NaiveGroup<Item>) => number {
  const asked = orderBy.map((by) => ({
    of: ({ key, items }: NaiveGroup<Item>): readonly Value[] => {
      const [name, inner] = Object.entries(by)[0] as [string, Conditions];
      if (name === 'count') return [items.length];
      return [name === 'key' ? (valueAt(key, selected, inner) ?? null) : figureOf(items, name, wayOf(inner))];
    },
    isDescending: JSON.stringify(by).includes('"DESC"'),
  }));
  const last = { of: ({ key }: NaiveGroup<Item>) => flat(key, selected), isDescending: false };
  return (one, other) => {
    for (const { of, isDescending } of [...asked, last]) {
      const others = of(other);
      for (const [index, value] of of(one).entries()) {
        const order = compareAbsent(value ?? null, others[index] ?? null, isDescending);
        if (order !== 0) return order;
      }
    }
    return 0;
  };
}

/** The names on the way to a direction. */
function wayOf(key: Conditions | string): readonly string[] {
  if (typeof key === 'string') return [];
  return Object.entries(key).flatMap(([name, inner]) => [name, ...wayOf(inner as Conditions | string)]);
}

/** Along the first selection of each name that has the value. */
function valueAt(key: NaiveKey | null, selected: readonly Selected[], by: Conditions): Value | undefined {
  const [name, inner] = Object.entries(by)[0] as [string, unknown];
  for (const one of selected.filter((candidate) => candidate.name === name)) {
    const value = key?.values[one.key] ?? null;
    if (!one.below) return value as Value;
    const found = valueAt(value as NaiveKey | null, one.below, inner as Conditions);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All values, and behind those of each related node whether there is one. */
function flat(key: NaiveKey | null, selected: readonly Selected[]): readonly Value[] {
  return selected.flatMap(({ key: name, below }) => {
    const value = key?.values[name] ?? null;
    return below ? [...flat(value as NaiveKey | null, below), value && true] : [value as Value];
  });
}

function selectedBelow(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly Selected[] {
  return [...subfields(info, type, nodes)].flatMap(([key, inner]): readonly Selected[] => {
    const name = inner[0]?.name.value ?? '';
    if (name === '__typename') return [];
    const below = getNamedType(type.getFields()[name]?.type);
    return [
      {
        key,
        name,
        below: below && 'getFields' in below ? selectedBelow(info, below as GraphQLObjectType, inner) : undefined,
      },
    ];
  });
}

function subfields(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  return collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
}
