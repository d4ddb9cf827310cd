// Takes the values of parameters out of a sentence of an engine: they may be secrets.
import type { Value } from '../cypher';

/** Shorter ones are no secrets, and would take letters out of words. */
const shortest = 4;

/** Each value becomes its parameter's name. */
export function hideValues(message: string, parameters: Readonly<Record<string, Value>>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => textsOf(value).map((text) => ({ name, text })))
    .sort((a, b) => b.text.length - a.text.length) // one may be a part of another
    .reduce((told, { name, text }) => told.replaceAll(text, () => `$${name}`), message);
}

/** As it is, and as an engine writes it between quotes. */
function textsOf(value: Value): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(textsOf);
  const text = String(value);
  if (text.length < shortest || typeof value === 'boolean' || value === null) return [];
  return [...new Set([text, JSON.stringify(text).slice(1, -1)])];
}
