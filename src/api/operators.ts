// The filter operators as one table: what each means, on which values, and what it takes.

/** What a filter looks at: a value of one of these sorts, or a list of values. */
export type Sort = 'string' | 'id' | 'number' | 'boolean' | 'enum' | 'list';

interface OperatorRow {
  readonly on: readonly Sort[];
  /** What the operator is given: one value of the property's type, a list of them, or yes or no. */
  readonly takes: 'value' | 'list' | 'boolean';
  /** Whether it is also offered under `caseInsensitive`. */
  readonly ignoresCase?: true;
  readonly description: string;
}

export const operators = {
  eq: {
    on: ['string', 'id', 'number', 'boolean', 'enum'],
    takes: 'value',
    ignoresCase: true,
    description: 'Equal to this. Null asks for nodes where the value is absent.',
  },
  in: {
    on: ['string', 'id', 'number', 'enum'],
    takes: 'list',
    ignoresCase: true,
    description: 'Equal to one of these. An empty list is met by none.',
  },
  contains: { on: ['string', 'id'], takes: 'value', ignoresCase: true, description: 'Has this text somewhere in it.' },
  startsWith: { on: ['string', 'id'], takes: 'value', ignoresCase: true, description: 'Begins with this text.' },
  endsWith: { on: ['string', 'id'], takes: 'value', ignoresCase: true, description: 'Ends with this text.' },
  gt: {
    on: ['string', 'id', 'number'],
    takes: 'value',
    description: 'Greater than this; texts by Unicode code points.',
  },
  gte: {
    on: ['string', 'id', 'number'],
    takes: 'value',
    description: 'Greater than this or equal to it; texts by Unicode code points.',
  },
  lt: { on: ['string', 'id', 'number'], takes: 'value', description: 'Less than this; texts by Unicode code points.' },
  lte: {
    on: ['string', 'id', 'number'],
    takes: 'value',
    description: 'Less than this or equal to it; texts by Unicode code points.',
  },
  includes: { on: ['list'], takes: 'value', description: 'Has this value in it.' },
  includesAny: {
    on: ['list'],
    takes: 'list',
    description: 'Has at least one of these in it. An empty list is met by none.',
  },
  includesAll: { on: ['list'], takes: 'list', description: 'Has all of these in it. An empty list is met by all.' },
  isEmpty: { on: ['list'], takes: 'boolean', description: 'Whether the list is empty or absent.' },
} as const satisfies Record<string, OperatorRow>;

export type Operator = keyof typeof operators;

/** The operators that a value of this sort has, in the table's order. */
export function operatorsOn(sort: Sort): readonly (readonly [Operator, OperatorRow])[] {
  return (Object.entries(operators) as [Operator, OperatorRow][]).filter(([, row]) => row.on.includes(sort));
}
