// Turns the selections below a field into columns to read and the shape in which they return.
import {
  BREAK,
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  visit,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { meaningOf, type FinderName, type Meaning } from '../api';
import { invariant } from '../errors';
import { nodeType, type GraphModel, type NodeType, type Property, type View } from '../model';
import type { FieldShape, LeafType, ObjectShape, ValueShape } from '../result';
import type { Column, FieldUse, FoundRoot, Pattern, Source } from './plan';
import { ConnectionPlanner } from './plan-connection';
import { planGroups } from './plan-groups';
import type { Selections } from './selections';
import { FoundPlanner } from './plan-found';
import { planOrder, type OrderContext } from './plan-order';
import { planRow, planTable, planTableOrder, withNeededJoins } from './plan-view';
import { WherePlanner } from './plan-where';
import { Columns, describeMeaning, isGiven, patternOf, walkOf, type Occurrence, type Row, type Step } from './row';
import type { Scope } from './scope';

/** What planning needs to know of the operation. */
export interface OperationContext {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The meanings of fields that stand only inside of what other fields are. */
type PartKind = 'part' | 'column' | 'groupPart';

/** The meanings of fields that lead to nodes along the graph. */
type StepMeaning = Exclude<Meaning, { kind: 'property' | 'found' | 'foundNode' | PartKind }>;

export class SelectionPlanner implements Selections {
  deepest: { readonly steps: number; readonly path: readonly string[] } = { steps: 0, path: [] };
  found: FoundRoot | undefined;
  readonly #connections = new ConnectionPlanner(this);
  readonly #nodeIds = new Map<FieldNode, number>();

  constructor(
    readonly context: OperationContext,
    readonly scope: Scope,
  ) {}

  /** Plans one root field; its reads become the columns of the statement's one row. */
  root(
    parent: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
  ): { readonly columns: readonly Column[]; readonly value: ValueShape } {
    const columns = new Columns();
    const row: Row = { columns, start: undefined, owner: undefined };
    const value = this.field(parent, row, { nodes, path: [key], depth: -1 });
    return { columns: columns.list, value };
  }

  field(parent: GraphQLObjectType, row: Row, occurrence: Occurrence): ValueShape {
    const node = occurrence.nodes[0];
    invariant(node, 'a field without an occurrence');
    if (node.name.value === '__typename') return { kind: 'typename', name: parent.name };
    const definition = parent.getFields()[node.name.value];
    const meaning = definition && meaningOf(definition);
    invariant(definition && meaning, `field "${parent.name}.${node.name.value}" has no meaning`);
    if (meaning.kind === 'property') return this.#leaf(row, meaning.property);

    const coordinate = `${parent.name}.${definition.name}`;
    if (meaning.kind === 'found')
      return this.#find(meaning.finder, row, this.#use(coordinate, definition, node, occurrence), occurrence);
    invariant(meaning.kind !== 'foundNode', `"${coordinate}" outside of what was found`);

    const key = `${occurrence.nodes.map((one) => this.#idOf(one)).join()} ${describeMeaning(meaning, row)}`;
    const known = row.columns.shapes.get(key);
    if (known) return known;
    const inner = this.deepen({ ...occurrence, depth: occurrence.depth + 1 });
    const shape = this.#step(coordinate, row, definition, node, meaning, inner);
    row.columns.shapes.set(key, shape);
    return shape;
  }

  /** A root field that is found: its finder's arguments, and the nodes that are read afterwards. */
  #find(finder: FinderName, { columns }: Row, { use }: { readonly use: FieldUse }, occurrence: Occurrence): ValueShape {
    const { selects, shape } = new FoundPlanner(this, columns).plan(use, occurrence);
    this.found = { finder, field: use, selects };
    return { kind: 'found', found: shape };
  }

  #use(coordinate: string, definition: GraphQLField<unknown, unknown>, node: FieldNode, { path }: Occurrence) {
    const values = getArgumentValues(definition, node, this.context.variables);
    const constants = usesVariables(node) ? undefined : values;
    const use: FieldUse = { definition, node, path, coordinate, constants };
    return { use, values };
  }

  deepen(occurrence: Occurrence): Occurrence {
    if (occurrence.depth > this.deepest.steps) this.deepest = { steps: occurrence.depth, path: occurrence.path };
    return occurrence;
  }

  /** A field that leads to nodes. */
  #step(
    coordinate: string,
    row: Row,
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    meaning: StepMeaning | Extract<Meaning, { kind: PartKind }>,
    occurrence: Occurrence,
  ): ValueShape {
    invariant(!isPart(meaning), `"${coordinate}" outside of what it is a part of`);
    const { use, values } = this.#use(coordinate, definition, node, occurrence);
    const step: Step = {
      row,
      use,
      occurrence,
      type: 'view' in meaning ? this.#startOf(meaning.view) : meaning.type,
      view: 'view' in meaning ? meaning.view : undefined,
      source: this.#source(row, meaning, use),
      along: meaning.kind === 'relationshipConnection' ? meaning : undefined,
      values,
      output: getNamedType(definition.type),
    };
    switch (meaning.kind) {
      case 'node':
        return this.#single(step, false);
      case 'nodes':
        return this.#byIds(step);
      case 'list':
      case 'viewList':
        return this.#list(step);
      case 'reference':
        return meaning.reference.isList ? this.#list(step) : this.#single(step, meaning.reference.isRequired);
      case 'relationship':
        return meaning.relationship.isList ? this.#list(step) : this.#single(step, meaning.relationship.isRequired);
      case 'connection':
      case 'viewConnection':
      case 'relationshipConnection':
        return { kind: 'connection', connection: this.#connections.plan(step) };
      case 'groups':
      case 'viewGroups':
        return planGroups(this, step);
    }
  }

  #source(row: Row, meaning: StepMeaning, use: FieldUse): Source {
    switch (meaning.kind) {
      case 'node':
        return {
          kind: 'id',
          id: this.scope.parameter({ kind: 'argument', field: use, path: ['id'], isLowered: false }),
        };
      case 'nodes':
        return { kind: 'ids', ids: this.scope.parameter({ kind: 'ids', field: use }) };
      case 'list':
      case 'connection':
      case 'groups':
      case 'viewGroups':
      case 'viewList':
      case 'viewConnection':
        return { kind: 'type' };
      case 'reference':
        invariant(row.owner, 'a reference without an owner');
        return { kind: 'reference', owner: row.owner, reference: meaning.reference };
      case 'relationship':
      case 'relationshipConnection':
        invariant(row.start, 'a relationship without a start');
        return { kind: 'relationship', start: row.start, relationship: meaning.relationship };
    }
  }

  #startOf(view: View): NodeType {
    const start = [...view.columns.values()].find(({ kind }) => kind === 'start');
    invariant(start, `view "${view.name}" has no start`);
    return nodeType(this.context.model, start.type);
  }

  #leaf(row: Row, property: Property): ValueShape {
    invariant(row.owner, 'a property without an owner');
    const { isList, isRequired } = property;
    const column = row.columns.property(row.owner, property.name);
    return { kind: 'leaf', column, type: this.leafType(property), isList, isRequired };
  }

  leafType(property: Property): LeafType {
    const values = this.context.model.enums.get(property.type)?.values;
    return values
      ? new Set(values.map((value) => value.name))
      : (property.type as Exclude<LeafType, ReadonlySet<string>>);
  }

  #single(step: Step, isRequired: boolean): ValueShape {
    const pattern = patternOf(step, this.scope);
    const columns = new Columns();
    const object = this.object(step.output, columns, pattern, step.occurrence);
    // Of several nodes the one with the lowest id is taken.
    const order =
      step.source.kind === 'relationship'
        ? planOrder(undefined, pattern, { model: this.context.model, scope: this.scope, use: step.use })
        : [];
    const walk = walkOf(pattern, columns, { order });
    return {
      kind: 'object',
      column: step.row.columns.read({ kind: 'one', field: step.use, walk }),
      object,
      isRequired,
    };
  }

  #byIds(step: Step): ValueShape {
    const pattern = patternOf(step, this.scope);
    invariant(pattern.source.kind === 'ids', 'nodes are looked up by ids');
    const columns = new Columns();
    const idColumn = columns.property(pattern.node, 'id');
    const object = this.object(step.output, columns, pattern, step.occurrence);
    const walk = walkOf(pattern, columns, {});
    const column = step.row.columns.read({ kind: 'list', field: step.use, walk });
    return { kind: 'byIds', column, object, idColumn, ids: pattern.source.ids.name };
  }

  #list(step: Step): ValueShape {
    const { use, values, source, type, view } = step;
    const table = view && planTable(view, this.context.model, this.scope, use);
    const matched = table?.pattern ?? patternOf(step, this.scope);
    const planner = new WherePlanner(this.context.model, this.scope, use);
    const { pattern, where } = table
      ? withNeededJoins(matched, planner.table(values['where'], table))
      : { pattern: matched, where: planner.node(values['where'], matched.node, type) };
    // A list of references keeps its stored order unless another one is asked for.
    const isStored = source.kind === 'reference' && !isGiven(values['orderBy']);
    const ordering: OrderContext = { model: this.context.model, scope: this.scope, use };
    const order = table
      ? planTableOrder(values['orderBy'], table, ordering)
      : isStored
        ? []
        : planOrder(values['orderBy'], pattern, ordering);
    const isBounded = isGiven(values['first']);
    const offset = isGiven(values['offset']) ? this.scope.parameter({ kind: 'offset', field: use }) : undefined;
    const limit = this.scope.parameter({
      kind: 'limit',
      field: use,
      argument: isBounded ? 'first' : undefined,
      extra: isBounded ? 0 : 1,
    });
    const columns = new Columns();
    const object = table
      ? planRow(this, step.output, columns, table, step.occurrence)
      : this.object(step.output, columns, pattern, step.occurrence);
    const isDistinct = source.kind === 'relationship';
    const walk = walkOf(pattern, columns, { where, order, offset, limit, isDistinct });
    const connection = source.kind === 'reference' ? undefined : `${use.definition.name}Connection`;
    return {
      kind: 'list',
      column: step.row.columns.read({ kind: 'list', field: use, walk }),
      object,
      overflow: isBounded ? undefined : { limit: limit.name, path: use.path, connection },
    };
  }

  object(output: GraphQLNamedType, columns: Columns, pattern: Pattern, occurrence: Occurrence): ObjectShape {
    const row: Row = { columns, start: pattern.node, owner: pattern.node };
    const fieldsOf = (type: GraphQLObjectType): readonly FieldShape[] =>
      [...this.collect(type, occurrence.nodes)].map(([key, nodes]) => ({
        key,
        value: this.field(type, row, { ...occurrence, nodes, path: [...occurrence.path, key] }),
      }));
    if (!isAbstractType(output)) {
      invariant(isObjectType(output), `"${output.name}" is an object`);
      return { label: undefined, typename: output.name, fields: new Map([[output.name, fieldsOf(output)]]) };
    }
    const { members } = pattern.type;
    const types = new Map(members.map((member) => [member.label, member.name]));
    const labels = this.scope.parameter({ kind: 'constant', value: [...types.keys()] });
    const column = columns.add({ kind: 'label', subject: pattern.node, labels });
    const fields = members.map((member) => {
      const type = this.context.schema.getType(member.name);
      invariant(isObjectType(type), `"${member.name}" is an object`);
      return [member.name, fieldsOf(type)] as const;
    });
    return { label: { column, types }, typename: output.name, fields: new Map(fields) };
  }

  collect(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    const { schema, fragments, variables } = this.context;
    return collectSubfields(schema, fragments, variables, type, nodes);
  }

  #idOf(node: FieldNode): number {
    const id = this.#nodeIds.get(node) ?? this.#nodeIds.size;
    this.#nodeIds.set(node, id);
    return id;
  }
}

function isPart(
  meaning: StepMeaning | Extract<Meaning, { kind: PartKind }>,
): meaning is Extract<Meaning, { kind: PartKind }> {
  return ['part', 'column', 'groupPart'].includes(meaning.kind);
}

function usesVariables(field: FieldNode): boolean {
  let found = false;
  for (const argument of field.arguments ?? []) {
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
}
