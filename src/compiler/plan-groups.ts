// Turns a field of groups into what they are made by, which of them are wanted, and what is read of each.
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { invariant, RequestError } from '../errors';
import type { FieldShape, ValueShape } from '../result';
import { always, type Pattern, type Predicate } from './plan';
import { AggregatePlanner } from './plan-aggregate';
import { GroupFigurePlanner } from './plan-group-figures';
import { GroupTargets } from './plan-group-tallies';
import { KeyPlanner } from './plan-key';
import { planTable, withNeededJoins } from './plan-view';
import { WherePlanner } from './plan-where';
import { Columns, isGiven, patternOf, type Occurrence, type Step } from './row';
import type { Selections } from './selections';
import type { Table } from './table';
import { Tallies } from './tallies';

/** What is put into groups. */
interface Grouped {
  readonly pattern: Pattern;
  readonly where: Predicate;
  readonly table: Table | undefined;
}

export function planGroups(selection: Selections, step: Step): ValueShape {
  const { output, occurrence, use, values } = step;
  const { scope } = selection;
  invariant(isObjectType(output), 'a group is an object');
  const selected = [...selection.collect(output, occurrence.nodes)];
  const [keyName, keyNodes] = readKey(step, selected);
  const { pattern, where, table } = planGrouped(selection, step);

  const columns = new Columns();
  const keyType = getNamedType(output.getFields()['key']?.type);
  invariant(isObjectType(keyType), 'a key is an object');
  const planner = new KeyPlanner(selection, columns, use, table);
  const path = [...occurrence.path, keyName];
  const key = planner.plan(keyType, pattern.node, { ...occurrence, nodes: keyNodes, path });
  const count = `${pattern.node.variable}_count`;
  const targets = new GroupTargets(selection, use, pattern, table);
  const figures = new GroupFigurePlanner(scope, use, targets, count);
  const having = figures.having(values['having']);
  const order = figures.order(values['orderBy'], key);

  const isBounded = isGiven(values['first']);
  const argument = isBounded ? 'first' : undefined;
  const limit = scope.parameter({ kind: 'limit', field: use, argument, extra: isBounded ? 0 : 1 });
  const fields = selected.map(([name, nodes]): FieldShape => {
    if (name === keyName) return { key: name, value: key.shape };
    const inner = { ...occurrence, nodes, path: [...occurrence.path, name] };
    const field = nodes[0]?.name.value ?? '';
    if (field === '__typename') return { key: name, value: { kind: 'typename', name: output.name } };
    if (field !== 'count') return { key: name, value: planTallies(selection, targets, columns, output, step, inner) };
    const column = columns.add({ kind: 'computed', variable: count });
    return { key: name, value: { kind: 'leaf', column, type: 'Int', isList: false, isRequired: true } };
  });
  const { steps, keys } = planner;
  const column = step.row.columns.read({
    ...{ kind: 'groups', field: use, pattern, where, steps, keys, count, lists: targets.lists },
    ...{ figures: figures.figures, having, order, limit, columns: columns.list },
  });
  return {
    kind: 'list',
    column,
    object: { label: undefined, typename: output.name, fields: new Map([[output.name, fields]]) },
    overflow: isBounded ? undefined : { limit: limit.name, path: use.path, connection: undefined },
  };
}

function planGrouped(selection: Selections, step: Step): Grouped {
  const { scope, context } = selection;
  const { use, values, view } = step;
  const planner = new WherePlanner(context.model, scope, use);
  if (!view) {
    const pattern = patternOf(step, scope);
    return { pattern, where: planner.node(values['where'], pattern.node, pattern.type), table: undefined };
  }
  const table = planTable(view, context.model, scope, use);
  return { ...withNeededJoins(table.pattern, planner.table(values['where'], table)), table };
}

/** What is tallied of each group under one name. */
function planTallies(
  selection: Selections,
  targets: GroupTargets,
  columns: Columns,
  group: GraphQLObjectType,
  { use }: Step,
  occurrence: Occurrence,
): ValueShape {
  const name = occurrence.nodes[0]?.name.value ?? '';
  const output = getNamedType(group.getFields()[name]?.type);
  invariant(isObjectType(output), `"${group.name}.${name}" is an object`);
  const { pattern, from, values, steps } = targets.target(name);
  selection.deepen({ ...occurrence, depth: occurrence.depth + steps });
  const tallies = new Tallies();
  const planner = new AggregatePlanner(selection, pattern, tallies);
  const fields = values
    ? planner.values(output, occurrence.nodes, pattern.node)
    : planner.connection(output, occurrence.nodes);
  const field = { ...use, path: occurrence.path };
  const read = {
    kind: 'aggregate',
    field,
    pattern,
    from,
    where: always,
    tallies: tallies.list,
    each: undefined,
  } as const;
  const column = tallies.list.length > 0 ? columns.read(read) : undefined;
  return { kind: 'aggregate', column, typename: output.name, fields };
}

/** The one key of the selection, or an error that says how to select it. */
function readKey(
  { use }: Step,
  selected: readonly (readonly [string, readonly FieldNode[]])[],
): readonly [string, readonly FieldNode[]] {
  const keys = selected.filter(([, nodes]) => nodes[0]?.name.value === 'key');
  const [key, another] = keys;
  if (key && !another) return key;
  const field = use.path.join('.');
  const message = another
    ? `"${field}" selects "key" as ${keys.map(([name]) => `"${name}"`).join(' and as ')}; groups have one key. Select it once, with all its fields.`
    : `"${field}" does not select "key", and the fields below it are what groups are made by. Select "key" with at least one field.`;
  throw new RequestError('BAD_USER_INPUT', message, { nodes: use.node, path: use.path });
}
