// Turns what a finder found, and the row with the nodes in it, into the value of its root field.
import type { Row, Value } from '../cypher';
import { invariant } from '../errors';
import { idOf, isList, isObject, type Found } from './found';
import type { FoundShape, LeafType, ObjectShape } from './shape';
import type { Tree } from './tree';

/** How values become parts of the response; the same for everything that is assembled. */
interface Pieces {
  object(shape: ObjectShape, row: Row): Tree | null;
  leaf(value: Value, shape: { readonly type: LeafType; readonly isList: false; readonly isRequired: boolean }): unknown;
  /** A null, which may stand only where it is not required otherwise. */
  absent(isRequired: boolean): null;
  tree(typename: string): Tree;
  set(tree: Tree, key: string, value: unknown): void;
  spend(characters: number): void;
}

export function assembleFound(shape: FoundShape, found: Found, row: Row, pieces: Pieces): unknown {
  const nodes = new Map<number, ReadonlyMap<string, Row>>();
  /** The rows of one column by the ids of their nodes. */
  const nodesOf = (column: number, idColumn: number): ReadonlyMap<string, Row> => {
    const known =
      nodes.get(column) ?? new Map((row[column] as readonly Row[]).map((inner) => [inner[idColumn] as string, inner]));
    nodes.set(column, known);
    return known;
  };

  const valueOf = (of: FoundShape, value: Found, level: number): unknown => {
    const isRequired = of.required[level] ?? true;
    if (of.kind === 'typename') return of.name;
    if (value === null) return pieces.absent(isRequired);
    if (level < of.required.length - 1) {
      invariant(isList(value), 'what was found is no list');
      const items = value.filter((item) => !isGone(of, item, level + 1)).map((item) => valueOf(of, item, level + 1));
      for (const item of items) pieces.spend(typeof item === 'string' ? item.length + 3 : 8);
      return items;
    }
    if (of.kind === 'leaf') {
      return pieces.leaf(value as Value, { type: of.type, isList: false, isRequired });
    }
    invariant(isObject(value), 'what was found is no object');
    if (of.kind === 'node') {
      const inner = nodesOf(of.column, of.idColumn).get(idOf(value));
      return inner ? pieces.object(of.object, inner) : pieces.absent(isRequired);
    }
    const typename = of.fields.size === 1 ? [...of.fields.keys()][0] : value['__typename'];
    const fields = of.fields.get(typename as string);
    invariant(fields, `what was found is of no type that could stand there: "${String(typename)}"`);
    const tree = pieces.tree(typename as string);
    for (const { key, name, value: inner } of fields) pieces.set(tree, key, valueOf(inner, value[name] ?? null, 0));
    return tree;
  };

  /** A node of a list which is not there any more: it is left out where the list has no place for a null. */
  const isGone = (of: FoundShape, item: Found, level: number): boolean =>
    of.kind === 'node' &&
    of.required[level] === true &&
    isObject(item) &&
    !nodesOf(of.column, of.idColumn).has(idOf(item));

  return valueOf(shape, found, 0);
}
