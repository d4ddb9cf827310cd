// Turns a seed into arguments of any input type, as literals and as variables, with values that the data has.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Value } from '../../src/cypher';
import type { GraphData } from '../support/open-graph';
import type { Random } from './random';

export interface OperationVariable {
  readonly name: string;
  /** Another value at each call; undefined for none. */
  readonly sample: () => unknown;
  /** For a cursor: the response key of the page that it is a place of. */
  readonly page: string | undefined;
}

/** A name in the text of an operation and a plain string in variables. */
class EnumName {
  constructor(readonly name: string) {}
}

export class VariableName {
  constructor(readonly name: string) {}
}

export type Input =
  null | boolean | number | string | EnumName | VariableName | readonly Input[] | { readonly [key: string]: Input };

export interface InputPlace {
  /** The property that a value is compared with. */
  readonly property: string;
  readonly depth: number;
  readonly inVariable: boolean;
  readonly canBeNull: boolean;
}

/** The values that the data has under each property's name, so that conditions hit. */
export class ValuePool {
  readonly #values = new Map<string, Value[]>();

  constructor(
    data: GraphData,
    /** Those that the data may not have. */
    readonly texts: readonly string[],
  ) {
    for (const { properties } of [...data.nodes, ...data.relationships]) {
      for (const [name, value] of Object.entries(properties)) {
        const known = this.#values.get(name) ?? [];
        known.push(...([value].flat() as readonly Value[]));
        this.#values.set(name, known);
      }
    }
  }

  valuesOf(property: string): readonly Value[] {
    return this.#values.get(property) ?? [];
  }
}

interface DeclaredVariable extends OperationVariable {
  readonly declaration: string;
  readonly type: string;
}

/** Makes the arguments of one operation and collects the variables that they need. */
export class InputMaker {
  readonly variables: DeclaredVariable[] = [];

  constructor(
    private readonly pool: ValuePool,
    private readonly random: Random,
    private readonly coverage: Map<string, number>,
  ) {}

  make(type: GraphQLInputType, place: InputPlace): Input {
    const nullable = getNullableType(type);
    const isWhole = isInputObjectType(nullable) || (isListType(nullable) && isInputObjectType(getNamedType(nullable)));
    return this.variableOr(
      type,
      (inVariable) => this.#value(nullable, { ...place, inVariable: inVariable || place.inVariable }),
      place.inVariable ? 0 : isWhole ? 0.08 : 0.3,
      place.canBeNull,
    );
  }

  /** The value itself, or a variable that will hold such a value. */
  variableOr(
    type: GraphQLInputType,
    make: (inVariable: boolean) => Input,
    probability: number,
    canBeNull = false,
  ): Input {
    const { random } = this;
    if (!random.chance(probability)) return canBeNull && random.chance(0.04) ? null : make(false);
    const isRequired = isNonNullType(type);
    const name = `v${this.variables.length}`;
    const given = isRequired || random.chance(0.6) ? '!' : '';
    const fallback = given === '' && random.chance(0.3) ? ` = ${printInput(make(true))}` : '';
    const declared = `${String(getNullableType(type))}${isRequired && fallback === '' ? '!' : given}`;
    const sample = () => {
      if (given === '' && random.chance(0.25)) return undefined;
      if (given === '' && canBeNull && random.chance(0.2)) return null;
      return plain(make(true));
    };
    this.variables.push({
      name,
      declaration: `$${name}: ${declared}${fallback}`,
      type: String(type),
      page: undefined,
      sample,
    });
    this.count('variable');
    return new VariableName(name);
  }

