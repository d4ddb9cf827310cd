// Turns rows of plain arrays into the aggregate they must have, with fractions added up as whole numbers.
import type { Value } from '../../src/cypher';
import type { Field } from '../../src/model';
import { compareValues } from './naive-values';

type Properties = Readonly<Record<string, Value>>;
type Fields = ReadonlyMap<string, Field>;

export interface AggregatedRow {
  readonly node: { readonly properties: Properties };
  readonly properties: Properties;
}

export function aggregateOf(
  rows: readonly AggregatedRow[],
  over: { readonly node: Fields; readonly edge: Fields | undefined },
): unknown {
  const nodes = [...new Set(rows.map((row) => row.node))];
  return {
    count: rows.length,
    nodeCount: nodes.length,
    node: valuesOf(
      nodes.map((node) => node.properties),
      over.node,
    ),
    edge:
      over.edge &&
      valuesOf(
        rows.map((row) => row.properties),
        over.edge,
      ),
  };
}

export function valuesOf(all: readonly Properties[], fields: Fields): unknown {
  return Object.fromEntries(
    [...fields.keys()].map((name) => [
      name,
      measure(all.map((one) => one[name] ?? null).filter((one) => one !== null)),
    ]),
  );
}

function measure(values: readonly Value[]): unknown {
  const numbers = values as readonly number[];
  const sorted = values.toSorted(compareValues);
  return {
    count: values.length,
    countTrue: values.filter((value) => value === true).length,
    countDistinct: new Set(values).size,
    sum: () => (values.length === 0 ? null : addWhole(numbers)),
    avg: () => (values.length === 0 ? null : addWhole(numbers) / values.length),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
  };
}

/** Every number is a whole one times 2^-1074; the sum of those is rounded by the language where it becomes a number. */
export function addWhole(numbers: readonly number[]): number {
  const total = numbers.reduce((sum, number) => sum + wholeOf(number), 0n);
  const size = total < 0n ? -total : total;
  const digits = size.toString(2).length;
  // Sixty-four digits are more than a number has; a one behind them says that there was more.
  const cut = digits > 64 ? BigInt(digits - 64) : 0n;
  const kept = size >> cut;
  const rounded = Number(kept << cut === size ? kept : kept | 1n);
  return (total < 0n ? -1 : 1) * scale(rounded, Number(cut) - 1074);
}

function wholeOf(number: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  const high = bits.getUint32(0);
  const exponent = (high >> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const whole = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return number < 0 ? -whole : whole;
}

/** In two steps, since 2^-1074 times a power of two is no number on its way for all of them. */
function scale(number: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return number * 2 ** half * 2 ** (exponent - half);
}
