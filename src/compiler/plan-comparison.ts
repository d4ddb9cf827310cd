// Turns conditions on one value into a predicate whose values are parameters, and refuses what cannot be a condition.
import { operators, type Operator } from '../api';
import { RequestError } from '../errors';
import type { FieldUse, Input, Predicate, Subject } from './plan';
import { and } from './predicates';
import type { Scope } from './scope';

const nestingLimit = 12;
const ordering: ReadonlySet<Operator> = new Set(['gt', 'gte', 'lt', 'lte']);

/** Where a condition stands in the arguments of its field. */
export type Path = readonly (string | number)[];
export type Conditions = Readonly<Record<string, unknown>>;

export class ComparisonPlanner {
  constructor(
    private readonly scope: Scope,
    private readonly field: FieldUse,
  ) {}

  /** Without a property: conditions on what stands in the variable itself. */
  value(conditions: unknown, path: Path, subject: Subject, property: string | undefined): Predicate {
    const leaves = (given: unknown, at: Path, ignoresCase: boolean): readonly Predicate[] =>
      Object.entries(this.given(given, at) as Conditions).map(([key, condition]) => {
        const here = [...at, key];
        if (key === 'caseInsensitive') return and(leaves(condition, here, true));
        if (key === 'eq' && condition === null) return { kind: 'absent', subject, property };
        return this.#compare(key, condition, here, { subject, property, ignoresCase });
      });
    return and(leaves(conditions, path, false));
  }

  /** Conditions on a number that is never absent. */
  count(conditions: unknown, path: Path, subject: Subject): Predicate {
    return and(
      Object.entries(this.given(conditions, path) as Conditions).map(([key, condition]) =>
        this.#compare(key, condition, [...path, key], { subject, property: undefined, ignoresCase: false }),
      ),
    );
  }

  #compare(
    key: string,
    condition: unknown,
    path: Path,
    on: Pick<Extract<Predicate, { kind: 'compare' }>, 'subject' | 'property' | 'ignoresCase'>,
  ): Predicate {
    this.given(condition, path);
    if (!(key in operators)) throw new Error(`This is a bug in Mandate: no operator "${key}".`);
    const operator = key as Operator;
    this.scope.spend('comparisons', this.field);
    const input: Input = { kind: 'argument', field: this.field, path, isLowered: on.ignoresCase };
    const value = this.scope.parameter(input);
    const patterns = ordering.has(operator) ? this.scope.textPatterns(input, condition) : undefined;
    return { kind: 'compare', operator, ...on, value, patterns };
  }

  /** The embedded engine reads expressions up to 64 levels deep, and a quantifier is some eight of them. */
  checkNesting(path: Path): void {
    const levels = path.filter((key) => typeof key === 'string').length;
    if (levels <= nestingLimit) return;
    const message = `"${this.field.path.join('.')}" has conditions nested ${levels} deep; the limit is ${nestingLimit}.`;
    throw new RequestError('LIMIT_EXCEEDED', message, { nodes: this.field.node, path: this.field.path });
  }

  list(value: unknown, path: Path): readonly unknown[] {
    return this.given(value, path) as readonly unknown[];
  }

  /** Null is a value only for "eq" and for a single node; elsewhere it would silently ask for something else. */
  given<Given>(value: Given, path: Path): NonNullable<Given> {
    if (value !== null && value !== undefined) return value;
    throw new RequestError(
      'BAD_USER_INPUT',
      `"${path.join('.')}" of "${this.field.path.join('.')}" is null; only "eq" and conditions on a single node take null. Leave it out or give a value.`,
      {
        nodes: this.field.node,
        path: this.field.path,
      },
    );
  }
}