  #value(type: GraphQLInputType, place: InputPlace): Input {
    const { random } = this;
    if (isListType(type)) {
      const inner = { ...place, canBeNull: false };
      if (random.chance(0.06) && !isInputObjectType(getNamedType(type)))
        return this.#value(getNullableType<GraphQLInputType>(type.ofType), { ...inner, inVariable: true }); // a list of one
      return Array.from({ length: random.pick([0, 1, 2, 2, 3, 4]) }, () => this.make(type.ofType, inner));
    }
    if (isInputObjectType(type)) return this.#object(type, place);
    if (isEnumType(type)) return new EnumName(random.pick(type.getValues()).name);
    return this.#scalar(String(type), place.property);
  }

  #object(type: GraphQLInputObjectType, place: InputPlace): Input {
    const { random } = this;
    const fields = Object.values(type.getFields());
    const inner = { ...place, depth: place.depth - 1, canBeNull: false };
    if (type.isOneOf) {
      const field = random.pick(fields);
      if (field.name === 'count') this.count('order:count');
      else if (isInputObjectType(field.type) && field.name !== 'node') this.count('order:related');
      return {
        [field.name]:
          random.chance(0.2) && !isInputObjectType(field.type) && !place.inVariable
            ? this.required(field.type, inner)
            : this.#value(field.type, inner),
      };
    }
    if (isCondition(type)) {
      const leaves = fields.filter((field) => isOperators(field.type));
      const others = fields.filter((field) => !leaves.includes(field));
      const toOne = others.filter((field) => isToOne(field));
      // What is told of values stands deeper than numbers of edges, and would be asked for less.
      const values = leaves.filter(({ type: of }) => getNamedType(of).name.endsWith('AggregateFilter'));
      leaves.push(...values, ...values, ...values);
      const usable =
        place.depth > 0 && random.chance(0.75)
          ? [...others, ...leaves, ...toOne, ...toOne]
          : leaves.length > 0
            ? leaves
            : others.filter(({ name }) => name === 'node');
      return Object.fromEntries(
        random.sample(usable, random.pick([0, 1, 1, 1, 1, 1, 2, 2, 3])).map((field) => {
          if (['and', 'or', 'not'].includes(field.name)) this.count(`logic:${field.name}`);
          if (isToOne(field)) this.count('quantifier:to-one');
          return [
            field.name,
            isToOne(field) && random.chance(0.25) ? null : this.make(field.type, { ...inner, property: field.name }),
          ];
        }),
      );
    }
    // Both are rare among their neighbours, and seldom hold.
    const rare = fields.filter(({ name }) => name === 'caseInsensitive' || name === 'single');
    const isTold = type.name.endsWith('AggregateFilter');
    return Object.fromEntries(
      random.sample([...fields, ...rare, ...rare, ...rare], random.pick([1, 1, 1, 1, 2])).map((field) => {
        if (isTold) return [field.name, this.make(field.type, { ...inner, property: propertyTold(field, place) })];
        this.count(`${'some' in type.getFields() ? 'quantifier' : 'operator'}:${field.name}`);
        const canBeNull = field.name === 'eq' && !['CountFilter', 'NodeTypeNameFilter'].includes(type.name);
        if (canBeNull && random.chance(0.12)) return [field.name, null];
        return [field.name, this.make(field.type, { ...inner, canBeNull })];
      }),
    );
  }

  /** A variable where null is not allowed although the type does not say so. */
  required(type: GraphQLInputType, place: InputPlace): Input {
    const name = `v${this.variables.length}`;
    this.variables.push({
      name,
      declaration: `$${name}: ${String(type)}!`,
      type: `${String(type)}!`,
      page: undefined,
      sample: () => plain(this.#value(type, { ...place, inVariable: true })),
    });
    return new VariableName(name);
  }

  #scalar(type: string, property: string): Input {
    const { random } = this;
    const known = this.pool.valuesOf(property);
    const value = known.length > 0 && random.chance(0.85) ? random.pick(known) : undefined;
    if (type === 'Boolean') return random.chance(0.5);
    if (type === 'Int' || type === 'Float') {
      const number =
        typeof value === 'number' && (type === 'Float' || value === (value | 0))
          ? value
          : random.pick([0, 1, 2, 2000, -3]);
      return random.chance(0.2) && Math.abs(number) < 1e9 ? number + random.pick([-1, 1]) : number;
    }
    const text = typeof value === 'string' ? value : random.pick(this.pool.texts);
    if (type === 'ID') {
      const isNumber = /^[1-9][0-9]{0,4}$/.test(text);
      return isNumber && random.chance(0.3) ? Number(text) : text;
    }
    const characters = [...text];
    const start = random.chance(0.4) ? random.below(characters.length + 1) : 0;
    const part = random.chance(0.5) ? characters.slice(start, start + random.pick([0, 1, 1, 1, 1, 2])).join('') : text;
    return random.chance(0.2) ? (random.chance(0.5) ? part.toUpperCase() : part.toLowerCase()) : part;
  }
  /** A variable for a place of the page under this response key. */
  cursor(page: string): VariableName {
    const name = `cursor${this.variables.length}`;
    const sample = () => (this.random.chance(0.5) ? null : undefined);
    this.variables.push({ name, declaration: `$${name}: String`, type: 'String', page, sample });
    return new VariableName(name);
  }

  count(what: string): void {
    this.coverage.set(what, (this.coverage.get(what) ?? 0) + 1);
  }
}

/** Values of the property decide about its extremes, and numbers as they come about how many it has. */
function propertyTold({ name, type }: GraphQLInputField, place: InputPlace): string {
  if (getNamedType(type).name.endsWith('AggregateFilter')) return name;
  return getNamedType(type).name === 'CountFilter' ? '' : place.property;
}

function isCondition(type: GraphQLInputObjectType): boolean {
  return 'and' in type.getFields();
}

/** Conditions on the one node that a field leads to. */
function isToOne({ name, type }: GraphQLInputField): boolean {
  if (!isInputObjectType(type) || type.name.endsWith('AggregateFilter')) return false;
  return isCondition(type) && name !== 'not' && name !== 'node';
}

/** An input whose keys compare a value, rather than one of conditions on nodes. */
function isOperators(type: GraphQLInputType): boolean {
  if (!isInputObjectType(type) || isCondition(type)) return false;
  return !('some' in type.getFields());
}

export function printArguments(given: Readonly<Record<string, Input>>): string {
  const entries = Object.entries(given);
  return entries.length === 0 ? '' : `(${entries.map(([key, value]) => `${key}: ${printInput(value)}`).join(', ')})`;
}

export function printInput(value: Input): string {
  if (value instanceof EnumName) return value.name;
  if (value instanceof VariableName) return `$${value.name}`;
  if (Array.isArray(value)) return `[${(value as readonly Input[]).map(printInput).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value as Readonly<Record<string, Input>>).map(([key, inner]) => `${key}: ${printInput(inner)}`).join(', ')} }`; // prettier-ignore
  }
  return JSON.stringify(value);
}

function plain(value: Input): unknown {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return (value as readonly Input[]).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Input>>).map(([key, inner]) => [key, plain(inner)]),
  );
}
