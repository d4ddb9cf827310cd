// Turns conditions on aggregates into whether rows of plain arrays meet them, with sums and averages as they are compared.
import type { Value } from '../../src/cypher';
import type { Field } from '../../src/model';
import { addWhole, aggregateOf, type AggregatedRow } from './naive-aggregates';
import { holds, lower } from './naive-values';

type Conditions = Readonly<Record<string, unknown>>;
type Fields = ReadonlyMap<string, Field>;
type Told = Readonly<Record<string, unknown>>;

/** Notes how a condition was decided, and passes it on. */
type Note = (what: string, outcome: boolean) => boolean;

interface Over {
  readonly node: Fields;
  readonly edge: Fields | undefined;
}

/** What is decided together: each alone is decided too seldom to be sure of both ways in every run. */
const decided: Readonly<Record<string, string>> = { sum: 'sums', avg: 'sums', min: 'ends', max: 'ends' };

export function aggregateMeets(where: unknown, rows: readonly AggregatedRow[], over: Over, note: Note): boolean {
  const meets = (conditions: unknown): boolean =>
    Object.entries(conditions as Conditions).every(([key, condition]) => {
      if (key === 'and') return note('aggregate logic', (condition as readonly unknown[]).every(meets));
      if (key === 'or') return note('aggregate logic', (condition as readonly unknown[]).some(meets));
      if (key === 'not') return note('aggregate logic', !meets(condition));
      if (key === 'count' || key === 'nodeCount')
        return valueMeets('of counts', figureOf([key], rows, over), condition, note);
      return Object.entries(condition as Conditions).every(([name, tallies]) =>
        Object.entries(tallies as Conditions).every(([tally, inner]) =>
          valueMeets(decided[tally] ?? 'numbers', figureOf([key, name, tally], rows, over), inner, note),
        ),
      );
    });
  return meets(where);
}

/** What stands at the end of a way, such as "node", "rating", "sum", as it is compared and put in order. */
export function figureOf(way: readonly string[], rows: readonly AggregatedRow[], over: Over): Value {
  const [part = '', name = '', tally = ''] = way;
  if (tally !== 'sum' && tally !== 'avg') {
    const told = way.reduce<unknown>((inner, key) => (inner as Told)[key], aggregateOf(rows, over));
    return told as Value;
  }
  const all =
    part === 'edge'
      ? rows.map((row) => row.properties)
      : [...new Set(rows.map((row) => row.node))].map((node) => node.properties);
  const values = all.map((one) => one[name] ?? null).filter((one) => one !== null);
  const field = (part === 'edge' ? over.edge : over.node)?.get(name);
  return comparedSum(values as readonly number[], tally, field?.kind === 'property' && field.type === 'Int');
}

function valueMeets(what: string, value: Value, condition: unknown, note: Note): boolean {
  return Object.entries(condition as Conditions).every(([operator, wanted]) => {
    if (operator !== 'caseInsensitive') return note(`aggregate ${what}`, holds(operator, value, wanted as Value));
    return Object.entries(wanted as Conditions).every(([inner, text]) =>
      note(`aggregate ${what}`, holds(inner, lower(value), lower(text as Value))),
    );
  });
}

/** Fractions as whole numbers of millionths, each rounded on its own. */
function comparedSum(numbers: readonly number[], tally: 'sum' | 'avg', areWhole: boolean): Value {
  if (numbers.length === 0) return null;
  if (areWhole) {
    const sum = addWhole(numbers);
    return tally === 'sum' ? sum : Math.floor((sum * 1e6) / numbers.length + 0.5) / 1e6;
  }
  const total = numbers.reduce((sum, number) => sum + millionthsOf(number), 0n);
  if (tally === 'avg') return Math.floor(Number(total) / numbers.length + 0.5) / 1e6;
  const size = total < 0n ? -total : total;
  return size < 9_000_000_000_000_000n
    ? Number(total) / 1e6
    : Number(total / 1_000_000n) + Number(total % 1_000_000n) / 1e6;
}

function millionthsOf(number: number): bigint {
  const whole = Math.floor(number);
  return BigInt(whole) * 1_000_000n + BigInt(Math.floor((number - whole) * 1e6 + 0.5));
}
