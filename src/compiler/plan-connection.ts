// Turns a connection into a page of edges, the number of all edges, or both.
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { invariant } from '../errors';
import type { ConnectionShape, EdgeFieldShape, PageShape, PartShape } from '../result';
import { always, type OrderKey, type Parameter, type Pattern, type Predicate, type Tally } from './plan';
import { AggregatePlanner } from './plan-aggregate';
import { fingerprintOf, planOrder, planPlace } from './plan-order';
import { eachOf, planRow, planTable, planTableOrder, withNeededJoins } from './plan-view';
import type { Table } from './table';
import { Tallies } from './tallies';
import { WherePlanner } from './plan-where';
import { Columns, isGiven, patternOf, walkOf, type Occurrence, type Step } from './row';
import type { Selections } from './selections';

interface Cut {
  readonly isBackward: boolean;
  readonly after: Predicate | undefined;
  readonly before: Predicate | undefined;
  readonly limit: Parameter;
}

interface Origin {
  readonly pattern: Pattern;
  readonly table: Table | undefined;
}

export class ConnectionPlanner {
  constructor(private readonly selection: Selections) {}

  plan(step: Step): ConnectionShape {
    const { output, occurrence } = step;
    invariant(isObjectType(output), 'a connection is an object');
    const selected = [...this.selection.collect(output, occurrence.nodes)];
    const asksFor = (part: string) => selected.some(([, nodes]) => nodes[0]?.name.value === part);
    const count = asksFor('totalCount') ? this.#count(step) : undefined;

    const origin = this.#origin(step);
    const columns = new Columns();
    const ordering = { model: this.selection.context.model, scope: this.selection.scope, use: step.use };
    const order = origin.table
      ? planTableOrder(step.values['orderBy'], origin.table, ordering)
      : planOrder(step.values['orderBy'], { ...origin.pattern, properties: step.along?.properties }, ordering);
    const aggregated = asksFor('aggregate') ? this.#origin(step) : undefined;
    const aggregate = aggregated && new AggregatePlanner(this.selection, aggregated.pattern, new Tallies());
    const parts = selected.map(([key, nodes]): PartShape => {
      if (aggregate && nameOf(nodes) === 'aggregate') {
        const type = this.#typeOf(output, 'aggregate');
        const fields = aggregated.table
          ? aggregate.table(type, nodes, aggregated.table)
          : aggregate.connection(type, nodes);
        return { key, part: 'aggregate', typename: type.name, fields };
      }
      return this.#part(key, output, columns, origin, { ...occurrence, nodes, path: [...occurrence.path, key] });
    });
    const cut = this.#cut(step, order);
    const hasPage = asksFor('edges') || asksFor('pageInfo');
    const page = hasPage ? this.#page(step, origin, columns, order, cut, parts.some(showsCursor)) : undefined;
    const tallies = aggregate?.tallies.list ?? [];
    return { typename: output.name, page, count, aggregate: this.#aggregate(step, aggregated, tallies), parts };
  }

  /** What the edges are: nodes, or rows of a view. */
  #origin(step: Step): Origin {
    const { scope, context } = this.selection;
    const table = step.view && planTable(step.view, context.model, scope, step.use);
    return { pattern: table?.pattern ?? patternOf(step, scope), table };
  }

