// Turns descriptions and stored values into words for Markdown.
import type { GraphRelationship } from '../../../src/census';

export function code(name: string): string {
  return `\`${name}\``;
}

export function count(things: readonly unknown[]): string {
  return String(things.length);
}

/** One line. */
export function printText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
}

export function firstSentence(description: string | undefined): string {
  return /^.*?\.(?=\s+\p{Lu}|$)/u.exec(printText(description))?.[0] ?? printText(description);
}

/** Whether the source says a claim, or else why it was inferred. */
export function printSaid({ properties }: GraphRelationship): string {
  if (properties['stated'] === true) return 'stated';
  return `inferred, ${code(printText(properties['confidence']))}: ${printText(properties['note'])}`;
}
