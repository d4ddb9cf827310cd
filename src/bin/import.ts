// `mandate import`: a table as a script, to a file or to standard output. No database is touched.
import type { Config } from '../config';
import { UsageError } from '../errors';
import { importTable as readTable } from '../steward';
import { openModel } from './graph';
import { writeOutput } from './write-output';

export interface ImportOptions {
  readonly table: string;
  readonly mapping: string;
  readonly delimiter: string;
  readonly output?: string;
  readonly quiet?: true;
}

export async function importTable(config: Config, options: ImportOptions): Promise<void> {
  const { table, mapping, output, quiet: isQuiet = false } = options;
  const delimiter = options.delimiter === 'tab' ? '\t' : options.delimiter;
  if ([...delimiter].length !== 1 || /["\r\n]/.test(delimiter)) {
    throw new UsageError(`--delimiter "${delimiter}": give the one sign between cells, or "tab".`);
  }
  const { model } = openModel(config);
  const { rows, nodes, relationships, pieces } = await readTable({ model, table, mapping, delimiter });
  await writeOutput(pieces, output);
  if (output !== undefined && !isQuiet) {
    console.error(
      `Wrote ${rows} rows as ${nodes} nodes and ${relationships} relationships to "${output}". Load it with "mandate load".`,
    );
  }
}
