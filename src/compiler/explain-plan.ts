// Prints a plan as indented text, for people and for snapshots.
import type {
  Figure,
  GroupKey,
  GroupRead,
  Input,
  KeyStep,
  Tally,
  OperationPlan,
  OrderKey,
  Parameter,
  Pattern,
  PlaceKey,
  Predicate,
  Read,
} from './plan';

/** For example:
 *    movies: list of Movie as movies0
 *      order by movies0.title, movies0.id
 *      limit $p0
 *      read movies0.title
 *      actors: list of Actor as actors1, along <-[ACTED_IN]- from movies0
 */
export function explainPlan(plan: OperationPlan): string {
  const roots = plan.roots.map((root) => {
    const reads = root.reads.flatMap(({ read }) => explainRead(read));
    const parameters = root.parameters.map((parameter) => `$${parameter.name}: ${explainInput(parameter.input)}`);
    const found = root.found ? [`${root.shape.key}: found by "${root.found.finder}"`] : [];
    const lines =
      found.length + reads.length > 0 ? [...found, ...reads, ...parameters] : [`${root.shape.key}: nothing to read`];
    return `${lines.join('\n')}\n`;
  });
  return roots.join('\n');
}

function explainRead(read: Read): readonly string[] {
  const called = read.field.path.at(-1);
  if (read.kind === 'count')
    return [
      `${called}: count of ${explainPattern(read.pattern)}`,
      ...explainJoins(read.pattern),
      ...explainWhere(read.where),
    ];
  if (read.kind === 'aggregate') {
    return [
      `${called}: aggregate of ${explainPattern(read.pattern)}`,
      ...explainJoins(read.pattern),
      ...(read.from ? [`  from ${explainPattern(read.from)}`] : []),
      ...explainWhere(read.where),
      `  tally ${read.tallies.map(explainTally).join(', ')}`,
    ];
  }
  if (read.kind === 'groups') return explainGroups(read);
  const { walk } = read;
  const values = walk.columns.flatMap((column) =>
    column.kind === 'read'
      ? []
      : column.kind === 'computed'
        ? [column.variable]
        : [`${column.subject.variable}.${column.kind === 'label' ? '(label)' : column.property}`],
  );
  return [
    `${called}: ${read.kind} of ${explainPattern(walk)}${walk.isDistinct ? ', each once' : ''}`,
    ...explainJoins(walk),
    ...explainWhere(walk.where),
    ...(walk.order.length > 0
      ? [`  order by ${walk.order.map(explainKey).join(', ')}${walk.isBackward ? ', from the end' : ''}`]
      : []),
    ...(walk.place.kind === 'constant' ? [] : [`  place ${explainPredicate(walk.place)}`]),
    ...(walk.offset ? [`  skip ${explainParameter(walk.offset)}`] : []),
    ...(walk.limit ? [`  limit ${explainParameter(walk.limit)}`] : []),
    ...(values.length > 0 ? [`  read ${values.join(', ')}`] : []),
    ...walk.columns.flatMap((column) =>
      column.kind === 'read' ? explainRead(column.read).map((line) => `  ${line}`) : [],
    ),
  ];
}

function explainGroups(read: GroupRead): readonly string[] {
  return [
    `${read.field.path.at(-1)}: groups of ${explainPattern(read.pattern)}`,
    ...explainWhere(read.where),
    ...read.steps.flatMap(explainStep),
    ...read.keys.map((key) => `  key ${explainGroupKey(key)}`),
    `  count ${read.count}`,
    ...read.lists.map(({ of, variable, once }) => `  ${variable}: all ${of.variable}${once ? ', each once' : ''}`),
    ...read.figures.flatMap(({ pattern, from, tallies, figures }) => [
      `  figures of ${explainPattern(pattern)}`,
      ...(from ? [`    from ${explainPattern(from)}`] : []),
      `    tally ${[...tallies.map(explainTally), ...figures.flatMap(explainFigure)].join(', ')}`,
    ]),
    ...(read.having.kind === 'constant' && read.having.value ? [] : [`  having ${explainPredicate(read.having)}`]),
    `  order by ${read.order.map(explainKey).join(', ')}`,
    `  limit ${explainParameter(read.limit)}`,
    ...read.columns.flatMap((column) =>
      column.kind === 'read' ? explainRead(column.read).map((line) => `  ${line}`) : [],
    ),
  ];
}

function explainStep({ pattern, isMany, tuple, items }: KeyStep): readonly string[] {
  const inner = items.flatMap((item) =>
    item.kind === 'step' ? explainStep(item.step).map((line) => `  ${line}`) : [],
  );
  return [`  ${tuple}: ${isMany ? 'each' : 'one'} of ${explainPattern(pattern)}`, ...inner];
}

function explainGroupKey({ variable, value }: GroupKey): string {
  if (value.kind === 'property') return `${variable}: ${value.subject.variable}.${value.property}`;
  if (value.kind === 'presence') return `${variable}: whether there is ${value.subject.variable}`;
  return `${variable}: ${value.tuple}${value.path.map((place) => `[${place}]`).join('')}`;
}

