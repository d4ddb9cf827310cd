// Finds the labels and relationship types that a statement names, from its text alone.
import { positionInScript, type ScriptStatement } from '../cypher';

export interface NameUsed {
  readonly kind: 'label' | 'type' | 'either';
  readonly name: string;
  /** In the script, 1-based; columns count code points. */
  readonly line: number;
  readonly column: number;
}

const word = '(?:`(?:[^`]|``)*`|[\\p{L}_][\\p{L}\\p{N}_]*)';
const patterns = [
  // (n:Film:Work), (:Film|Person)
  { kind: 'label', pattern: `\\(\\s*(?:${word})?(\\s*(?:[:|&]\\s*!?\\s*${word}\\s*)+)` },
  // [r:DIRECTED|WROTE]
  { kind: 'type', pattern: `\\[\\s*(?:${word})?(\\s*:\\s*${word}(?:\\s*\\|\\s*:?\\s*${word})*)` },
  // SET n:Film, m:Film — WHERE n:Film, which may also ask for a type
  {
    kind: 'either',
    pattern: `(?:\\b(?:SET|REMOVE|WHERE|AND|OR|NOT|XOR|WHEN)\\s+|,\\s*)${word}((?:\\s*:\\s*${word})+)`,
  },
] as const;

export function namesUsed(statement: ScriptStatement): readonly NameUsed[] {
  const text = withoutMaps(withoutStrings(statement.text));
  return patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].flatMap((match) => {
      const list = match[1]!;
      const start = match.index + match[0].length - list.length;
      return [...list.matchAll(new RegExp(word, 'gu'))].map((found) => ({
        kind,
        name: found[0].startsWith('`') ? found[0].slice(1, -1).replaceAll('``', '`') : found[0],
        ...placeAt(statement, start + found.index),
      }));
    }),
  );
}

/** The place in the script of an offset in a statement's text. */
export function placeAt(
  statement: ScriptStatement,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = statement.text.slice(0, offset);
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  return positionInScript(statement, before.split('\n').length, [...lastLine].length + 1);
}

/** Puts spaces over strings and comments, so that offsets stay. */
export function withoutStrings(text: string): string {
  const hidden = /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|\/\/[^\n]*|\/\*[^]*?\*\/|(`(?:[^`]|``)*`)/g;
  return text.replace(hidden, (found, name: string | undefined) => (name === undefined ? spaces(found) : found));
}

/** {id: x} looks like a label after a comma; { MATCH … } does not. */
function withoutMaps(text: string): string {
  const map = new RegExp(`\\{\\s*(?:${word}\\s*:[^{}]*)?\\}`, 'gu');
  for (let last = '', next = text; ;) {
    last = next;
    next = last.replace(map, spaces);
    if (next === last) return next;
  }
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
