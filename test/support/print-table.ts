// Turns rows of cells into a Markdown table, in the form that Prettier gives it.
import { eastAsianWidth } from 'eastasianwidth';

/** The first row is the head. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()));
  const [head = [], ...body] = cells;
  const widths = head.map((_cell, column) => Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join(' | ')} |`;
  return `${[line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n')}\n`;
}

/** Chinese characters are two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[FW]/.test(eastAsianWidth(character)) ? 2 : 1), 0);
}
