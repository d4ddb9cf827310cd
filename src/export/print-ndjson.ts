// Turns the pages of a table into NDJSON: each row as JSON on a line of its own, with all that is nested in it.
import type { Table } from './open-table';

export async function* printNdjson({ pages }: Pick<Table, 'pages'>): AsyncGenerator<string> {
  for await (const rows of pages) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
