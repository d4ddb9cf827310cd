// Turns the pages of a table into CSV as RFC 4180 has it: UTF-8, a line of column names, CRLF, quotes where they are needed.
import { stringify } from 'csv-stringify/sync';
import type { Table, TableRow } from './open-table';
import type { Column } from './plan-columns';

type Cell = string | number | boolean | null;

export interface CsvOptions {
  /** Spreadsheets take a file without a byte order mark for one of an older encoding. */
  readonly hasBom?: boolean;
}

export async function* printCsv(
  { columns, pages }: Pick<Table, 'columns' | 'pages'>,
  { hasBom = false }: CsvOptions = {},
): AsyncGenerator<string> {
  yield `${hasBom ? '\uFEFF' : ''}${printRecords([columns.map((column) => column.join('.'))])}`;
  for await (const rows of pages) {
    yield printRecords(rows.map((row) => columns.map((column) => cellOf(row, column))));
  }
}

/** Texts that a spreadsheet would run as a formula begin with an apostrophe. */
function printRecords(records: readonly (readonly Cell[])[]): string {
  return stringify(records as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** A value, or the values of a list, joined: each has its place, an absent one is empty. */
function cellOf(row: TableRow, column: Column): Cell {
  const value = column.reduce<unknown>(step, row);
  if (!Array.isArray(value)) return (value ?? null) as Cell;
  return value.flat(Infinity).map(itemOf).join(' | ');
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => step(item, key));
  return value === null || value === undefined ? null : (value as Readonly<Record<string, unknown>>)[key];
}

/** The sign that joins is told from one in a value by a backslash. */
function itemOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace(/[\\|]/g, '\\$&');
}
