// Turns faults into text for a terminal: the place, the sentence, the line, and a caret under the column.
import { eastAsianWidth } from 'eastasianwidth';
import picocolors from 'picocolors';
import type { Fault } from '../errors';

export interface PrintOptions {
  readonly color: boolean;
}

/** A longer line would wrap, and the caret would stand under nothing. */
const widest = 100;
const tabWidth = 8;

/**
 * cypher/10-films.cypher:3:20: The embedded engine says: Expected end of query
 *   SET f.title = '春' RETRN
 *                      ^
 */
export function printFaults(faults: readonly Fault[], { color }: PrintOptions): string {
  const paint = picocolors.createColors(color);
  return faults
    .map((fault) => {
      const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
      const sentence = place === '' ? fault.message : `${paint.bold(`${place}:`)} ${fault.message}`;
      if (fault.sourceLine === undefined || fault.column === undefined) return sentence;
      const { text, caretAt } = excerpt(fault.sourceLine, fault.column);
      return `${sentence}\n  ${text}\n  ${' '.repeat(caretAt)}${paint.red('^')}`;
    })
    .join('\n');
}

/** The part of a line that holds the column, in terminal columns. */
function excerpt(line: string, column: number): { readonly text: string; readonly caretAt: number } {
  const cells = toCells(line);
  const target = Math.min(column - 1, cells.length);
  const widthOf = (start: number, end: number): number =>
    cells.slice(start, end).reduce((sum, cell) => sum + cell.width, 0);

  let start = 0;
  while (start < target && widthOf(start, target) > widest / 2 && widthOf(start, cells.length) > widest) start += 1;
  let end = cells.length;
  while (end > target + 1 && widthOf(start, end) > widest) end -= 1;
  const before = start > 0 ? '… ' : '';
  const after = end < cells.length ? ' …' : '';
  const text = cells
    .slice(start, end)
    .map((cell) => cell.text)
    .join('');
  return { text: `${before}${text}${after}`, caretAt: before.length + widthOf(start, target) };
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

/** One for each code point, as columns are counted. */
function toCells(line: string): readonly Cell[] {
  let at = 0;
  return [...line].map((character) => {
    const width = character === '\t' ? tabWidth - (at % tabWidth) : widthOf(character);
    at += width;
    return { text: character === '\t' ? ' '.repeat(width) : character, width };
  });
}

/** Marks that join the character before them take no column; wide ones take two. */
function widthOf(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  const isWide = /^\p{Emoji_Presentation}$/u.test(character) || ['F', 'W'].includes(eastAsianWidth(character));
  return isWide ? 2 : 1;
}
