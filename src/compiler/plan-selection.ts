// Turns the selections below a field into columns to read and the shape in which they return.
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { meaningOf, type Meaning } from '../api';
import { invariant } from '../errors';
import { type GraphModel, type NodeType, type Property, type RelationshipProperties } from '../model';
import type { EdgeFieldShape, FieldShape, LeafType, ObjectShape, PageShape, PartShape, ValueShape } from '../result';
import type { Column, FieldUse, OrderKey, Pattern, Predicate, Read, Source, Subject, Walk } from './plan';
import { always } from './plan';
import { fingerprintOf, planOrder, planPlace } from './plan-order';
import { WherePlanner } from './plan-where';
import type { Scope } from './scope';

/** What planning needs to know of the operation. */
export interface OperationContext {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field with all its occurrences under one response key. */
interface Occurrence {
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
  /** Steps along relationships and references from the root. */
  readonly depth: number;
}

/** The columns of one row, each read once however often it is selected. */
class Columns {
  readonly list: Column[] = [];
  /** What the fields of this row became, so that the types of an interface share what they have in common. */
  readonly shapes = new Map<string, ValueShape>();

  add(column: Column): number {
    return this.list.push(column) - 1;
  }

  property(subject: Subject, property: string): number {
    const known = this.list.findIndex(
      (column) => column.kind === 'property' && column.subject.variable === subject.variable && column.property === property,
    );
    return known >= 0 ? known : this.add({ kind: 'property', subject, property });
  }
}

/** The values of one root field's row or of one node's row. */
interface Row {
  readonly columns: Columns;
  /** The node that relationships start from; undefined at the root. */
  readonly start: Subject | undefined;
  /** The node or relationship whose properties are read. */
  readonly owner: Subject | undefined;
}

export class SelectionPlanner {
  deepest: { steps: number; path: readonly string[] } = { steps: 0, path: [] };
  readonly #nodeIds = new Map<FieldNode, number>();

  constructor(
    private readonly context: OperationContext,
    private readonly scope: Scope,
  ) {}

  /** Plans one root field; its reads become the columns of the statement's one row. */
  root(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): { readonly columns: readonly Column[]; readonly value: ValueShape } {
    const columns = new Columns();
    const row: Row = { columns, start: undefined, owner: undefined };
    const value = this.#field(parent, row, { nodes, path: [key], depth: -1 });
    return { columns: columns.list, value };
  }

  #field(parent: GraphQLObjectType, row: Row, occurrence: Occurrence): ValueShape {
    const node = occurrence.nodes[0];
    invariant(node, 'a field without an occurrence');
    if (node.name.value === '__typename') return { kind: 'typename', name: parent.name };
    const definition = parent.getFields()[node.name.value];
    const meaning = definition && meaningOf(definition);
    invariant(definition && meaning, `field "${parent.name}.${node.name.value}" has no meaning`);
    if (meaning.kind === 'property') return this.#leaf(row, meaning.property);
    const key = `${occurrence.nodes.map((one) => this.#idOf(one)).join()} ${describeMeaning(meaning, row)}`;
    const known = row.columns.shapes.get(key);
    if (known) return known;
    const shape = this.#step(parent, row, occurrence, definition, node, meaning);
    row.columns.shapes.set(key, shape);
    return shape;
  }

