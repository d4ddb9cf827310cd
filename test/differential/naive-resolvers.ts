// Turns an operation over plain arrays into the answer it must have: graphql-js, and a filter and a sort at every field.
import {
  execute,
  getNamedType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Value } from '../../src/cypher';
import {
  concreteTypes,
  fieldName,
  nodeType,
  relationshipTypes,
  sourceTypes,
  type Field,
  type GraphModel,
  type Property,
  type Reference,
  type Relationship,
  type View,
  type ViewColumn,
} from '../../src/model';
import type { GraphData } from '../support/open-graph';
import { aggregateOf, type AggregatedRow } from './naive-aggregates';
import { aggregateMeets, figureOf } from './naive-figures';
import { combine, compareGroups, keysOf, naiveGroups, NaiveKey, selectedKey, type NaiveGroup } from './naive-groups';
import { naiveResolve, naiveSearch } from './naive-search';
import { declarationOf, ToldRelationship } from './naive-relationships';
import { compareAbsent, holds, lower } from './naive-values';
import { naiveRows, naiveTableAggregate, rowKeys } from './naive-views';
import { isWalk, naiveWalk } from './naive-walks';

type Properties = Readonly<Record<string, Value>>;
type Conditions = Readonly<Record<string, unknown>>;
type Arguments = {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly where?: Conditions | null;
  readonly having?: Conditions | null;
  readonly orderBy?: readonly Conditions[] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly types?: readonly string[] | null;
};

/** The reference's own cursors: a number and the response key of their page. */
export const cursorPattern = /^cursor \d+ of (.+)$/;

/** What is tallied of a group under one name: all that is told of the rows, or a part of it. */
interface GroupTally {
  readonly rows: () => readonly AggregatedRow[];
  readonly over: Parameters<typeof aggregateOf>[1];
  readonly part?: 'node' | 'edge';
}

type NaiveRow = Readonly<Record<string, Node | Edge | null>>;

class Node {
  constructor(
    readonly type: string | undefined,
    readonly properties: Properties,
  ) {}
}

class Edge {
  cursor = '';

  constructor(
    readonly node: Node,
    readonly properties: Properties,
    /** The name of the type that describes the properties. */
    readonly described: string | undefined,
  ) {}
}

type Told = ToldRelationship<Node>;
type Compare = (one: Edge, other: Edge) => number;