  #count(step: Step): number {
    const origin = this.#origin(step);
    const asked = this.#where(step, origin);
    const { pattern, where } = origin.table ? withNeededJoins(origin.pattern, asked) : { ...origin, where: asked };
    return step.row.columns.read({ kind: 'count', field: step.use, pattern, where });
  }

  /** All that is asked of the edges together, in one read. */
  #aggregate(step: Step, origin: Origin | undefined, tallies: readonly Tally[]): number | undefined {
    if (!origin || tallies.length === 0) return undefined;
    const asked = this.#where(step, origin);
    const { pattern, where } = origin.table ? withNeededJoins(origin.pattern, asked) : { ...origin, where: asked };
    const each = origin.table && eachOf(origin.table);
    return step.row.columns.read({ kind: 'aggregate', field: step.use, pattern, where, tallies, each });
  }

  /** Where the page begins and how long it is. Planned even where only the count is selected, so that it is checked. */
  #cut({ use, values }: Step, order: readonly OrderKey[]): Cut {
    const { scope } = this.selection;
    const isBackward = isGiven(values['last']);
    const argument = isBackward ? 'last' : isGiven(values['first']) ? 'first' : undefined;
    return {
      isBackward,
      after: planPlace('after', values['after'], order, use, scope),
      before: planPlace('before', values['before'], order, use, scope),
      limit: scope.parameter({ kind: 'limit', field: use, argument, extra: 1 }),
    };
  }

  #page(
    step: Step,
    origin: Origin,
    columns: Columns,
    order: readonly OrderKey[],
    { after, before, limit, isBackward }: Cut,
    hasCursors: boolean,
  ): PageShape {
    const places = [after, before].filter((place) => place !== undefined);
    const asked = this.#where(step, origin);
    const matched = origin.table ? withNeededJoins(origin.pattern, asked) : { ...origin, where: asked };
    const isComputed = order.some((key) => key.computed);
    const cursor = {
      columns: hasCursors ? order.map((key) => columns.key(key)) : [],
      fingerprint: fingerprintOf(step.use, order),
    };
    const where = isComputed ? matched.where : allOf([matched.where, ...places]);
    const place = isComputed ? allOf(places) : always;
    const walk = walkOf(matched.pattern, columns, { where, order, place, isBackward, limit });
    return {
      column: step.row.columns.read({ kind: 'list', field: step.use, walk }),
      limit: limit.name,
      isBackward,
      hasAfter: after !== undefined,
      hasBefore: before !== undefined,
      cursor,
    };
  }

  #where({ use, values, along }: Step, { pattern, table }: Origin): Predicate {
    const planner = new WherePlanner(this.selection.context.model, this.selection.scope, use);
    if (table) return planner.table(values['where'], table);
    return pattern.edge
      ? planner.edge(values['where'], pattern.edge, along?.properties, pattern.node, pattern.type)
      : planner.node(values['where'], pattern.node, pattern.type);
  }

  #part(
    key: string,
    connection: GraphQLObjectType,
    columns: Columns,
    origin: Origin,
    occurrence: Occurrence,
  ): PartShape {
    const name = nameOf(occurrence.nodes);
    if (name === '__typename') return { key, part: 'typename' };
    if (name === 'totalCount') return { key, part: 'totalCount' };
    const type = this.#typeOf(connection, name);
    const fields = [...this.selection.collect(type, occurrence.nodes)];
    if (name === 'pageInfo') {
      return { key, part: 'pageInfo', fields: fields.map(([field, nodes]) => ({ key: field, name: nameOf(nodes) })) };
    }
    return {
      key,
      part: 'edges',
      typename: type.name,
      fields: fields.map(([field, nodes]) =>
        this.#edgeField(field, type, columns, origin, { ...occurrence, nodes, path: [...occurrence.path, field] }),
      ),
    };
  }

  #edgeField(
    key: string,
    edge: GraphQLObjectType,
    columns: Columns,
    { pattern, table }: Origin,
    occurrence: Occurrence,
  ): EdgeFieldShape {
    const name = nameOf(occurrence.nodes);
    if (name === 'cursor') return { key, value: { kind: 'cursor' } };
    if (name === 'node') {
      const output = getNamedType(edge.getFields()[name]?.type);
      invariant(output, 'an edge has a node');
      const object = table
        ? planRow(this.selection, output, columns, table, occurrence)
        : this.selection.object(output, columns, pattern, occurrence);
      return { key, value: { kind: 'node', object } };
    }
    const row = { columns, start: pattern.node, owner: pattern.edge };
    return { key, value: this.selection.field(edge, row, occurrence) };
  }

  #typeOf(parent: GraphQLObjectType, field: string): GraphQLObjectType {
    const type = getNamedType(parent.getFields()[field]?.type);
    invariant(isObjectType(type), `"${parent.name}.${field}" is an object`);
    return type;
  }
}

function allOf(conditions: readonly Predicate[]): Predicate {
  const of = conditions.filter((condition) => condition !== always);
  return of.length > 1 ? { kind: 'and', of } : (of[0] ?? always);
}

/** Whether a part shows the place of an edge, so that what makes a cursor must be read. */
function showsCursor(part: PartShape): boolean {
  if (part.part === 'edges') return part.fields.some((field) => field.value.kind === 'cursor');
  return part.part === 'pageInfo' && part.fields.some((field) => field.name.endsWith('Cursor'));
}

function nameOf(nodes: readonly FieldNode[]): string {
  const name = nodes[0]?.name.value;
  invariant(name !== undefined, 'a field without an occurrence');
  return name;
}