function explainPattern({ node, type, edge, source }: Pattern): string {
  const what = `${type.name} as ${node.variable}`;
  switch (source.kind) {
    case 'type':
      return what;
    case 'id':
      return `${what}, by id ${explainParameter(source.id)}`;
    case 'ids':
      return `${what}, by ids ${explainParameter(source.ids)}`;
    case 'members':
      return `${what}, each of ${source.list.variable}`;
    case 'reference':
      return `${what}, named by ${source.owner.variable}.${source.reference.property}`;
    case 'relationship': {
      const name = `[${edge ? `${edge.variable}:` : ''}${source.relationship.type}]`;
      const arrow = source.relationship.direction === 'OUT' ? `-${name}->` : `<-${name}-`;
      return `${what}, along ${arrow} from ${source.start.variable}`;
    }
  }
}

function explainTally(tally: Tally): string {
  if ('property' in tally) return `${tally.kind} of ${tally.subject.variable}.${tally.property}`;
  if (!('subject' in tally)) return `number of ${tally.kind}`;
  return tally.kind === 'filled'
    ? `rows with ${tally.subject.variable}`
    : `number of different ${tally.subject.variable}`;
}

function explainFigure({ variable, of }: Figure): readonly string[] {
  if (of.kind === 'tally') return [];
  const from = 'tally' in of ? [of.tally] : [...of.parts, of.count];
  return [`${variable} as ${of.kind} of ${from.map((place) => `m${place}`).join(', ')}`];
}

function explainJoins({ joins = [] }: Pattern): readonly string[] {
  return joins.map(
    (join) => `  ${join.isOptional ? 'perhaps with' : 'with'} ${explainPattern(join)}${join.edge ? '' : ', each once'}`,
  );
}

function explainWhere(where: Predicate): readonly string[] {
  return where.kind === 'constant' && where.value ? [] : [`  where ${explainPredicate(where)}`];
}

function explainPredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'constant':
      return String(predicate.value);
    case 'and':
    case 'or':
      return `(${predicate.of.map(explainPredicate).join(` ${predicate.kind} `)})`;
    case 'not':
      return `not ${explainPredicate(predicate.of)}`;
    case 'absent':
      return `${explainValue(predicate)} is absent`;
    case 'missing':
      return `${predicate.subject.variable} is missing`;
    case 'compare':
      return `${explainValue(predicate)} ${predicate.operator}${predicate.ignoresCase ? ' (any case)' : ''} ${explainParameter(predicate.value)}`;
    case 'exists':
    case 'number': {
      const where =
        predicate.where.kind === 'constant' && predicate.where.value
          ? ''
          : ` where ${explainPredicate(predicate.where)}`;
      return `${explainQuantity(predicate)} ${explainPattern(predicate.walk)}${where}`;
    }
    case 'tallied': {
      const { walk, tallies, figures, where } = predicate.of;
      const told = [...tallies.map(explainTally), ...figures.flatMap(explainFigure)].join(', ');
      return `of ${explainPattern(walk)}: tally ${told}, where ${explainPredicate(where)}`;
    }
    case 'told':
      return predicate.variable;
    case 'labelled':
      return `${predicate.subject.variable} is ${predicate.labels.join(' or ')}`;
    case 'parallel':
      return `a number ${predicate.is.operator} ${explainParameter(predicate.is.value)} of relationships like ${predicate.edge.variable} from ${predicate.from.variable} to ${predicate.to.variable}`;
    case 'beyond':
      return `${predicate.isBefore ? 'before' : 'after'} (${predicate.keys.map(explainPlace).join(', ')})`;
  }
}

function explainValue({ subject, property }: Extract<Predicate, { kind: 'absent' | 'compare' }>): string {
  return property === undefined ? subject.variable : `${subject.variable}.${property}`;
}

function explainQuantity(predicate: Extract<Predicate, { kind: 'exists' | 'number' }>): string {
  if (predicate.kind === 'exists') return predicate.isNegated ? 'no' : 'some';
  const { is } = predicate;
  return is === 'one' ? 'exactly one' : `a number ${is.operator} ${explainParameter(is.value)} of`;
}

function explainPlace(key: PlaceKey): string {
  return `${explainKey(key)} at ${key.value ? explainParameter(key.value) : 'absent'}`;
}

function explainKey(key: OrderKey): string {
  return `${key.subject.variable}.${key.property.name}${key.isDescending ? ' descending' : ''}`;
}

function explainParameter(parameter: Parameter): string {
  return `$${parameter.name}`;
}

function explainInput(input: Input): string {
  switch (input.kind) {
    case 'constant':
      return JSON.stringify(input.value);
    case 'argument':
      return `${input.field.path.join('.')} ${input.path.join('.')}${input.isLowered ? ', in lower case' : ''}`;
    case 'pattern':
      return `texts that are ${input.which} than ${explainInput(input.of)}`;
    case 'found':
      return `ids of what was found at ${input.path.join('.')}`;
    case 'ids':
      return `${input.field.path.join('.')} ids`;
    case 'limit':
      return `${input.field.path.join('.')} ${input.argument ?? 'page limit'}${input.extra ? ' + 1' : ''}`;
    case 'offset':
      return `${input.field.path.join('.')} offset`;
    case 'cursor':
      return `value ${input.position + 1} of ${input.size} of "${input.argument}" of ${input.field.path.join('.')}`;
  }
}