export class NaiveGraph {
  /** How often each condition held and did not hold: conditions that never decide anything test nothing. */
  readonly outcomes = new Map<string, { true: number; false: number }>();
  readonly #nodes: readonly Node[];
  readonly #relationships: readonly {
    readonly type: string;
    readonly from: Node;
    readonly to: Node;
    readonly properties: Properties;
  }[];
  #places = new Map<string, Edge>();
  #rootRows = 0;

  constructor(
    private readonly model: GraphModel,
    private readonly schema: GraphQLSchema,
    private readonly data: GraphData,
  ) {
    const typeOf = (labels: readonly string[]) =>
      concreteTypes(model).find((type) => type.members.some((member) => labels.includes(member.label)))?.name;
    this.#nodes = data.nodes.map(({ labels, properties }) => new Node(typeOf(labels), properties));
    const byId = new Map(this.#nodes.map((node) => [node.properties['id'], node]));
    this.#relationships = data.relationships.map(({ type, from, to, properties }) => ({
      type,
      from: byId.get(from) as Node,
      to: byId.get(to) as Node,
      properties,
    }));
  }

  /** Cursors in the answer are this graph's own; `nameCursor` tells it another name for one of them. */
  answer(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ): ExecutionResult & { readonly rootRows: number } {
    this.#rootRows = 0;
    const result = execute({
      schema: this.schema,
      document,
      variableValues: variables,
      fieldResolver: (source: unknown, values: Arguments, _context, info) => this.#resolve(source, values, info),
      typeResolver: (one: Node | Told | { readonly __typename: string }) =>
        one instanceof Node ? one.type : one instanceof ToldRelationship ? one.typename : one.__typename,
    }) as ExecutionResult;
    return { ...result, rootRows: this.#rootRows };
  }

  nameCursor(own: string, other: string): void {
    this.#places.set(other, this.#places.get(own) as Edge);
  }

  forgetCursors(): void {
    this.#places = new Map();
  }

  #resolve(source: unknown, values: Arguments, info: GraphQLResolveInfo): unknown {
    if (info.parentType === this.schema.getQueryType()) return this.#root(values, info);
    if (source instanceof NaiveKey) return source.values[info.path.key];
    if (source instanceof Node) {
      const fields = nodeType(this.model, source.type as string).fields;
      const field = fields.get(info.fieldName);
      if (field) return this.#field(source, source, field, values);
      const relationship = fields.get(info.fieldName.replace(/Connection$/, '')) as Relationship;
      const { target, properties } = relationship;
      const edges = this.#along(source, relationship).filter((edge) =>
        this.#edgeMeets(edge, target, properties, values.where),
      );
      return this.#page(edges, values, target, properties, info);
    }
    if ((source instanceof Edge || source instanceof ToldRelationship) && source.described !== undefined) {
      const field = this.model.relationshipProperties.get(source.described)?.fields.get(info.fieldName);
      if (field) return this.#field(undefined, source, field, values);
    }
    const value = (source as Record<string, unknown>)[info.fieldName];
    return typeof value === 'function' ? (value as () => unknown)() : value;
  }

  #root(values: Arguments, info: GraphQLResolveInfo): unknown {
    const { returnType } = info;
    const asked = info.fieldName;
    if (['graph', 'resolve', 'search'].includes(asked)) return this.#found(asked, values);
    if (isWalk(asked)) {
      const nodeOf = (id: string) => this.#nodes.find((node) => node.properties['id'] === id) as Node;
      return naiveWalk(this.model, this.data, { walk: asked, values: values as never, nodeOf });
    }
    const output = getNamedType(returnType);
    if (asked === 'relationshipsConnection') return this.#relationshipPage(values, info);
    const view = [...this.model.views.values()].find(({ name }) => [name, `${name}Connection`].includes(output.name));
    if (view) return this.#table(view, values, output.name !== view.name, info);
    if (asked.endsWith('Groups')) return this.#groups(output.name.replace(/Group$/, ''), values, info);
    if (output.name.endsWith('Connection')) {
      const edge = getNamedType((output as GraphQLObjectType).getFields()['edges']?.type) as GraphQLObjectType;
      const type = getNamedType(edge.getFields()['node']?.type)?.name as string;
      const nodes = this.#all(type).filter((node) => this.#nodeMeets(node, type, values.where));
      const page = this.#page(
        nodes.map((node) => new Edge(node, {}, undefined)),
        values,
        type,
        undefined,
        info,
      );
      this.#rootRows += page.totalCount;
      return page;
    }
    const all = this.#all(output.name);
    const byId = (id: string) => all.find((node) => node.properties['id'] === id) ?? null;
    const found =
      values.id !== undefined
        ? byId(values.id)
        : asked === 'nodes'
          ? values.ids?.map(byId)
          : this.#list(all, values, output.name, true);
    this.#rootRows += [found].flat().filter((node) => node !== null).length;
    return found;
  }

  #groups(name: string, values: Arguments, info: GraphQLResolveInfo): unknown {
    const selected = selectedKey(info);
    const graph = {
      model: this.model,
      reached: (owner: Node | Edge, field: Relationship | Reference) => this.#first(owner, field),
    };
    const view = this.model.views.get(name);
    if (!view) {
      const { fields } = nodeType(this.model, name);
      const nodes = this.#all(name).filter((node) => this.#nodeMeets(node, name, values.where));
      const groups = naiveGroups(nodes, (node) => keysOf<Node | Edge>(node, fields, selected, graph));
      return this.#shownGroups(groups, (items) => this.#nodeTallies(items, fields), values, selected);
    }
    const rows = this.#rows(view).filter((row) => this.#rowMeets(row, view, values.where));
    const groups = naiveGroups(rows, (row) =>
      combine(selected, ({ name: column, below = [] }) => {
        const cell = row[column] ?? null;
        return cell === null ? [] : keysOf(cell, this.#fieldsOf(view.columns.get(column) as ViewColumn), below, graph);
      }),
    );
    return this.#shownGroups(groups, (items) => this.#rowTallies(items, view), values, selected);
  }

  #first(owner: Node | Edge, field: Relationship | Reference): readonly Node[] {
    const found = this.#list(
      this.#reached(owner instanceof Node ? owner : undefined, owner, field),
      {},
      field.target,
      true,
    );
    return field.isList ? found : found.slice(0, 1);
  }

  #fieldsOf({ kind, type }: ViewColumn): ReadonlyMap<string, Field> {
    if (kind !== 'edge') return nodeType(this.model, type).fields;
    return this.model.relationshipProperties.get(type)?.fields ?? new Map<string, Field>();
  }

  #shownGroups<Item>(
    groups: readonly NaiveGroup<Item>[],
    talliesOf: (items: readonly Item[]) => Readonly<Record<string, GroupTally>>,
    { having, orderBy, first }: Arguments,
    selected: ReturnType<typeof selectedKey>,
  ): unknown {
    const note = (what: string, outcome: boolean) => this.#note(what, outcome);
    const shown = groups
      .filter(({ items }) => this.#note('having', this.#groupMeets(items.length, talliesOf(items), having, note)))
      .sort(
        compareGroups(selected, orderBy ?? [], (items, name, way) => {
          const { rows, over, part } = talliesOf(items)[name] as GroupTally;
          return figureOf(part ? [part, ...way] : way, rows(), over);
        }),
      )
      .slice(0, first ?? Infinity);
    this.#rootRows += shown.length;
    return shown.map(({ key, items }) => ({
      key,
      count: items.length,
      ...Object.fromEntries(
        Object.entries(talliesOf(items)).map(([name, { rows, over, part }]) => {
          const all = () => aggregateOf(rows(), over) as Readonly<Record<string, unknown>>;
          return [name, () => (part ? all()[part] : all())];
        }),
      ),
    }));
  }

  #groupMeets(
    count: number,
    tallies: Readonly<Record<string, GroupTally>>,
    having: Conditions | null | undefined,
    note: (what: string, outcome: boolean) => boolean,
  ): boolean {
    return this.#meets(having, (key, condition) => {
      if (key === 'count') {
        const all = Object.entries(condition as Conditions);
        return all.every(([operator, wanted]) => holds(operator, count, wanted as Value));
      }
      const { rows, over, part } = tallies[key] as GroupTally;
      return note('having tallies', aggregateMeets(part ? { [part]: condition } : condition, rows(), over, note));
    });
  }

  #nodeTallies(nodes: readonly Node[], fields: ReadonlyMap<string, Field>): Readonly<Record<string, GroupTally>> {
    const related = [...fields.values()].flatMap((field): readonly (readonly [string, GroupTally])[] => {
      if (field.kind !== 'relationship') return [];
      const over = {
        node: nodeType(this.model, field.target).fields,
        edge: this.model.relationshipProperties.get(field.properties ?? '')?.fields,
      };
      return [[field.name, { over, rows: () => nodes.flatMap((node) => this.#along(node, field)) }]];
    });
    const rows = () => nodes.map((node) => new Edge(node, {}, undefined));
    return { node: { rows, over: { node: fields, edge: undefined }, part: 'node' }, ...Object.fromEntries(related) };
  }

  #rowTallies(rows: readonly NaiveRow[], view: View): Readonly<Record<string, GroupTally>> {
    const columns = [...view.columns.values()].map((column): readonly [string, GroupTally] => {
      const cells = rows.flatMap((row) => row[column.name] ?? []);
      const fields = this.#fieldsOf(column);
      // A relationship is met anew in each row, with the same properties.
      const once = [...new Map(cells.map((cell) => [cell.properties, cell])).values()] as readonly Edge[];
      if (column.kind === 'edge')
        return [column.name, { rows: () => once, over: { node: new Map(), edge: fields }, part: 'edge' }];
      const edges = () => cells.map((cell) => new Edge(cell as Node, {}, undefined));
      return [column.name, { rows: edges, over: { node: fields, edge: undefined } }];
    });
    return Object.fromEntries(columns);
  }

  /** What is found before nodes are read. */
  #found(question: string, values: unknown): unknown {
    if (question === 'search') {
      const result = naiveSearch(this.model, this.#nodes, values as never);
      this.#note('search', result.hits.length > 0);
      this.#rootRows += result.hits.length;
      return result;
    }
    if (question === 'resolve') {
      const names = naiveResolve(this.model, this.#nodes, values as never);
      for (const { matches } of names) this.#note('resolve', matches.length > 0);
      this.#rootRows += names.length;
      return names;
    }
    const types = concreteTypes(this.model).map(({ name }) => name);
    const count = <Item extends { readonly type: string | undefined }>(items: readonly Item[], type: string) =>
      ({ type, count: items.filter((item) => item.type === type).length }) as const;
    const sources = sourceTypes(this.model).flatMap(({ name }) => this.#all(name));
    return {
      nodes: types.map((type) => count(this.#nodes, type)),
      relationships: relationshipTypes(this.model).map((type) => count(this.#relationships, type)),
      sources: sources.toSorted((a, b) => compareAbsent(a.properties['id'] ?? null, b.properties['id'] ?? null, false)),
    };
  }

  /** Nested loops: each way to take all steps of the view, from every node it can start from. */
  #table(view: View, values: Arguments, isPage: boolean, info: GraphQLResolveInfo): unknown {
    const found = this.#rows(view)
      .filter((row) => this.#rowMeets(row, view, values.where))
      .map((row) => new Edge(row as unknown as Node, {}, undefined));
    const compare = this.#compareRows(view, values.orderBy);
    if (isPage) {
      const aggregate = () =>
        naiveTableAggregate(
          view,
          this.model,
          found.map((edge) => edge.node as unknown as NaiveRow),
        );
      const page = { ...this.#page(found, values, startOf(view), undefined, info, compare), aggregate };
      this.#rootRows += page.totalCount;
      return page;
    }
    const start = values.offset ?? 0;
    const shown = found.sort(compare).slice(start, start + (values.first ?? Infinity));
    this.#rootRows += shown.length;
    return shown.map((edge) => edge.node);
  }

  #rows(view: View): readonly NaiveRow[] {
    return naiveRows(view, {
      all: (type) => this.#all(type),
      along: (node, relationship) => this.#along(node, relationship),
    });
  }

  /** All that the schema declares, whatever their types. */
  #relationshipPage(values: Arguments, info: GraphQLResolveInfo): unknown {
    const told = this.#relationships.flatMap((one): readonly Told[] => {
      const declared = declarationOf(this.model, { type: one.type, from: one.from.type, to: one.to.type });
      return declared ? [new ToldRelationship(this.model, one, declared.properties)] : [];
    });
    const found = told
      .filter(({ type }) => values.types?.includes(type) ?? true)
      .filter((one) => this.#relationshipMeets(one, values.where))
      .map((one) => new Edge(one as unknown as Node, {}, undefined));
    const compare: Compare = (one, other) => (one.node as unknown as Told).compare(other.node as unknown as Told);
    const [anyType] = this.model.nodeTypes.keys();
    const page = this.#page(found, values, anyType as string, undefined, info, compare);
    this.#rootRows += page.totalCount;
    return page;
  }

  #relationshipMeets(told: Told, where: Conditions | null | undefined): boolean {
    return this.#meets(where, (key, condition) => {
      if (key === 'from' || key === 'to')
        return this.#note('end', condition !== null && this.#endMeets(told[key], condition as Conditions));
      if (key === 'parallel') {
        const { type, from, to } = told;
        const alike = this.#relationships.filter((one) => one.type === type && one.from === from && one.to === to);
        return Object.entries(condition as Conditions).every(([operator, wanted]) =>
          this.#note('parallel', holds(operator, alike.length, wanted as Value)),
        );
      }
      const properties = [...this.model.relationshipProperties.values()].find(({ name }) => fieldName(name) === key)!;
      return this.#isSort('described', told.described === properties.name, condition, (inner) =>
        this.#meets(inner, (name, value) => this.#fieldMeets(undefined, told, properties.fields, name, value)),
      );
    });
  }

  #endMeets(node: Node, where: Conditions): boolean {
    return this.#meets(where, (key, condition) => {
      if (key === 'id') return this.#fieldMeets(node, node, nodeType(this.model, node.type!).fields, key, condition);
      if (key === 'type') {
        return Object.entries(condition as Conditions).every(([operator, wanted]) =>
          this.#note('end type', holds(operator, node.type as string, wanted as Value)),
        );
      }
      const type = [...this.model.nodeTypes.values()].find(({ name }) => fieldName(name) === key)!.name;
      return this.#isSort('end of type', this.#isOf(node, type), condition, (inner) =>
        this.#nodeMeets(node, type, inner),
      );
    });
  }

  /** Whether something is of a sort and meets the conditions of that sort; null asks for what is not. */
  #isSort(what: string, isOfIt: boolean, condition: unknown, meets: (inner: Conditions) => boolean): boolean {
    if (condition === null) return this.#note(`${what} null`, !isOfIt);
    return this.#note(what, isOfIt && meets(condition as Conditions));
  }

  #rowMeets(row: NaiveRow, view: View, where: Conditions | null | undefined): boolean {
    return this.#meets(where, (key, condition) => {
      const cell = row[key] ?? null;
      if (condition === null) return this.#note('empty column', cell === null);
      const column = view.columns.get(key) as ViewColumn;
      if (cell === null) return this.#note('column', false);
      return this.#note(
        'column',
        column.kind === 'edge'
          ? this.#meets(condition as Conditions, (name, inner) =>
              this.#fieldMeets(
                undefined,
                cell,
                this.model.relationshipProperties.get(column.type)?.fields ?? new Map<string, Field>(),
                name,
                inner,
              ),
            )
          : this.#nodeMeets(cell as Node, column.type, condition as Conditions),
      );
    });
  }

  #all(type: string): readonly Node[] {
    return this.#nodes.filter((node) => node.type !== undefined && (type === 'Node' || this.#isOf(node, type)));
  }

  #isOf(node: Node, type: string): boolean {
    return nodeType(this.model, type).members.some((member) => member.name === node.type);
  }

  #field(
    start: Node | undefined,
    owner: { readonly properties: Properties },
    field: Field,
    values: Arguments,
  ): unknown {
    if (field.kind === 'property') return owner.properties[field.name] ?? null;
    const nodes = this.#reached(start, owner, field);
    if (field.isList) return this.#list(nodes, values, field.target, field.kind === 'relationship');
    return this.#list(nodes, {}, field.target, true)[0] ?? null;
  }

  /** The nodes that a relationship or a reference leads to. */
  #reached(
    start: Node | undefined,
    owner: { readonly properties: Properties },
    field: Relationship | Reference,
  ): readonly Node[] {
    if (field.kind === 'relationship') return [...new Set(this.#along(start as Node, field).map((edge) => edge.node))];
    const ids = [owner.properties[field.property] ?? []].flat() as readonly Value[];
    return ids.flatMap((id) => this.#all(field.target).filter((node) => node.properties['id'] === id));
  }

  #along(start: Node, { type, direction, target, properties }: Relationship): readonly Edge[] {
    return this.#relationships
      .filter((one) => one.type === type && (direction === 'OUT' ? one.from : one.to) === start)
      .map((one) => new Edge(direction === 'OUT' ? one.to : one.from, one.properties, properties))
      .filter((edge) => this.#isOf(edge.node, target));
  }

  /** Lists are ordered by id unless another order is asked for, and those of references as they are stored. */
  #list(
    nodes: readonly Node[],
    { where, orderBy, first, offset }: Arguments,
    type: string,
    isOrdered: boolean,
  ): readonly Node[] {
    const edges = nodes
      .map((node) => new Edge(node, {}, undefined))
      .filter((edge) => this.#nodeMeets(edge.node, type, where));
    if (isOrdered || (orderBy ?? undefined) !== undefined) edges.sort(this.#compareBy(orderBy, type, undefined));
    const start = offset ?? 0;
    return edges.slice(start, start + (first ?? Infinity)).map((edge) => edge.node);
  }

  #page(
    rows: readonly Edge[],
    { orderBy, first, after, last, before }: Arguments,
    type: string,
    described: string | undefined,
    info: GraphQLResolveInfo,
    ordered?: Compare,
  ) {
    const compare = ordered ?? this.#compareBy(orderBy, type, described, info);
    const window = rows
      .toSorted(compare)
      .filter((edge) => this.#isBeyond(edge, after, compare, 1) && this.#isBeyond(edge, before, compare, -1));
    const size = last ?? first ?? Infinity;
    const isBackward = (last ?? undefined) !== undefined;
    const edges = isBackward ? window.slice(Math.max(0, window.length - size)) : window.slice(0, size);
    for (const edge of edges) {
      edge.cursor = `cursor ${this.#places.size} of ${info.path.key}`;
      this.#places.set(edge.cursor, edge);
    }
    const isAfter = (after ?? undefined) !== undefined;
    const isBefore = (before ?? undefined) !== undefined;
    const pageInfo = {
      hasNextPage: isBefore || (!isBackward && window.length > edges.length),
      hasPreviousPage: isAfter || (isBackward && window.length > edges.length),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    for (const [name, value] of Object.entries(pageInfo)) if (typeof value === 'boolean') this.#note(name, value);
    const over = {
      node: nodeType(this.model, type).fields,
      edge: this.model.relationshipProperties.get(described ?? '')?.fields,
    };
    return { edges, pageInfo, totalCount: rows.length, aggregate: () => aggregateOf(rows, over) };
  }

  /** By the keys in their order, then by id, then by what tells parallel relationships apart. Absent values come last. */
  #compareBy(
    orderBy: Arguments['orderBy'],
    type: string,
    described: string | undefined,
    info?: GraphQLResolveInfo,
  ): Compare {
    const nodeFields = nodeType(this.model, type).fields;
    const ofEdges = this.model.relationshipProperties.get(described ?? '');
    const isAlong = info !== undefined && info.parentType !== this.schema.getQueryType();
    const asked = (orderBy ?? []).map((key) => ({
      of: (edge: Edge) => {
        if (!isAlong) return this.#orderValue(edge.node, edge.node, nodeFields, key);
        return 'node' in key
          ? this.#orderValue(edge.node, edge.node, nodeFields, key['node'] as Conditions)
          : this.#orderValue(undefined, edge, ofEdges?.fields ?? new Map(), key);
      },
      isDescending: JSON.stringify(key).includes('"DESC"'),
    }));
    const edgeKey = ofEdges?.key;
    const last = [
      { of: (edge: Edge) => edge.node.properties['id'] ?? null, isDescending: false },
      ...(edgeKey === undefined ? [] : [{ of: (edge: Edge) => edge.properties[edgeKey] ?? null, isDescending: false }]),
    ];
    return (one, other) => {
      for (const { of, isDescending } of [...asked, ...last]) {
        const order = compareAbsent(of(one), of(other), isDescending);
        if (order !== 0) return order;
      }
      return 0;
    };
  }

  #compareRows(view: View, orderBy: Arguments['orderBy']): Compare {
    const keys = rowKeys(view, this.model, orderBy).map(({ column, key, isDescending }) => ({
      of: (edge: Edge) => {
        const cell = (edge.node as unknown as NaiveRow)[column] ?? null;
        const { kind, type } = view.columns.get(column) as ViewColumn;
        if (cell === null) return null;
        if (kind !== 'edge') return this.#orderValue(cell as Node, cell, nodeType(this.model, type).fields, key);
        return this.#orderValue(undefined, cell, this.model.relationshipProperties.get(type)?.fields ?? new Map(), key);
      },
      isDescending,
    }));
    return (one, other) => {
      for (const { of, isDescending } of keys) {
        const order = compareAbsent(of(one), of(other), isDescending);
        if (order !== 0) return order;
      }
      return 0;
    };
  }

  /** The value at the end of a way, the number of what a list has, or null where there is no node on the way. */
  #orderValue(
    start: Node | undefined,
    owner: { readonly properties: Properties },
    fields: ReadonlyMap<string, Field>,
    key: Conditions,
  ): Value {
    const [name, inner] = Object.entries(key)[0] as [string, unknown];
    const field = fields.get(name);
    if (field?.kind === 'property') return owner.properties[name] ?? null;
    if (!field) return this.#along(start as Node, fields.get(name.replace(/Connection$/, '')) as Relationship).length;
    const nodes = this.#reached(start, owner, field);
    if (field.isList) return new Set(nodes).size;
    const node = this.#list(nodes, {}, field.target, true)[0];
    return node ? this.#orderValue(node, node, nodeType(this.model, field.target).fields, inner as Conditions) : null;
  }

  #isBeyond(edge: Edge, cursor: string | null | undefined, compare: Compare, side: 1 | -1): boolean {
    if (cursor === undefined || cursor === null) return true;
    const place = this.#places.get(cursor);
    if (!place) throw new Error(`The cursor ${cursor} is unknown.`);
    return this.#note(side > 0 ? 'after' : 'before', compare(edge, place) * side > 0);
  }

  #nodeMeets(node: Node, type: string, where: Conditions | null | undefined): boolean {
    return this.#meets(where, (key, condition) =>
      this.#fieldMeets(node, node, nodeType(this.model, type).fields, key, condition),
    );
  }

  #edgeMeets(edge: Edge, target: string, described: string | undefined, where: Conditions | null | undefined): boolean {
    const fields = this.model.relationshipProperties.get(described ?? '')?.fields ?? new Map<string, Field>();
    return this.#meets(where, (key, condition) =>
      key === 'node'
        ? this.#note('node', this.#nodeMeets(edge.node, target, condition as Conditions))
        : this.#fieldMeets(undefined, edge, fields, key, condition),
    );
  }

  #meets(where: Conditions | null | undefined, leaf: (key: string, condition: unknown) => boolean): boolean {
    const all = (value: unknown) => this.#meets(value as Conditions, leaf);
    return Object.entries(where ?? {}).every(([key, value]) => {
      if (key === 'and') return this.#note('and', (value as readonly unknown[]).every(all));
      if (key === 'or') return this.#note('or', (value as readonly unknown[]).some(all));
      if (key === 'not') return this.#note('not', !all(value));
      return leaf(key, value);
    });
  }

  #fieldMeets(
    start: Node | undefined,
    owner: { readonly properties: Properties },
    fields: ReadonlyMap<string, Field>,
    key: string,
    condition: unknown,
  ): boolean {
    const field = fields.get(key);
    if (field?.kind === 'property')
      return this.#valueMeets(owner.properties[field.name] ?? null, field, condition as Conditions);
    if (field) {
      const nodes = this.#reached(start, owner, field);
      if (field.isList)
        return this.#quantified(nodes, condition as Conditions, '', (node, where) =>
          this.#nodeMeets(node, field.target, where),
        );
      if (condition === null) return this.#note('to-one null', nodes.length === 0);
      return this.#note(
        'to-one',
        nodes.some((node) => this.#nodeMeets(node, field.target, condition as Conditions)),
      );
    }
    const relationship = fields.get(key.replace(/Connection$/, '')) as Relationship;
    const { target, properties } = relationship;
    const edges = this.#along(start as Node, relationship);
    const { aggregate, ...quantified } = condition as Conditions;
    const over = {
      node: nodeType(this.model, target).fields,
      edge: this.model.relationshipProperties.get(properties ?? '')?.fields,
    };
    const note = (what: string, outcome: boolean) => this.#note(what, outcome);
    return (
      (aggregate === undefined || this.#note('aggregate', aggregateMeets(aggregate, edges, over, note))) &&
      this.#quantified(edges, quantified, 'edge ', (edge, where) => this.#edgeMeets(edge, target, properties, where))
    );
  }

  #quantified<Item>(
    items: readonly Item[],
    condition: Conditions,
    of: string,
    meets: (item: Item, where: Conditions) => boolean,
  ): boolean {
    const all = [...new Set(items)];
    return Object.entries(condition).every(([quantifier, value]) => {
      if (quantifier === 'count') {
        return Object.entries(value as Conditions).every(([operator, wanted]) =>
          this.#note(`${of}count`, holds(operator, all.length, wanted as Value)),
        );
      }
      const hits = all.filter((item) => meets(item, value as Conditions)).length;
      const outcomes = { some: hits > 0, none: hits === 0, every: hits === all.length, single: hits === 1 };
      return this.#note(of + quantifier, outcomes[quantifier as keyof typeof outcomes]);
    });
  }

  #valueMeets(value: Value, property: Property, condition: Conditions): boolean {
    return Object.entries(condition).every(([operator, wanted]) => {
      if (operator !== 'caseInsensitive')
        return this.#note(
          property.isList ? `list ${operator}` : wanted === null ? `${operator} null` : operator,
          holds(operator, value, wanted as Value),
        );
      return Object.entries(wanted as Conditions).every(([inner, text]) =>
        this.#note(`caseInsensitive ${inner}`, holds(inner, lower(value), lower(text as Value))),
      );
    });
  }

  #note(what: string, outcome: boolean): boolean {
    const counts = this.outcomes.get(what) ?? { true: 0, false: 0 };
    counts[`${outcome}`]++;
    this.outcomes.set(what, counts);
    return outcome;
  }
}

function startOf(view: View): string {
  return [...view.columns.values()].find(({ kind }) => kind === 'start')?.type as string;
}
