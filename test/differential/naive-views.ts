// Turns a view into its rows over plain arrays, by one loop inside the other, and into the keys of their order.
import type { Value } from '../../src/cypher';
import { nodeType, type GraphModel, type Relationship, type View } from '../../src/model';
import { aggregateOf, valuesOf } from './naive-aggregates';

interface Reached<Node> {
  readonly node: Node;
}

interface Loops<Node, Edge extends Reached<Node>> {
  readonly all: (type: string) => readonly Node[];
  readonly along: (node: Node, relationship: Relationship) => readonly Edge[];
}

type Cells<Node, Edge> = Readonly<Record<string, Node | Edge | null>>;

export function naiveRows<Node, Edge extends Reached<Node>>(
  view: View,
  { all, along }: Loops<Node, Edge>,
): readonly Cells<Node, Edge>[] {
  const columns = [...view.columns.values()];
  let rows: readonly Cells<Node, Edge>[] = columns
    .filter(({ kind }) => kind === 'start')
    .flatMap(({ name, type }) => all(type).map((node) => ({ [name]: node })));
  for (const column of columns) {
    if (column.kind !== 'step') continue;
    const { name, from, relationship, edge, isRequired } = column;
    rows = rows.flatMap((row): readonly Cells<Node, Edge>[] => {
      const start = row[from] as Node | null;
      const edges = start === null ? [] : along(start, relationship);
      if (edges.length === 0) return isRequired ? [] : [{ ...row, [name]: null, ...(edge && { [edge]: null }) }];
      if (edge !== undefined) return edges.map((one) => ({ ...row, [name]: one.node, [edge]: one }));
      return [...new Set(edges.map((one) => one.node))].map((node) => ({ ...row, [name]: node }));
    });
  }
  return rows;
}

interface Described {
  readonly properties: Readonly<Record<string, Value>>;
}

/** Over all rows: for each column over its nodes as edges, or over its relationships, each once. */
export function naiveTableAggregate(
  view: View,
  model: GraphModel,
  rows: readonly Readonly<Record<string, Described | null>>[],
): unknown {
  const columns = [...view.columns.values()].map(({ name, kind, type }) => {
    const cells = rows.flatMap((row) => row[name] ?? []);
    if (kind !== 'edge') {
      const over = { node: nodeType(model, type).fields, edge: undefined };
      return [
        name,
        aggregateOf(
          cells.map((node) => ({ node, properties: {} })),
          over,
        ),
      ] as const;
    }
    // A relationship is met anew in each row, with the same properties.
    const once = [...new Set(cells.map((edge) => edge.properties))];
    return [name, valuesOf(once, model.relationshipProperties.get(type)?.fields ?? new Map())] as const;
  });
  return { count: rows.length, ...Object.fromEntries(columns) };
}

interface RowKey {
  readonly column: string;
  /** The way to a value, as "orderBy" gives it. */
  readonly key: Readonly<Record<string, unknown>>;
  readonly isDescending: boolean;
}

/** What was asked for; then ids, and keys of relationships, first of the columns that are never empty. */
export function rowKeys(
  view: View,
  model: GraphModel,
  orderBy: readonly Readonly<Record<string, unknown>>[] | null | undefined,
): readonly RowKey[] {
  const asked = (orderBy ?? []).flatMap((key) =>
    Object.entries(key).map(([column, inner]) => ({
      column,
      key: inner as Readonly<Record<string, unknown>>,
      isDescending: JSON.stringify(inner).includes('"DESC"'),
    })),
  );
  const columns = [...view.columns.values()];
  const nodes = columns.filter(({ kind }) => kind !== 'edge').map(({ name }) => ({ name, property: 'id' }));
  const edges = columns.flatMap(({ name, kind, type }) => {
    const property = kind === 'edge' ? model.relationshipProperties.get(type)?.key : undefined;
    return property === undefined ? [] : [{ name, property }];
  });
  const all = [...nodes, ...edges];
  const isRequired = ({ name }: { readonly name: string }) => view.columns.get(name)?.isRequired;
  const last = [...all.filter(isRequired), ...all.filter((one) => !isRequired(one))];
  return [
    ...asked,
    ...last.map(({ name, property }) => ({ column: name, key: { [property]: 'ASC' }, isDescending: false })),
  ];
}
