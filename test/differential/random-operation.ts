// Turns a seed into a valid GraphQL operation of any API that buildApi made, with values that the data has.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Value } from '../../src/cypher';
import type { GraphData } from '../support/open-graph';
import { texts } from './random-graph';
import type { Random } from './random';

export interface RandomOperation {
  readonly text: string;
  readonly variables: readonly OperationVariable[];
}

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

class VariableName {
  constructor(readonly name: string) {}
}

type Input =
  null | boolean | number | string | EnumName | VariableName | readonly Input[] | { readonly [key: string]: Input };
type Composite = GraphQLObjectType | GraphQLInterfaceType;

interface Place {
  /** Steps along relationships and references. */
  readonly depth: number;
  /** How many objects of this sort the answer may have. */
  readonly width: number;
}

interface InputPlace {
  /** The property that a value is compared with. */
  readonly property: string;
  readonly depth: number;
  readonly inVariable: boolean;
  readonly canBeNull: boolean;
}

const maximalDepth = 4;
const oddNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '_x', '__', 'length', 'then', 'toJSON_', 'edges_', 'nodes0', 'n', 'row', 'p0']; // prettier-ignore

/** The values that the data has under each property's name, so that conditions hit. */
export class ValuePool {
  readonly #values = new Map<string, Value[]>();

