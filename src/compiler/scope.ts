// Hands out the names of one statement's variables and parameters, in walking order, so that its text is stable.
import { RequestError } from '../errors';
import type { FieldUse, Input, Parameter, Subject, TextPatterns } from './plan';
import { hasHighUnits } from './text-order';

/** What one statement may hold, below its root field or in conditions. */
const limits = {
  /** The embedded engine ends at 128 levels, and each subquery beside others is one. */
  subqueries: { most: 80, what: 'relationships and references are selected, or aggregated in conditions,' },
  /** Each of these is two levels. */
  keySteps: { most: 20, what: 'relationships and references are followed by "key"' },
  quantifiers: { most: 100, what: 'relationships and references are asked about in conditions' },
  /** Neo4j plans a thousand of them for seconds. A long list of values belongs in "in". */
  comparisons: { most: 200, what: 'values are compared in conditions' },
} as const;

export class Scope {
  #variables = 0;
  readonly #parameters: Parameter[] = [];
  readonly #spent = { subqueries: 0, keySteps: 0, quantifiers: 0, comparisons: 0 };

  /** A variable named after a field of the model, so that a reader can match Cypher to GraphQL by eye. */
  variable(field: string): Subject {
    return { variable: `${field.slice(0, 48)}${this.#variables++}` };
  }

  /** The relationship that leads to a node. */
  edge(node: Subject): Subject {
    return { variable: `${node.variable}_edge` };
  }

  parameter(input: Input): Parameter {
    const known = this.#parameters.find((parameter) => isSame(parameter.input, input));
    if (known) return known;
    const parameter = { name: `p${this.#parameters.length}`, input };
    this.#parameters.push(parameter);
    return parameter;
  }

  /** Undefined for the values that every engine compares rightly, which are nearly all. */
  textPatterns(input: Input, value: unknown): TextPatterns | undefined {
    if (!hasHighUnits(value)) return undefined;
    const pattern = (which: 'more' | 'less') => this.parameter({ kind: 'pattern', of: input, which });
    return { more: pattern('more'), less: pattern('less') };
  }

  /** Counts what makes a statement large, and refuses what would be too large for an engine. */
  spend(kind: keyof typeof limits, field: FieldUse): void {
    const { most, what } = limits[kind];
    if (++this.#spent[kind] <= most) return;
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `More than ${most} ${what} below "${field.path[0]}", which is the limit. Ask in two questions.`,
      { nodes: field.node, path: field.path },
    );
  }

  get parameters(): readonly Parameter[] {
    return this.#parameters;
  }
}

/** A page and its count ask for the same values. */
function isSame(a: Input, b: Input): boolean {
  if (a.kind !== 'argument' || b.kind !== 'argument') return false;
  return a.field === b.field && a.isLowered === b.isLowered && a.path.join('.') === b.path.join('.');
}
