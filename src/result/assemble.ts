// Turns the one row of a statement into the value of its root field, straight from positions:
//   shape  { key: 'measures', list of { name: column 0, outcomes: column 1, list of { value: column 0 } } }
//   row    [ [ ['A', [[36], [4]]], ['B', []] ] ]
//   value  [ { name: 'A', outcomes: [{ value: 36 }, { value: 4 }] }, { name: 'B', outcomes: [] } ]
import type { Row, Value } from '../cypher';
import { RequestError } from '../errors';
import { average, countDistinct, sum } from './aggregate';
import { assembleFound } from './assemble-found';
import { writeCursor } from './cursor';
import type { Found } from './found';
import type { Tree } from './tree';
import type {
  AggregateFieldShape,
  ConnectionShape,
  EdgeFieldShape,
  FieldShape,
  LeafType,
  ObjectShape,
  Overflow,
  PageShape,
  PartShape,
  ValueShape,
} from './shape';

/** Thrown where only graphql-js's rules tell what the response is: a null or a value that its type does not allow. */
export class NeedsCompletion extends Error {}

/** The concrete type of an object, for graphql-js. Not enumerable in JSON, since symbols are not. */
export const typeOf: unique symbol = Symbol('type');

interface Assembly {
  readonly parameters: Readonly<Record<string, Value>>;
  /** Leaves and nulls stay as they are, for graphql-js to complete. */
  readonly isForCompletion: boolean;
  readonly budget: SizeBudget;
  /** What the root field's finder found, where it has one. */
  readonly found?: Found | undefined;
}

/** Counts the characters of a response while it is assembled. */
export class SizeBudget {
  #used = 0;

  constructor(private readonly limit: number) {}

  spend(characters: number): void {
    this.#used += characters;
    if (this.#used > this.limit) {
      throw new RequestError(
        'LIMIT_EXCEEDED',
        `The answer is larger than ${this.limit} characters. Ask for fewer fields or for smaller pages.`,
      );
    }
  }
}

export function assemble(shape: ValueShape, row: Row, assembly: Assembly): unknown {
  return valueOf(shape, row, assembly);
}

function valueOf(shape: ValueShape, row: Row, assembly: Assembly): unknown {
  switch (shape.kind) {
    case 'typename':
      return shape.name;
    case 'leaf':
      return leafOf(row[shape.column] ?? null, shape, assembly);
    case 'object': {
      const inner = row[shape.column] ?? null;
      if (inner !== null) return objectOf(shape.object, inner as Row, assembly);
      if (shape.isRequired && !assembly.isForCompletion) throw new NeedsCompletion();
      return null;
    }
    case 'cell':
      if (shape.presence !== undefined && (row[shape.presence] ?? null) === null) return null;
      return objectOf(shape.object, row, assembly);
    case 'list': {
      const rows = row[shape.column] as readonly Row[];
      checkOverflow(rows.length, shape.overflow, assembly);
      return rows.map((inner) => objectOf(shape.object, inner, assembly));
    }
    case 'byIds': {
      const rows = row[shape.column] as readonly Row[];
      const found = new Map(rows.map((inner) => [inner[shape.idColumn], inner]));
      return (assembly.parameters[shape.ids] as readonly string[]).map((id) => {
        const inner = found.get(id);
        return inner ? objectOf(shape.object, inner, assembly) : null;
      });
    }
    case 'connection':
      return connectionOf(shape.connection, row, assembly);
    case 'aggregate':
      return aggregateOf(shape.typename, shape.fields, (row[shape.column ?? -1] ?? []) as Row, assembly);
    case 'found':
      return assembleFound(shape.found, assembly.found ?? null, row, {
        object: (object, inner) => objectOf(object, inner, assembly),
        leaf: (value, leaf) => leafOf(value, leaf, assembly),
        absent: (isRequired) => {
          if (isRequired && !assembly.isForCompletion) throw new NeedsCompletion();
          return null;
        },
        tree: (typename) => (assembly.isForCompletion ? { [typeOf]: typename } : {}),
        set: (tree, key, value) => set(tree, key, value, assembly),
        spend: (characters) => assembly.budget.spend(characters),
      });
  }
}

function checkOverflow(length: number, overflow: Overflow | undefined, { parameters }: Assembly): void {
  if (!overflow) return;
  const limit = (parameters[overflow.limit] as number) - 1;
  if (length <= limit) return;
  const instead = overflow.connection === undefined ? '' : `, or use "${overflow.connection}" to read page by page`;
  throw new RequestError(
    'LIMIT_EXCEEDED',
    `"${overflow.path.join('.')}" has more than ${limit} items, the limit of a list. Give "first"${instead}.`,
    { path: overflow.path },
  );
}

function objectOf(shape: ObjectShape, row: Row, assembly: Assembly): Tree | null {
  const typename = shape.label ? shape.label.types.get(row[shape.label.column] as string) : shape.typename;
  const fields = typename === undefined ? undefined : shape.fields.get(typename);
  if (!fields) {
    // A node that has the label of an interface and of none of its types is no node of the schema.
    if (assembly.isForCompletion) return null;
    throw new NeedsCompletion();
  }
  const tree: Tree = {};
  if (assembly.isForCompletion) tree[typeOf] = typename;
  for (const field of fields) set(tree, field.key, valueOf(field.value, row, assembly), assembly);
  return tree;
}

