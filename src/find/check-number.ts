// Checks a number among a finder's arguments against its limits.
import { RequestError } from '../errors';
import type { Search } from './finder';

export function checkNumber(
  values: Readonly<Record<string, unknown>>,
  argument: string,
  { least, most }: { readonly least: number; readonly most: number },
  { path }: Search,
): number {
  const value = values[argument] as number;
  if (value >= least && value <= most) return value;
  throw new RequestError(
    value > most ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT',
    `"${argument}" of "${path.join('.')}" is ${value}; it must be from ${least} to ${most}.`,
    { path },
  );
}
