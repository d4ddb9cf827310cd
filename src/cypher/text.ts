// Cypher as text that can only be put together from names and other Cypher. The one place where names are escaped.
import { invariant } from '../errors';
import type { Value } from './statement';

/** Text that is safe to run. Nothing but the functions of this file can make it. */
export type Cypher = string & { readonly isCypher: unique symbol };

const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/** A label, relationship type or property of the model, in back-ticks. */
export function name(text: string): Cypher {
  return `\`${checked(text)}\`` as Cypher;
}

/** A variable of the statement. The compiler makes its name from a field's name and a number. */
export function variable(text: string): Cypher {
  return checked(text) as Cypher;
}

/** A value that travels beside the text, under this name. */
export function parameter(text: string): Cypher {
  return `$${checked(text)}` as Cypher;
}

/**
 * A value as a literal: for scripts, which people read and keep, and for places in lists. A statement of the service
 * carries its values beside it. `isFloat` writes 7 as 7.0, since engines tell the two apart.
 */
export function literal(value: Value, isFloat = false): Cypher {
  if (typeof value === 'string') return `'${escapeText(value)}'` as Cypher;
  if (typeof value === 'number') return printNumber(value, isFloat) as Cypher;
  if (value === null || typeof value === 'boolean') return String(value) as Cypher;
  return cypher`[${join(
    value.map((item) => literal(item, isFloat)),
    ', ',
  )}]`;
}

/** A line of a script that is a comment. */
export function comment(text: string): Cypher {
  return `// ${text.replace(unseen, ' ')}`.trimEnd() as Cypher;
}

/** Puts Cypher together: cypher`MATCH (${variable('n')})`. A hole takes nothing but Cypher. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  return String.raw({ raw: strings }, ...parts) as Cypher;
}

export function join(parts: readonly Cypher[], separator: ', ' | ',\n' | ' AND ' | ' OR ' | '|' | '&' | ':' | '\n'): Cypher {
  return parts.join(separator) as Cypher;
}

/** Sets every line two spaces further in. */
export function indent(text: Cypher): Cypher {
  return text.replace(/^/gm, '  ') as Cypher;
}

function checked(text: string): string {
  invariant(namePattern.test(text), `"${text}" cannot be a name in Cypher`);
  return text;
}

/** What would break a line, or show another text to a reader than to an engine: controls and marks of direction. */
const unseen = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Neo4j decodes \u before it looks for the ends of strings, and a backslash that is escaped does not stop it: so the
 * text \u0027 is written \\\u00750027, with its own u as a code.
 */
function escapeText(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(/\\([uU])/g, (_, letter) => (letter === 'u' ? '\\\\u0075' : '\\\\u0055'))
    .replace(unseen, (sign) => shortEscapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

function printNumber(value: number, isFloat: boolean): string {
  invariant(Number.isFinite(value), `${value} cannot be a number in Cypher`);
  const text = String(value);
  return isFloat && !text.includes('.') ? text.replace(/^-?\d+/, '$&.0').replace('e+', 'e') : text.replace('e+', 'e');
}
