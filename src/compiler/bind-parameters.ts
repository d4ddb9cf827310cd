// Takes a statement's values from the arguments of one request, and refuses those that cannot be used.
import { getArgumentValues } from 'graphql/execution/values';
import type { Value } from '../cypher';
import { RequestError } from '../errors';
import { idsAt, type Found } from '../result';
import type { FieldUse, FoundRoot, Input, RootPlan } from './plan';
import { cursorValues } from './plan-order';
import { isGiven } from './row';
import { textPattern } from './text-order';

export interface PageLimits {
  /** The most rows that a list or a page may have. */
  readonly pageLimit: number;
  /** The most rows that a list may leave out at its start. */
  readonly offsetLimit: number;
}

type Arguments = Readonly<Record<string, unknown>>;

export function bindParameters(
  { parameters }: Pick<RootPlan, 'parameters'>,
  variables: Readonly<Record<string, unknown>>,
  limits: PageLimits,
  /** What the root field's finder found, where it has one. */
  found: Found = null,
): Readonly<Record<string, Value>> {
  const known = new Map<FieldUse, Arguments>();
  const argumentsOf = (field: FieldUse): Arguments => {
    if (field.constants) return field.constants;
    const values = known.get(field) ?? getArgumentValues(field.definition, field.node, variables);
    known.set(field, values);
    return values;
  };
  return Object.fromEntries(parameters.map(({ name, input }) => [name, bind(input, argumentsOf, limits, found)]));
}

/** What a finder is asked. */
export function finderArguments({ field }: FoundRoot, variables: Arguments): Arguments {
  return field.constants ?? getArgumentValues(field.definition, field.node, variables);
}

function bind(input: Input, argumentsOf: (field: FieldUse) => Arguments, limits: PageLimits, found: Found): Value {
  switch (input.kind) {
    case 'constant':
      return input.value;
    case 'argument': {
      const value = input.path.reduce<unknown>(
        (inner, key) => (inner as Arguments)[key],
        argumentsOf(input.field),
      ) as Value;
      return input.isLowered ? lowered(value) : value;
    }
    case 'ids': {
      const ids = argumentsOf(input.field)['ids'] as readonly string[];
      if (ids.length > limits.pageLimit)
        refuse(
          input.field,
          'LIMIT_EXCEEDED',
          `asks for ${ids.length} ids; the limit is ${limits.pageLimit}. Ask in several questions`,
        );
      return ids;
    }
    case 'found':
      return idsAt(found, input.path);
    case 'pattern':
      return textPattern(bind(input.of, argumentsOf, limits, found) as string, input.which);
    case 'limit':
      return sizeOf(input.field, input.argument, argumentsOf(input.field), limits.pageLimit) + input.extra;
    case 'offset': {
      const offset = argumentsOf(input.field)['offset'] as number;
      if (offset < 0) refuse(input.field, 'BAD_USER_INPUT', `has offset ${offset}; it cannot be negative`);
      if (offset > limits.offsetLimit) {
        refuse(
          input.field,
          'LIMIT_EXCEEDED',
          `has offset ${offset}; the limit is ${limits.offsetLimit}. To read further, use a connection with "after"`,
        );
      }
      return offset;
    }
    case 'cursor': {
      const text = argumentsOf(input.field)[input.argument] as string;
      const value = cursorValues(text, input.fingerprint, input.size, input.argument, input.field)[input.position];
      return typeof value === 'boolean' ? Number(value) : (value ?? null);
    }
  }
}

/** How many rows "first" or "last" asks for; as many as a page may have where neither is given. */
export function sizeOf(
  field: FieldUse,
  argument: 'first' | 'last' | undefined,
  values: Arguments,
  pageLimit: number,
): number {
  if (argument === undefined) return pageLimit;
  if (isGiven(values['first']) && isGiven(values['last'])) {
    refuse(field, 'BAD_USER_INPUT', 'has both "first" and "last"; give one of them');
  }
  const size = values[argument] as number;
  if (size < 0) refuse(field, 'BAD_USER_INPUT', `has ${argument}: ${size}; it cannot be negative`);
  if (size > pageLimit) {
    // Groups are no pages of anything.
    const takes = (argument: string) => field.definition.args.some(({ name }) => name === argument);
    const instead = takes('after') ? ' and go on with a cursor' : takes('offset') ? ' and go on with "offset"' : '';
    refuse(field, 'LIMIT_EXCEEDED', `asks for ${argument}: ${size}; the limit is ${pageLimit}. Ask for less${instead}`);
  }
  return size;
}

function lowered(value: Value): Value {
  if (typeof value === 'string') return value.toLowerCase();
  return Array.isArray(value) ? (value as readonly Value[]).map(lowered) : value;
}

function refuse(field: FieldUse, code: 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED', what: string): never {
  throw new RequestError(code, `"${field.path.join('.')}" ${what}.`, { nodes: field.node, path: field.path });
}
