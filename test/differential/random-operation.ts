// Turns a seed into a valid GraphQL operation of any API that buildApi made, many fields deep.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import {
  InputMaker,
  printArguments,
  printInput,
  VariableName,
  type Input,
  type OperationVariable,
  type ValuePool,
} from './random-input';
import type { Random } from './random';

/** Those that need the ids of nodes: test/find compares them. */
const walks: readonly string[] = ['paths', 'neighborhood', 'hierarchy'];

export interface RandomOperation {
  readonly text: string;
  readonly variables: readonly OperationVariable[];
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

interface Place {
  /** Steps along relationships and references. */
  readonly depth: number;
  /** How many objects of this sort the answer may have. */
  readonly width: number;
}

/** What the reference cannot know of a graph. */
const untold: readonly string[] = ['dataVersion', 'digest', 'loads'];

const maximalDepth = 4;
const oddNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '_x', '__', 'length', 'then', 'toJSON_', 'edges_', 'nodes0', 'n', 'row', 'p0']; // prettier-ignore

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
  readonly #inputs: InputMaker;
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
    this.#inputs = new InputMaker(options.pool, random, options.coverage);
    this.#oddNames = random.sample(oddNames, oddNames.length);
    this.#budget = random.between(4, options.mostFields);
  }

  make(): RandomOperation {
    const query = this.options.schema.getQueryType() as GraphQLObjectType;
    // Values of several types have no order, and groups always have one.
    const fields = Object.values(query.getFields()).filter(
      ({ name }) => !walks.includes(name) && (this.options.hasOrder || !name.endsWith('Groups')),
    );
    const count = this.random.pick([1, 1, 1, 2, 3]);
    const selections = Array.from({ length: count }, () =>
      this.#field(query, this.random.pick(fields), { depth: 0, width: 1 }),
    );
    if (this.random.chance(0.08)) selections.push('__typename');
    if (this.random.chance(0.08))
      selections.push(
        this.#inlineFragment(query, () => this.#field(query, this.random.pick(fields), { depth: 0, width: 1 })),
      );
    const declarations = this.#inputs.variables.map((variable) => variable.declaration).join(', ');
    const head =
      declarations === '' && this.random.chance(0.5) ? '' : `query Q${declarations === '' ? '' : `(${declarations})`} `;
    const fragments = this.#fragments.map(({ name, on, text }) => `\nfragment ${name} on ${on.name} ${text}`).join('');
    return { text: `${head}{ ${selections.join(' ')} }${fragments}`, variables: this.#inputs.variables };
  }

  #selections(type: Composite, place: Place): string {
    const { random } = this;
    const made: string[] = [];
    if ('pageInfo' in type.getFields()) made.push(...this.#connectionParts(type, place));
    else {
      const fields = Object.values(type.getFields()).filter(
        ({ name }) => type.name !== 'Graph' || !untold.includes(name),
      );
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
    const { edges, pageInfo, totalCount, aggregate } = type.getFields();
    const parts: string[] = [];
    if (this.random.chance(0.85)) parts.push(this.#field(type, edges as GraphQLField<unknown, unknown>, place));
    if (this.random.chance(0.45)) parts.push(this.#field(type, pageInfo as GraphQLField<unknown, unknown>, place));
    if (aggregate && this.random.chance(0.45)) parts.push(this.#field(type, aggregate, place));
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
    const isAggregated = parent.name.endsWith('Aggregate') || type.name.endsWith('Aggregate');
    if (isAggregated) this.#count(`aggregate:${parent.name.endsWith('ConnectionAggregate') ? 'of ' : ''}${field.name}`);
    if (isLeafType(type)) {
      const alias = random.chance(0.12)
        ? `${this.#alias()}: `
        : random.chance(0.02)
          ? `${random.pick(Object.keys(parent.getFields()))}: `
          : '';
      return `${alias}${field.name}${this.#directives()}`;
    }
    if (field.name.endsWith('Groups')) return this.#groups(field);
    const isPage = isObjectType(type) && 'pageInfo' in type.getFields();
    const isStep =
      !isAggregated &&
      (isPage || !['edges', 'node', 'pageInfo'].includes(field.name) || parent === this.options.schema.getQueryType());
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

  /** Something must be selected below "key", and only what is selected there can put groups in order. */
  #groups(field: GraphQLField<unknown, unknown>): string {
    const { random } = this;
    const group = getNamedType(field.type) as GraphQLObjectType;
    const { key, ...others } = group.getFields();
    const place = { depth: 1, width: 60 };
    const ways: (readonly string[])[] = [];
    const keyText = this.#key(getNamedType(key?.type) as GraphQLObjectType, place, ways);
    const more = Array.from({ length: random.pick([0, 1, 1, 2]) }, () => random.pick(Object.values(others)));
    const parts = [`key ${keyText}`, ...more.map((one) => this.#field(group, one, place))];
    this.#count('groups');
    const given: Record<string, Input> = { first: random.between(0, 40) };
    for (const name of ['where', 'having']) {
      const type = field.args.find((one) => one.name === name)?.type as GraphQLInputType;
      if (random.chance(0.4)) given[name] = this.#argument(name, type);
    }
    const orders = field.args.find((one) => one.name === 'orderBy')?.type as GraphQLInputType;
    const order = getNamedType(orders) as GraphQLInputObjectType;
    if (random.chance(0.5)) given['orderBy'] = random.sample(ways, 2).map((way) => this.#groupOrder(way, order));
    const keys = random.sample(Object.keys(given), 4);
    const page = printArguments(Object.fromEntries(keys.map((name) => [name, given[name] as Input])));
    return `${this.#alias()}: ${field.name}${page}${this.#directives()} { ${random.sample(parts, parts.length).join(' ')} }`;
  }

  /** Fields of a key, some of them sure to be there; the ways to their values are added to `ways`. */
  #key(type: GraphQLObjectType, place: Place, ways: (readonly string[])[]): string {
    const { random } = this;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const steps = fields.filter((field) => !leaves.includes(field));
    const canGoOn = steps.length > 0 && place.depth < 3;
    const wanted = canGoOn ? random.pick(leaves.length > 0 ? [0, 1, 1, 2] : [1, 1, 2]) : 0;
    const sure = random.sample(leaves, random.between(wanted > 0 ? 0 : 1, 2));
    ways.push(...sure.map(({ name }) => [name]));
    const made = sure.map(({ name }) => (random.chance(0.1) ? `${this.#alias()}: ${name}` : name));
    for (let turn = 0; turn < wanted; turn++) {
      const step = random.pick(steps);
      const inner: (readonly string[])[] = [];
      const depth = place.depth + 1;
      const below = this.#key(getNamedType(step.type) as GraphQLObjectType, { ...place, depth }, inner);
      ways.push(...inner.map((way) => [step.name, ...way]));
      made.push(`${this.#alias()}: ${step.name} ${below}`);
      this.#count('groups:step');
    }
    // What may be skipped is nothing to put groups in order by.
    if (leaves.length > 0 && random.chance(0.2))
      made.push(`... on ${type.name}${this.#directives()} { ${random.pick(leaves).name} __typename }`);
    return `{ ${random.sample(made, made.length).join(' ')} }`;
  }

  #groupOrder(way: readonly string[], type: GraphQLInputObjectType): Input {
    const direction = this.options.schema.getType('SortDirection') as GraphQLInputType;
    const end = () => this.#inputs.make(direction, { property: '', depth: 0, inVariable: true, canBeNull: false });
    if (this.random.chance(0.25)) return { count: end() };
    if (this.random.chance(0.4)) {
      const { name, type: told } = this.random.pick(
        Object.values(type.getFields()).filter((one) => !['key', 'count'].includes(one.name)),
      );
      this.#count('groups:order by tally');
      return { [name]: this.#inputs.make(told, { property: '', depth: 0, inVariable: true, canBeNull: false }) };
    }
    this.#count('groups:order by key');
    return { key: way.reduceRight<Input>((inner, name) => ({ [name]: inner }), end()) };
  }

  #arguments(args: readonly GraphQLArgument[], bound: number | undefined): string {
    const { random } = this;
    const given: Record<string, Input> = {};
    for (const { name, type } of args) {
      if (name === 'id' || name === 'ids')
        given[name] = this.#inputs.make(type, { property: 'id', depth: 0, inVariable: false, canBeNull: false });
      else if (name === 'first' && bound !== undefined)
        given[name] = this.#inputs.variableOr(type, () => random.between(0, bound), 0.3);
      else if (name === 'orderBy' && !this.options.hasOrder) continue;
      else if (isNonNullType(type) || random.chance(name === 'offset' ? 0.2 : 0.5))
        given[name] = this.#argument(name, type);
    }
    if ('offset' in given) this.#count('page:offset');
    if ('first' in given) this.#count('page:list first');
    return printArguments(given);
  }

  #pageArguments(args: readonly GraphQLArgument[], page: string, bound: number | undefined): string {
    const { random } = this;
    const typeOf = (name: string) => args.find((arg) => arg.name === name)?.type as GraphQLInputType;
    const given: Record<string, Input> = {};
    const has = (name: string) => args.some((arg) => arg.name === name);
    for (const name of this.options.hasOrder ? ['where', 'orderBy', 'types'] : ['where', 'types'])
      if (has(name) && random.chance(name === 'types' ? 0.2 : 0.5)) given[name] = this.#argument(name, typeOf(name));
    const direction = random.pick(bound === undefined ? ['', 'first', 'first', 'last', 'last'] : ['first', 'last']);
    if (direction !== '') {
      given[direction] = this.#inputs.variableOr(
        typeOf(direction),
        () => random.between(0, bound ?? 6),
        0.2,
        bound === undefined,
      );
      this.#count(`page:${direction}`);
    }
    for (const name of ['after', 'before']) {
      if (!random.chance(0.4)) continue;
      given[name] = this.#inputs.cursor(page);
    }
    const keys = random.sample(Object.keys(given), 6);
    return printArguments(Object.fromEntries(keys.map((key) => [key, given[key] as Input])));
  }

  #argument(name: string, type: GraphQLInputType): Input {
    const { random } = this;
    if (name === 'first') return this.#inputs.variableOr(type, () => random.between(0, 12), 0.3, true);
    if (name === 'offset') return this.#inputs.variableOr(type, () => random.between(0, 4), 0.3, true);
    return this.#inputs.make(type, {
      property: '',
      depth: random.pick([1, 2, 2, 3]),
      inVariable: false,
      canBeNull: true,
    });
  }

  #directives(): string {
    const { random } = this;
    if (!random.chance(0.06)) return '';
    const flag = this.options.schema.getType('Boolean') as GraphQLInputType;
    const known = this.#inputs.variables.filter((variable) => variable.type === 'Boolean!');
    const condition =
      known.length > 0 && random.chance(0.3)
        ? new VariableName(random.pick(known).name)
        : random.chance(0.7)
          ? this.#inputs.required(flag, { property: '', depth: 0, inVariable: true, canBeNull: false })
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
    this.#inputs.count(what);
  }
}

function braced(selections: string): string {
  return selections.startsWith('{') ? selections : `{ ${selections} }`;
}
