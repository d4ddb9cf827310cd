// Puts predicates together and takes them apart, leaving out what decides nothing.
import { always, never, type Predicate } from './plan';

export function and(of: readonly Predicate[]): Predicate {
  if (of.some((predicate) => isConstant(predicate, false))) return never;
  const needed = of.filter((predicate) => !isConstant(predicate, true));
  return needed.length === 1 && needed[0] ? needed[0] : needed.length === 0 ? always : { kind: 'and', of: needed };
}

export function or(of: readonly Predicate[]): Predicate {
  if (of.some((predicate) => isConstant(predicate, true))) return always;
  const needed = of.filter((predicate) => !isConstant(predicate, false));
  return needed.length === 1 && needed[0] ? needed[0] : needed.length === 0 ? never : { kind: 'or', of: needed };
}

function isConstant(predicate: Predicate, value: boolean): boolean {
  return predicate.kind === 'constant' && predicate.value === value;
}

export function not(of: Predicate): Predicate {
  // Filters are two-valued, so a "not" of a "not" is nothing.
  if (of.kind === 'constant') return { kind: 'constant', value: !of.value };
  if (of.kind === 'exists') return { ...of, isNegated: !of.isNegated };
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

/** The predicates that must all hold. */
export function conjunctsOf(predicate: Predicate): readonly Predicate[] {
  if (isConstant(predicate, true)) return [];
  return predicate.kind === 'and' ? predicate.of.flatMap(conjunctsOf) : [predicate];
}

/** Whether a condition looks at what many matches are together. */
export function hasTallies(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.of.some(hasTallies);
    case 'not':
      return hasTallies(predicate.of);
    case 'exists':
    case 'number':
      return hasTallies(predicate.where);
    default:
      return predicate.kind === 'tallied';
  }
}
