// Turns -P 'name=>value' into a parameter of scripts. The value is never put into the text of a statement.
import type { Value } from '../cypher';
import { UsageError } from '../errors';

export type Parameters = Readonly<Record<string, Value>>;

/** For commander: adds one to those before it. */
export function readParameter(text: string, before: Parameters = {}): Parameters {
  const { name, value } = /^\s*(?<name>[A-Za-z_]\w*)\s*=>\s*(?<value>[^]+?)\s*$/.exec(text)?.groups ?? {};
  if (name === undefined || value === undefined) {
    throw new UsageError(`${describe(text)} is no parameter. Write -P 'name=>value', such as -P 'year=>2023'.`);
  }
  if (Object.hasOwn(before, name)) throw new UsageError(`The parameter "${name}" is given twice.`);
  return { ...before, [name]: readValue(name, value) };
}

function readValue(name: string, text: string): Value {
  const value = /^'[^'\\]*'$/.test(text) ? text.slice(1, -1) : parse(text);
  if (isValue(value)) return value;
  throw new UsageError(
    `The value of the parameter "${name}" cannot be read. Write a number, true, false, null, a text in quotes, or a list of these in brackets, as JSON has them.`,
  );
}

/** Without its value, which may be a secret. */
function describe(text: string): string {
  const [, name] = /^\s*([A-Za-z_]\w*)\s*=/.exec(text) ?? [];
  return name === undefined ? 'What stands behind -P' : `What stands behind -P and begins with "${name}="`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue);
  return value === null || ['string', 'boolean', 'number'].includes(typeof value);
}
