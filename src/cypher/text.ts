// Cypher as text that can only be put together from names and other Cypher. The one place where names are escaped.
import { invariant } from '../errors';

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