function connectionOf(shape: ConnectionShape, row: Row, assembly: Assembly): Tree {
  const tree: Tree = {};
  const page = shape.page && readPage(shape.page, row, assembly);
  for (const part of shape.parts) set(tree, part.key, partOf(part, page, row, shape, assembly), assembly);
  return tree;
}

interface Page {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursor: (row: Row) => string;
}

/** One row more than the page's size was read, to know whether another page follows. */
function readPage(shape: PageShape, row: Row, { parameters }: Assembly): Page {
  const read = row[shape.column] as readonly Row[];
  const size = (parameters[shape.limit] as number) - 1;
  const hasMore = read.length > size;
  const rows = read.slice(0, size);
  const { columns, fingerprint } = shape.cursor;
  return {
    rows: shape.isBackward ? rows.reverse() : rows,
    hasNextPage: shape.isBackward ? shape.hasBefore : hasMore || shape.hasBefore,
    hasPreviousPage: shape.isBackward ? hasMore || shape.hasAfter : shape.hasAfter,
    cursor: (inner) =>
      writeCursor(
        fingerprint,
        columns.map((column) => inner[column] ?? null),
      ),
  };
}

function partOf(
  part: PartShape,
  page: Page | undefined,
  row: Row,
  shape: ConnectionShape,
  assembly: Assembly,
): unknown {
  if (part.part === 'typename') return shape.typename;
  if (part.part === 'totalCount') return row[shape.count as number];
  if (part.part === 'aggregate') {
    return aggregateOf(part.typename, part.fields, (row[shape.aggregate as number] ?? []) as Row, assembly);
  }
  const { rows, cursor, ...info } = page as Page;
  if (part.part === 'edges') return rows.map((inner) => edgeOf(part.typename, part.fields, inner, cursor, assembly));
  const ends: Record<string, unknown> = {
    ...info,
    startCursor: rows[0] ? cursor(rows[0]) : null,
    endCursor: rows.length > 0 ? cursor(rows[rows.length - 1] as Row) : null,
    __typename: 'PageInfo',
  };
  const tree: Tree = {};
  for (const field of part.fields) set(tree, field.key, ends[field.name], assembly);
  return tree;
}

function aggregateOf(typename: string, fields: readonly AggregateFieldShape[], row: Row, assembly: Assembly): Tree {
  const tree: Tree = {};
  if (assembly.isForCompletion) tree[typeOf] = typename;
  for (const field of fields) set(tree, field.key, tallyOf(field, row, assembly), assembly);
  return tree;
}

function tallyOf(field: AggregateFieldShape, row: Row, assembly: Assembly): unknown {
  const at = (column: number): Value => row[column] ?? null;
  switch (field.kind) {
    case 'object':
      return aggregateOf(field.typename, field.fields, row, assembly);
    case 'distinct':
      return countDistinct(at(field.column));
    case 'sum':
    case 'avg': {
      const taken = field.kind === 'sum' ? sum : average;
      const value = taken(at(field.column), at(field.count));
      return assembly.isForCompletion || value === null ? value : checkLeaf(value, 'Float');
    }
    default:
      return valueOf(field, row, assembly);
  }
}

function edgeOf(
  typename: string,
  fields: readonly EdgeFieldShape[],
  row: Row,
  cursor: (row: Row) => string,
  assembly: Assembly,
): Tree {
  const tree: Tree = {};
  if (assembly.isForCompletion) tree[typeOf] = typename;
  for (const { key, value } of fields) {
    if (value.kind === 'cursor') set(tree, key, cursor(row), assembly);
    else if (value.kind === 'node') set(tree, key, objectOf(value.object, row, assembly), assembly);
    else set(tree, key, valueOf(value, row, assembly), assembly);
  }
  return tree;
}

function set(tree: Tree, key: FieldShape['key'], value: unknown, { budget }: Assembly): void {
  budget.spend(key.length + (typeof value === 'string' ? value.length + 6 : 8));
  setKey(tree, key, value);
}

/** An own property under any key; `__proto__` is a response key like others. */
export function setKey(tree: Record<string | symbol, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });
  else tree[key] = value;
}

function leafOf(
  value: Value,
  shape: Pick<Extract<ValueShape, { kind: 'leaf' }>, 'type' | 'isList' | 'isRequired'>,
  { isForCompletion, budget }: Assembly,
): unknown {
  if (isForCompletion) return value;
  if (value === null) {
    if (shape.isRequired) throw new NeedsCompletion();
    return null;
  }
  if (!shape.isList) return checkLeaf(value, shape.type);
  if (!Array.isArray(value)) throw new NeedsCompletion();
  for (const item of value as readonly Value[]) {
    checkLeaf(item, shape.type);
    budget.spend(typeof item === 'string' ? item.length + 3 : 8);
  }
  return value;
}

/** Values that graphql-js would take as they are; it decides on all others. */
function checkLeaf(value: Value, type: LeafType): Value {
  if (isFit(value, type)) return value;
  throw new NeedsCompletion();
}

function isFit(value: Value, type: LeafType): boolean {
  switch (type) {
    case 'String':
    case 'ID':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Float':
      return Number.isFinite(value);
    case 'Int':
      return Number.isInteger(value) && (value as number) >= -0x80000000 && (value as number) <= 0x7fffffff;
    default:
      return typeof value === 'string' && type.has(value);
  }
}