  constructor(data: GraphData) {
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

export interface OperationOptions {
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  /** Counts what the operations use. */
  readonly coverage: Map<string, number>;
  /** About how many fields an operation may have. */
  readonly mostFields: number;
  /** Whether an order may be asked for. */
  readonly hasOrder: boolean;
}

export function randomOperation(options: OperationOptions, random: Random): RandomOperation {
  return new OperationMaker(options, random).make();
}

class OperationMaker {
  readonly #variables: (OperationVariable & { readonly declaration: string; readonly type: string })[] = [];
  readonly #fragments: {
    readonly name: string;
    readonly on: Composite;
    readonly text: string;
    readonly depth: number;
    readonly width: number;
  }[] = [];
  readonly #oddNames: string[];
  #names = 0;
  /** How many more fields the operation may have. */
  #budget: number;
  #deepest = 0;

  constructor(
    private readonly options: OperationOptions,
    private readonly random: Random,
  ) {
    this.#oddNames = random.sample(oddNames, oddNames.length);
    this.#budget = random.between(4, options.mostFields);
  }

  make(): RandomOperation {
    const query = this.options.schema.getQueryType() as GraphQLObjectType;
    const fields = Object.values(query.getFields());
    const count = this.random.pick([1, 1, 1, 2, 3]);
    const selections = Array.from({ length: count }, () =>
      this.#field(query, this.random.pick(fields), { depth: 0, width: 1 }),
    );
    if (this.random.chance(0.08)) selections.push('__typename');
    if (this.random.chance(0.08))
      selections.push(
        this.#inlineFragment(query, () => this.#field(query, this.random.pick(fields), { depth: 0, width: 1 })),
      );
    const declarations = this.#variables.map((variable) => variable.declaration).join(', ');
    const head =
      declarations === '' && this.random.chance(0.5) ? '' : `query Q${declarations === '' ? '' : `(${declarations})`} `;
    const fragments = this.#fragments.map(({ name, on, text }) => `\nfragment ${name} on ${on.name} ${text}`).join('');
    return { text: `${head}{ ${selections.join(' ')} }${fragments}`, variables: this.#variables };
  }

  #selections(type: Composite, place: Place): string {
    const { random } = this;
    const fields = Object.values(type.getFields());
    const made: string[] = [];
    if ('totalCount' in type.getFields()) made.push(...this.#connectionParts(type, place));
    else {
      const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
      const others = fields.filter((field) => !leaves.includes(field));
      made.push(
        ...random
          .sample(leaves, random.between(others.length > 0 ? 0 : 1, 4))
          .map((field) => this.#field(type, field, place)),
      );
      const canGoOn = others.length > 0 && place.depth < maximalDepth;
      const wanted = canGoOn ? random.pick(place.depth === 0 ? [1, 1, 2] : [0, 1, 1, 2]) : 0;
      for (let turn = 0; turn < wanted && this.#budget > 0; turn++)
        made.push(this.#field(type, random.pick(others), place));
      if (!('hasNextPage' in type.getFields())) made.push(...this.#fragmentsIn(type, place));
    }
    if (random.chance(0.1)) made.push(random.chance(0.5) ? '__typename' : `${this.#alias()}: __typename`);
    if (made.length === 0) made.push('__typename');
    return `{ ${random.sample(made, made.length).join(' ')} }`;
  }

  #connectionParts(type: Composite, place: Place): readonly string[] {
    const { edges, pageInfo, totalCount } = type.getFields();
    const parts: string[] = [];
    if (this.random.chance(0.85)) parts.push(this.#field(type, edges as GraphQLField<unknown, unknown>, place));
    if (this.random.chance(0.45)) parts.push(this.#field(type, pageInfo as GraphQLField<unknown, unknown>, place));
    if (this.random.chance(0.35) || parts.length === 0)
      parts.push(this.#field(type, totalCount as GraphQLField<unknown, unknown>, place));
    if (this.random.chance(0.08))
      parts.push(
        this.#inlineFragment(type, () => this.#field(type, this.random.pick(Object.values(type.getFields())), place)),
      );
    return parts;
  }

  #fragmentsIn(type: Composite, place: Place): readonly string[] {
    const { random } = this;
    const made: string[] = [];
    const narrower = isInterfaceType(type) ? this.options.schema.getPossibleTypes(type) : [];
    const wider = 'getInterfaces' in type ? type.getInterfaces() : [];
    while (this.#budget > 0 && random.chance(isAbstractType(type) ? 0.55 : 0.15)) {
      const on: Composite =
        random.chance(0.6) && narrower.length > 0 ? random.pick(narrower) : random.pick([type, type, ...wider]);
      // A cursor belongs to one field, and a fragment can be used in several.
      const known = this.#fragments.filter(
        (one) =>
          one.on === on &&
          !one.text.includes('$cursor') &&
          place.depth + one.depth <= maximalDepth &&
          place.width <= one.width,
      );
      if (known.length > 0 && random.chance(0.5)) made.push(`...${random.pick(known).name}${this.#directives()}`);
      else if (random.chance(0.35)) made.push(this.#namedFragment(on, place));
      else made.push(this.#inlineFragment(on, () => this.#selections(on, place)));
    }
    return made;
  }

  #namedFragment(on: Composite, place: Place): string {
    const outer = this.#deepest;
    this.#deepest = place.depth;
    const text = this.#selections(on, place);
    const depth = this.#deepest - place.depth;
    this.#deepest = Math.max(outer, this.#deepest);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, on, text, depth, width: place.width });
    this.#count('named fragment');
    return `...${name}${this.#directives()}`;
  }

  #inlineFragment(on: Composite, selections: () => string): string {
    const condition = this.random.chance(0.2) ? '' : ` on ${on.name}`;
    if (condition === '' && !isObjectType(on)) return `... on ${on.name}${this.#directives()} ${braced(selections())}`;
    this.#count('inline fragment');
    return `...${condition}${this.#directives()} ${braced(selections())}`;
  }

  #field(parent: Composite, field: GraphQLField<unknown, unknown>, place: Place): string {
    const { random } = this;
    this.#budget--;
    const type = getNamedType(field.type);
    if (isLeafType(type)) {
      const alias = random.chance(0.12)
        ? `${this.#alias()}: `
        : random.chance(0.02)
          ? `${random.pick(Object.keys(parent.getFields()))}: `
          : '';
      return `${alias}${field.name}${this.#directives()}`;
    }
    const isPage = isObjectType(type) && 'totalCount' in type.getFields();
    const isStep =
      isPage || !['edges', 'node', 'pageInfo'].includes(field.name) || parent === this.options.schema.getQueryType();
    const depth = place.depth + (isStep && parent !== this.options.schema.getQueryType() ? 1 : 0);
    this.#deepest = Math.max(this.#deepest, depth);
    const isMany = isPage || (isStep && isListType(getNullableType(field.type)));
    // What would make a long answer gets a small page.
    const bound = isMany && place.width * (place.depth === 0 ? 30 : 4) > 120 ? 2 : undefined;
    const width = place.width * (isMany ? (bound ?? (place.depth === 0 ? 30 : 4)) : 1);
    const page = isPage ? this.#alias() : undefined;
    const given = isPage ? this.#pageArguments(field.args, page as string, bound) : this.#arguments(field.args, bound);
    const isAliased = given !== '' || random.chance(0.12);
    const head = `${page !== undefined ? `${page}: ` : isAliased ? `${this.#alias()}: ` : ''}${field.name}${given}`;
    const body = () => this.#selections(type as Composite, { depth, width });
    const first = `${head}${this.#directives()} ${given.includes('$cursor') ? body().replace('{', '{ edges { cursor } ') : body()}`;
    // The same field once more, whose selections are to be merged with these.
    return random.chance(0.06) ? `${first} ${head} ${body()}` : first;
  }

  #arguments(args: readonly GraphQLArgument[], bound: number | undefined): string {
    const { random } = this;
    const given: Record<string, Input> = {};
    for (const { name, type } of args) {
      if (name === 'id' || name === 'ids')
        given[name] = this.#input(type, { property: 'id', depth: 0, inVariable: false, canBeNull: false });
      else if (name === 'first' && bound !== undefined)
        given[name] = this.#variableOr(type, () => random.between(0, bound), 0.3);
      else if (name === 'orderBy' && !this.options.hasOrder) continue;
      else if (random.chance(name === 'offset' ? 0.2 : 0.5)) given[name] = this.#argument(name, type);
    }
    if ('offset' in given) this.#count('page:offset');
    if ('first' in given) this.#count('page:list first');
    return printArguments(given);
  }

  #pageArguments(args: readonly GraphQLArgument[], page: string, bound: number | undefined): string {
    const { random } = this;
    const typeOf = (name: string) => args.find((arg) => arg.name === name)?.type as GraphQLInputType;
    const given: Record<string, Input> = {};
    for (const name of this.options.hasOrder ? ['where', 'orderBy'] : ['where'])
      if (random.chance(0.5)) given[name] = this.#argument(name, typeOf(name));
    const direction = random.pick(bound === undefined ? ['', 'first', 'first', 'last', 'last'] : ['first', 'last']);
    if (direction !== '') {
      given[direction] = this.#variableOr(
        typeOf(direction),
        () => random.between(0, bound ?? 6),
        0.2,
        bound === undefined,
      );
      this.#count(`page:${direction}`);
    }
    for (const name of ['after', 'before']) {
      if (!random.chance(0.4)) continue;
      const cursor = `cursor${this.#variables.length}`;
      this.#variables.push({
        name: cursor,
        declaration: `$${cursor}: String`,
        type: 'String',
        page,
        sample: () => (random.chance(0.5) ? null : undefined),
      });
      given[name] = new VariableName(cursor);
    }
    const keys = random.sample(Object.keys(given), 6);
    return printArguments(Object.fromEntries(keys.map((key) => [key, given[key] as Input])));
  }

  #argument(name: string, type: GraphQLInputType): Input {
    const { random } = this;
    if (name === 'first') return this.#variableOr(type, () => random.between(0, 12), 0.3, true);
    if (name === 'offset') return this.#variableOr(type, () => random.between(0, 4), 0.3, true);
    return this.#input(type, { property: '', depth: random.pick([1, 2, 2, 3]), inVariable: false, canBeNull: true });
  }