  /** A field that leads to nodes. */
  #step(
    parent: GraphQLObjectType,
    row: Row,
    occurrence: Occurrence,
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    meaning: Exclude<Meaning, { kind: 'property' }>,
  ): ValueShape {
    const use: FieldUse = { definition, node, path: occurrence.path, coordinate: `${parent.name}.${definition.name}` };
    const values = getArgumentValues(definition, node, this.context.variables);
    const inner: Occurrence = { ...occurrence, depth: occurrence.depth + 1 };
    if (inner.depth > this.deepest.steps) this.deepest = { steps: inner.depth, path: occurrence.path };
    const type = getNamedType(definition.type);
    switch (meaning.kind) {
      case 'node':
        return this.#byId(row, use, meaning.type, type, inner);
      case 'nodes':
        return this.#byIds(row, use, meaning.type, type, inner);
      case 'list':
        return this.#list(row, { kind: 'type' }, meaning.type, use, values, type, inner);
      case 'connection':
        return this.#connection(row, { kind: 'type' }, meaning.type, undefined, use, values, type, inner);
      case 'reference':
      case 'relationship': {
        const source = this.#source(row, meaning);
        const field = meaning.kind === 'reference' ? meaning.reference : meaning.relationship;
        if (field.isList) return this.#list(row, source, meaning.type, use, values, type, inner);
        return this.#single(row, source, meaning.type, use, type, inner, field.isRequired);
      }
      case 'relationshipConnection':
        return this.#connection(row, this.#source(row, meaning), meaning.type, meaning, use, values, type, inner);
      case 'part':
        throw new Error(`This is a bug in Mandate: "${meaning.part}" outside a connection.`);
    }
  }

  #source(row: Row, meaning: Extract<Meaning, { kind: 'reference' | 'relationship' | 'relationshipConnection' }>): Source {
    invariant(row.start && row.owner, 'a step without a start');
    if (meaning.kind === 'reference') return { kind: 'reference', owner: row.owner, reference: meaning.reference };
    return { kind: 'relationship', start: row.start, relationship: meaning.relationship };
  }

  #leaf(row: Row, property: Property): ValueShape {
    invariant(row.owner, 'a property without an owner');
    const { isList, isRequired } = property;
    return { kind: 'leaf', column: row.columns.property(row.owner, property.name), type: this.#leafType(property), isList, isRequired };
  }

  #leafType(property: Property): LeafType {
    const values = this.context.model.enums.get(property.type)?.values;
    return values ? new Set(values.map((value) => value.name)) : (property.type as Exclude<LeafType, ReadonlySet<string>>);
  }

  #byId(row: Row, use: FieldUse, type: NodeType, output: GraphQLOutputType, inner: Occurrence): ValueShape {
    const id = this.scope.parameter({ kind: 'argument', field: use, path: ['id'], isLowered: false });
    return this.#single(row, { kind: 'id', id }, type, use, output, inner, false);
  }

  #byIds(row: Row, use: FieldUse, type: NodeType, output: GraphQLOutputType, inner: Occurrence): ValueShape {
    const ids = this.scope.parameter({ kind: 'ids', field: use });
    const pattern = this.#pattern({ kind: 'ids', ids }, type, use, false);
    const columns = new Columns();
    const idColumn = columns.property(pattern.node, 'id');
    const object = this.#object(output, columns, pattern, inner);
    const column = this.#read(row, { kind: 'list', name: use.definition.name, walk: this.#walk(pattern, columns, {}) });
    return { kind: 'byIds', column, object, idColumn, ids: ids.name };
  }

  #single(row: Row, source: Source, type: NodeType, use: FieldUse, output: GraphQLOutputType, inner: Occurrence, isRequired: boolean): ValueShape {
    const pattern = this.#pattern(source, type, use, false);
    const columns = new Columns();
    const object = this.#object(output, columns, pattern, inner);
    const order = source.kind === 'relationship' ? planOrder(undefined, pattern) : [];
    const read: Read = { kind: 'one', name: use.definition.name, walk: this.#walk(pattern, columns, { order }) };
    return { kind: 'object', column: this.#read(row, read), object, isRequired };
  }

  #list(row: Row, source: Source, type: NodeType, use: FieldUse, values: Readonly<Record<string, unknown>>, output: GraphQLOutputType, inner: Occurrence): ValueShape {
    const pattern = this.#pattern(source, type, use, false);
    const where = new WherePlanner(this.context.model, this.scope, use).node(values['where'], pattern.node, type);
    // A list of references keeps its stored order unless another one is asked for.
    const isStored = source.kind === 'reference' && !isGiven(values['orderBy']);
    const order = isStored ? [] : planOrder(values['orderBy'], pattern);
    const first = isGiven(values['first']);
    const offset = isGiven(values['offset']) ? this.scope.parameter({ kind: 'offset', field: use }) : undefined;
    const limit = this.scope.parameter({ kind: 'limit', field: use, argument: first ? 'first' : undefined, extra: first ? 0 : 1 });
    const columns = new Columns();
    const object = this.#object(output, columns, pattern, inner);
    const isDistinct = source.kind === 'relationship';
    const walk = this.#walk(pattern, columns, { where, order, offset, limit, isDistinct });
    const connection = source.kind === 'reference' ? undefined : `${use.definition.name}Connection`;
    return {
      kind: 'list',
      column: this.#read(row, { kind: 'list', name: use.definition.name, walk }),
      object,
      overflow: first ? undefined : { limit: limit.name, field: use.path.join('.'), connection },
    };
  }

  #connection(
    row: Row,
    source: Source,
    type: NodeType,
    relationship: { readonly properties: RelationshipProperties | undefined } | undefined,
    use: FieldUse,
    values: Readonly<Record<string, unknown>>,
    output: GraphQLOutputType,
    inner: Occurrence,
  ): ValueShape {
    invariant(isObjectType(output), 'a connection is an object');
    const selected = [...this.#collect(output, inner.nodes)];
    const asksFor = (part: string) => selected.some(([, nodes]) => nodes[0]?.name.value === part);
    const countColumn = asksFor('totalCount') ? this.#count(row, source, type, relationship, use, values) : undefined;

    const pattern = this.#pattern(source, type, use, relationship !== undefined);
    const columns = new Columns();
    const order = planOrder(values['orderBy'], { ...pattern, properties: relationship?.properties });
    const parts = selected.map(([key, nodes]) => this.#part(key, nodes, output, columns, pattern, { ...inner, nodes, path: [...inner.path, key] }));
    const page = asksFor('edges') || asksFor('pageInfo') ? this.#page(row, pattern, columns, order, relationship, use, values) : undefined;
    return { kind: 'connection', connection: { typename: output.name, page, count: countColumn, parts } };
  }

  #page(
    row: Row,
    pattern: Pattern,
    columns: Columns,
    order: readonly OrderKey[],
    relationship: { readonly properties: RelationshipProperties | undefined } | undefined,
    use: FieldUse,
    values: Readonly<Record<string, unknown>>,
  ): PageShape {
    const isBackward = isGiven(values['last']);
    const after = planPlace('after', values['after'], order, use, this.scope);
    const before = planPlace('before', values['before'], order, use, this.scope);
    const where = this.#where(pattern, relationship, use, values);
    const argument = isBackward ? 'last' : isGiven(values['first']) ? 'first' : undefined;
    const limit = this.scope.parameter({ kind: 'limit', field: use, argument, extra: 1 });
    const cursor = {
      columns: order.map((key) => columns.property(key.subject, key.property.name)),
      fingerprint: fingerprintOf(use, order),
    };
    const of = [where, after, before].filter((predicate): predicate is Predicate => predicate !== undefined && predicate !== always);
    const walk = this.#walk(pattern, columns, { where: of.length === 0 ? always : { kind: 'and', of }, order, isBackward, limit });
    return {
      column: this.#read(row, { kind: 'list', name: use.definition.name, walk }),
      limit: limit.name,
      isBackward,
      hasAfter: after !== undefined,
      hasBefore: before !== undefined,
      cursor,
    };
  }

  #count(
    row: Row,
    source: Source,
    type: NodeType,
    relationship: { readonly properties: RelationshipProperties | undefined } | undefined,
    use: FieldUse,
    values: Readonly<Record<string, unknown>>,
  ): number {
    const pattern = this.#pattern(source, type, use, relationship !== undefined);
    const where = this.#where(pattern, relationship, use, values);
    return this.#read(row, { kind: 'count', name: use.definition.name, pattern, where });
  }

  #where(
    pattern: Pattern,
    relationship: { readonly properties: RelationshipProperties | undefined } | undefined,
    use: FieldUse,
    values: Readonly<Record<string, unknown>>,
  ): Predicate {
    const planner = new WherePlanner(this.context.model, this.scope, use);
    return pattern.edge
      ? planner.edge(values['where'], pattern.edge, relationship?.properties, pattern.node, pattern.type)
      : planner.node(values['where'], pattern.node, pattern.type);
  }

  #part(key: string, nodes: readonly FieldNode[], connection: GraphQLObjectType, columns: Columns, pattern: Pattern, inner: Occurrence): PartShape {
    const name = nodes[0]?.name.value;
    if (name === '__typename') return { key, part: 'typename' };
    if (name === 'totalCount') return { key, part: 'totalCount' };
    const type = getNamedType(connection.getFields()[name as string]?.type as GraphQLOutputType);
    invariant(isObjectType(type), `"${name}" is an object`);
    const fields = [...this.#collect(type, nodes)];
    if (name === 'pageInfo') {
      return { key, part: 'pageInfo', fields: fields.map(([field, of]) => ({ key: field, name: of[0]?.name.value as string })) };
    }
    return {
      key,
      part: 'edges',
      typename: type.name,
      fields: fields.map(([field, of]) => this.#edgeField(field, of, type, columns, pattern, { ...inner, nodes: of, path: [...inner.path, field] })),
    };
  }

  #edgeField(key: string, nodes: readonly FieldNode[], edge: GraphQLObjectType, columns: Columns, pattern: Pattern, inner: Occurrence): EdgeFieldShape {
    const name = nodes[0]?.name.value as string;
    if (name === 'cursor') return { key, value: { kind: 'cursor' } };
    if (name === 'node') {
      const type = getNamedType(edge.getFields()[name]?.type as GraphQLOutputType);
      return { key, value: { kind: 'node', object: this.#object(type, columns, pattern, inner) } };
    }
    const row: Row = { columns, start: pattern.node, owner: pattern.edge };
    return { key, value: this.#field(edge, row, inner) };
  }

  #object(output: GraphQLOutputType, columns: Columns, pattern: Pattern, inner: Occurrence): ObjectShape {
    const named = getNamedType(output);
    const row: Row = { columns, start: pattern.node, owner: pattern.node };
    const fieldsOf = (type: GraphQLObjectType): readonly FieldShape[] =>
      [...this.#collect(type, inner.nodes)].map(([key, nodes]) => ({
        key,
        value: this.#field(type, row, { ...inner, nodes, path: [...inner.path, key] }),
      }));
    if (!isAbstractType(named)) {
      invariant(isObjectType(named), `"${named.name}" is an object`);
      return { label: undefined, typename: named.name, fields: new Map([[named.name, fieldsOf(named)]]) };
    }
    const { members } = pattern.type;
    const types = new Map(members.map((member) => [member.label, member.name]));
    const labels = this.scope.parameter({ kind: 'constant', value: [...types.keys()] });
    const column = columns.add({ kind: 'label', subject: pattern.node, labels });
    const fields = members.map((member) => [member.name, fieldsOf(this.context.schema.getType(member.name) as GraphQLObjectType)] as const);
    return { label: { column, types }, typename: named.name, fields: new Map(fields) };
  }

  #pattern(source: Source, type: NodeType, use: FieldUse, hasEdge: boolean): Pattern {
    const node = this.scope.variable(use.definition.name);
    return { node, type, edge: hasEdge ? { variable: `${node.variable}_edge` } : undefined, source };
  }

  #walk(pattern: Pattern, columns: Columns, options: Partial<Walk>): Walk {
    return {
      ...pattern,
      where: always,
      order: [],
      isBackward: false,
      isDistinct: false,
      offset: undefined,
      limit: undefined,
      ...options,
      columns: columns.list,
    };
  }

  #read(row: Row, read: Read): number {
    const pattern: Pattern = read.kind === 'count' ? read.pattern : read.walk;
    return row.columns.add({ kind: 'read', variable: `${pattern.node.variable}_${read.kind}`, read });
  }

  #idOf(node: FieldNode): number {
    const id = this.#nodeIds.get(node) ?? this.#nodeIds.size;
    this.#nodeIds.set(node, id);
    return id;
  }

  #collect(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    return collectSubfields(this.context.schema, this.context.fragments, this.context.variables, type, nodes as FieldNode[]);
  }
}

/** Equal for fields of two types that read the same of the same node. */
function describeMeaning(meaning: Meaning, row: Row): string {
  switch (meaning.kind) {
    case 'relationship':
    case 'relationshipConnection': {
      const { type, direction, target, isRequired } = meaning.relationship;
      return `${meaning.kind} ${direction} ${type} ${target} ${isRequired}`;
    }
    case 'reference':
      return `by ${row.owner?.variable}.${meaning.reference.property} ${meaning.reference.target} ${meaning.reference.isRequired}`;
    default:
      return meaning.kind;
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
