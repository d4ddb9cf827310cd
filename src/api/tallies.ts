// The tallies as one table: what can be told of many values of a sort, and of what type it is.
import type { Sort } from './operators';

interface TallyRow {
  readonly on: readonly Sort[];
  /** A number of values, a number of any size, or one of the values. */
  readonly tells: 'count' | 'number' | 'value';
  readonly description: (sort: Sort) => string;
}

const ofAll: readonly Sort[] = ['string', 'id', 'number', 'boolean', 'enum'];
const ofOrdered: readonly Sort[] = ['string', 'id', 'number', 'enum'];

const tallies = {
  count: { on: ofAll, tells: 'count', description: () => 'How many have a value.' },
  countDistinct: { on: ofOrdered, tells: 'count', description: () => 'How many different values there are.' },
  countTrue: { on: ['boolean'], tells: 'count', description: () => 'How many are true.' },
  sum: {
    on: ['number'],
    tells: 'number',
    description: () => 'Exact, and rounded once at the end. Null where there is no value.',
  },
  avg: {
    on: ['number'],
    tells: 'number',
    description: () => 'The sum divided by the count. Null where there is no value.',
  },
  min: {
    on: ofOrdered,
    tells: 'value',
    description: (sort) => `The smallest${orderOf(sort)}. Null where there is no value.`,
  },
  max: {
    on: ofOrdered,
    tells: 'value',
    description: (sort) => `The greatest${orderOf(sort)}. Null where there is no value.`,
  },
} as const satisfies Record<string, TallyRow>;

export type TallyName = keyof typeof tallies;

/** The tallies of values of this sort, in the table's order. */
export function talliesOn(sort: Sort): readonly (readonly [TallyName, TallyRow])[] {
  return (Object.entries(tallies) as [TallyName, TallyRow][]).filter(([, row]) => row.on.includes(sort));
}

function orderOf(sort: Sort): string {
  if (sort === 'number') return '';
  return sort === 'enum' ? ', by the names of the enumeration' : ', by Unicode code points';
}