  #input(type: GraphQLInputType, place: InputPlace): Input {
    const nullable = getNullableType(type);
    const isWhole = isInputObjectType(nullable) || (isListType(nullable) && isInputObjectType(getNamedType(nullable)));
    return this.#variableOr(
      type,
      (inVariable) => this.#value(nullable, { ...place, inVariable: inVariable || place.inVariable }),
      place.inVariable ? 0 : isWhole ? 0.08 : 0.3,
      place.canBeNull,
    );
  }

  /** The value itself, or a variable that will hold such a value. */
  #variableOr(
    type: GraphQLInputType,
    make: (inVariable: boolean) => Input,
    probability: number,
    canBeNull = false,
  ): Input {
    const { random } = this;
    if (!random.chance(probability)) return canBeNull && random.chance(0.04) ? null : make(false);
    const isRequired = isNonNullType(type);
    const name = `v${this.#variables.length}`;
    const given = isRequired || random.chance(0.6) ? '!' : '';
    const fallback = given === '' && random.chance(0.3) ? ` = ${printInput(make(true))}` : '';
    const declared = `${String(getNullableType(type))}${isRequired && fallback === '' ? '!' : given}`;
    const sample = () => {
      if (given === '' && random.chance(0.25)) return undefined;
      if (given === '' && canBeNull && random.chance(0.2)) return null;
      return plain(make(true));
    };
    this.#variables.push({
      name,
      declaration: `$${name}: ${declared}${fallback}`,
      type: String(type),
      page: undefined,
      sample,
    });
    this.#count('variable');
    return new VariableName(name);
  }

  #value(type: GraphQLInputType, place: InputPlace): Input {
    const { random } = this;
    if (isListType(type)) {
      const inner = { ...place, canBeNull: false };
      if (random.chance(0.06) && !isInputObjectType(getNamedType(type)))
        return this.#value(getNullableType(type.ofType) as GraphQLInputType, { ...inner, inVariable: true }); // a list of one
      return Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, () =>
        this.#input(type.ofType as GraphQLInputType, inner),
      );
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
      return {
        [field.name]:
          random.chance(0.2) && !isInputObjectType(field.type) && !place.inVariable
            ? this.#required(field.type, inner)
            : this.#value(field.type, inner),
      };
    }
    if (isCondition(type)) {
      const leaves = fields.filter((field) => isOperators(field.type));
      const others = fields.filter((field) => !leaves.includes(field));
      const toOne = others.filter((field) => isToOne(field));
      const usable =
        place.depth > 0 && random.chance(0.75)
          ? [...others, ...leaves, ...toOne, ...toOne]
          : leaves.length > 0
            ? leaves
            : others.filter(({ name }) => name === 'node');
      return Object.fromEntries(
        random.sample(usable, random.pick([0, 1, 1, 1, 1, 1, 2, 2, 3])).map((field) => {
          if (['and', 'or', 'not'].includes(field.name)) this.#count(`logic:${field.name}`);
          if (isToOne(field)) this.#count('quantifier:to-one');
          return [
            field.name,
            isToOne(field) && random.chance(0.25) ? null : this.#input(field.type, { ...inner, property: field.name }),
          ];
        }),
      );
    }
    return Object.fromEntries(
      random.sample(fields, random.pick([1, 1, 1, 1, 2])).map((field) => {
        this.#count(`${'some' in type.getFields() ? 'quantifier' : 'operator'}:${field.name}`);
        if (field.name === 'eq' && random.chance(0.12)) return [field.name, null];
        return [field.name, this.#input(field.type, { ...inner, canBeNull: field.name === 'eq' })];
      }),
    );
  }

  /** A variable where null is not allowed although the type does not say so. */
  #required(type: GraphQLInputType, place: InputPlace): Input {
    const name = `v${this.#variables.length}`;
    this.#variables.push({
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
    const known = this.options.pool.valuesOf(property);
    const value = known.length > 0 && random.chance(0.85) ? random.pick(known) : undefined;
    if (type === 'Boolean') return random.chance(0.5);
    if (type === 'Int' || type === 'Float') {
      const number = typeof value === 'number' ? value : random.pick([0, 1, 2, 2000, -3]);
      return random.chance(0.2) && Math.abs(number) < 1e9 ? number + random.pick([-1, 1]) : number;
    }
    const text = typeof value === 'string' ? value : random.pick(texts);
    if (type === 'ID') {
      const isNumber = /^[1-9][0-9]{0,4}$/.test(text);
      return isNumber && random.chance(0.3) ? Number(text) : text;
    }
    const characters = [...text];
    const start = random.chance(0.4) ? random.below(characters.length + 1) : 0;
    const part = random.chance(0.5) ? characters.slice(start, start + random.pick([0, 1, 1, 1, 1, 2])).join('') : text;
    return random.chance(0.2) ? (random.chance(0.5) ? part.toUpperCase() : part.toLowerCase()) : part;
  }

  #directives(): string {
    const { random } = this;
    if (!random.chance(0.06)) return '';
    const flag = this.options.schema.getType('Boolean') as GraphQLInputType;
    const known = this.#variables.filter((variable) => variable.type === 'Boolean!');
    const condition =
      known.length > 0 && random.chance(0.3)
        ? new VariableName(random.pick(known).name)
        : random.chance(0.7)
          ? this.#required(flag, { property: '', depth: 0, inVariable: true, canBeNull: false })
          : random.chance(0.5);
    this.#count('directive');
    return ` @${random.pick(['skip', 'include'])}(if: ${printInput(condition)})`;
  }

  #alias(): string {
    if (this.random.chance(0.25)) {
      const odd = this.#oddNames.pop();
      if (odd !== undefined) return odd;
    }
    return `a${this.#names++}`;
  }

  #count(what: string): void {
    this.options.coverage.set(what, (this.options.coverage.get(what) ?? 0) + 1);
  }
}

function isCondition(type: GraphQLInputObjectType): boolean {
  return 'and' in type.getFields();
}

/** Conditions on the one node that a field leads to. */
function isToOne({ name, type }: GraphQLInputField): boolean {
  return isInputObjectType(type) && isCondition(type) && name !== 'not' && name !== 'node';
}

/** An input whose keys compare a value, rather than one of conditions on nodes. */
function isOperators(type: GraphQLInputType): boolean {
  if (!isInputObjectType(type) || isCondition(type)) return false;
  return !('some' in type.getFields());
}

function printArguments(given: Readonly<Record<string, Input>>): string {
  const entries = Object.entries(given);
  return entries.length === 0 ? '' : `(${entries.map(([key, value]) => `${key}: ${printInput(value)}`).join(', ')})`;
}

function printInput(value: Input): string {
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

function braced(selections: string): string {
  return selections.startsWith('{') ? selections : `{ ${selections} }`;
}
