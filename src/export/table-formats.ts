// The formats that a table can be written in.
import type { Table } from './open-table';
import { printCsv, type CsvOptions } from './print-csv';
import { printNdjson } from './print-ndjson';

interface Format {
  readonly contentType: string;
  /** Pieces of the file, one for each page. */
  print(table: Table, options: CsvOptions): AsyncIterable<string>;
}

export const tableFormats = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', print: printCsv },
  ndjson: { contentType: 'application/x-ndjson; charset=utf-8', print: printNdjson },
} as const satisfies Readonly<Record<string, Format>>;

export type TableFormat = keyof typeof tableFormats;

export function isTableFormat(text: unknown): text is TableFormat {
  return typeof text === 'string' && Object.hasOwn(tableFormats, text);
}
