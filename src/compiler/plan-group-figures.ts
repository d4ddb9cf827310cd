// Turns "having" and "orderBy" of groups into conditions and keys over what is counted and tallied of each group.
import { RequestError } from '../errors';
import type { FieldUse, GroupFigures, OrderKey, Predicate } from './plan';
import { always } from './plan';
import { ComparisonPlanner, type Conditions, type Path } from './plan-comparison';
import { FigurePlanner } from './plan-figures';
import type { GroupTarget, GroupTargets } from './plan-group-tallies';
import { figureKey, type PlannedKey } from './plan-key';
import { and, not, or } from './predicates';
import type { Scope } from './scope';
import { Tallies } from './tallies';

interface Planned {
  readonly target: GroupTarget;
  readonly planner: FigurePlanner;
}

export class GroupFigurePlanner {
  /** What is worked out under each name. */
  readonly #planned = new Map<string, Planned>();
  readonly #comparisons: ComparisonPlanner;

  constructor(
    scope: Scope,
    private readonly use: FieldUse,
    private readonly targets: GroupTargets,
    /** The variable of how many there are in a group. */
    private readonly count: string,
  ) {
    this.#comparisons = new ComparisonPlanner(scope, use);
  }

  get figures(): readonly GroupFigures[] {
    return [...this.#planned.values()].flatMap(({ target: { pattern, from }, planner: { tallies, figures } }) =>
      figures.length > 0 ? [{ pattern, from, tallies: tallies.list, figures }] : [],
    );
  }

  /** All conditions of one input object; an absent one asks for nothing. */
  having(value: unknown, path: Path = ['having']): Predicate {
    if (value === undefined || value === null) return always;
    const comparisons = this.#comparisons;
    comparisons.checkNesting(path);
    return and(
      Object.entries(value as Conditions).map(([key, condition]): Predicate => {
        const at = [...path, key];
        if (key === 'and' || key === 'or') {
          const of = comparisons.list(condition, at).map((item, index) => this.having(item, [...at, index]));
          return key === 'and' ? and(of) : or(of);
        }
        if (key === 'not') return not(this.having(comparisons.given(condition, at), at));
        if (key === 'count') return comparisons.count(condition, at, { variable: this.count });
        const { target, planner } = this.#figuresOf(key);
        return target.values
          ? planner.values(condition, at, { subject: target.pattern.node, fields: target.values })
          : planner.connection(condition, at);
      }),
    );
  }

  /** What was asked for, and then all values of the key: no two groups are equal. */
  order(orderBy: unknown, key: PlannedKey): readonly OrderKey[] {
    const asked = ((orderBy ?? []) as readonly Conditions[]).flatMap((one) =>
      Object.entries(one).map(([name, value]) => this.#key(name, value, key)),
    );
    const all = [...asked, ...key.order];
    const variableOf = ({ computed }: OrderKey) => computed?.variable;
    return all.filter((one, index) => all.findIndex((other) => variableOf(other) === variableOf(one)) === index);
  }

  #key(name: string, value: unknown, key: PlannedKey): OrderKey {
    if (name === 'count') {
      const property = { name: 'count', type: 'Int', isEnum: false, isRequired: true };
      return { ...figureKey(this.count, property), isDescending: value === 'DESC' };
    }
    if (name !== 'key') {
      const { target, planner } = this.#figuresOf(name);
      return target.values
        ? planner.valuesKey(value as Conditions, { subject: target.pattern.node, fields: target.values }, name)
        : planner.connectionKey(value as Conditions);
    }
    const way = wayOf(value);
    const names = way.slice(0, -1);
    const found = findValue(key, names);
    if (found) return { ...found, isDescending: way.at(-1) === 'DESC' };
    const wanted = ['key', ...names].join('.');
    const message = `"${this.use.path.join('.')}" is ordered by "${wanted}", which is not selected. Select it, or leave it out of "orderBy".`;
    throw new RequestError('BAD_USER_INPUT', message, { nodes: this.use.node, path: this.use.path });
  }

  #figuresOf(name: string): Planned {
    const known = this.#planned.get(name);
    if (known) return known;
    const target = this.targets.target(name);
    const planner = new FigurePlanner(target.pattern, target.properties, new Tallies(), this.#comparisons);
    const planned = { target, planner };
    this.#planned.set(name, planned);
    return planned;
  }
}

/** The first value that is selected along these names. */
function findValue(key: PlannedKey, [name, ...rest]: readonly string[]): OrderKey | undefined {
  if (name === undefined) return undefined;
  if (rest.length === 0) return key.values.get(name);
  for (const [step, inner] of key.related) {
    const found = step === name ? findValue(inner, rest) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The names on the way, and the direction at its end. */
function wayOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value as Conditions).flatMap(([name, inner]) => [name, ...wayOf(inner)]);
}
