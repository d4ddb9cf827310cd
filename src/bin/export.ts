// `mandate export`: the whole answer of a question as a table, to a file or to standard output.
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Answerer } from '../answer';
import { buildApi } from '../api';
import type { Config } from '../config';
import { openTable, tableFormats, type Table, type TableFormat } from '../export';
import type { GraphReader } from '../store';
import { answerLimits, openConfiguredStore, openModel } from './graph';
import { showProgress, type ProgressBar } from './progress-bar';
import { readQuestion, withPlaces, type QuestionFiles } from './read-question';

export interface ExportOptions extends QuestionFiles {
  readonly format: TableFormat;
  readonly bom?: true;
  readonly output?: string;
  readonly quiet?: true;
}

export async function exportTable(config: Config, options: ExportOptions): Promise<void> {
  const { model } = openModel(config);
  const schema = buildApi(model);
  const question = readQuestion(schema, options);
  const store = openConfiguredStore(config);
  const progress = showProgress('Exporting', 'rows', options.quiet ?? false);
  let reader: GraphReader | undefined;
  try {
    reader = await store.openReader();
    const answerer = new Answerer(model, schema, reader, answerLimits(config));
    const isCounted = process.stderr.isTTY;
    const table = await withPlaces(() => openTable(question, { schema, answerer, isCounted }));
    let rows = 0;
    const pages = counted(table, progress, (done) => (rows = done));
    const pieces = tableFormats[options.format].print({ ...table, pages }, { hasBom: options.bom ?? false });
    await write(pieces, options.output);
    progress.stop();
    if (options.output !== undefined && !options.quiet) {
      console.error(`Exported ${rows} rows of version ${table.dataVersion} to "${options.output}".`);
    }
  } finally {
    progress.stop();
    await reader?.close();
    await store.close();
  }
}

async function* counted({ pages, total }: Table, progress: ProgressBar, onRows: (done: number) => void) {
  let done = 0;
  for await (const page of pages) {
    done += page.length;
    onRows(done);
    progress.update(done, total ?? done);
    yield page;
  }
}

/** A file has its name only when it is whole. */
async function write(pieces: AsyncIterable<string>, output: string | undefined): Promise<void> {
  const source = Readable.from(pieces, { highWaterMark: 1 });
  if (output === undefined) {
    return pipeline(source, process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error; // whoever reads has enough, as "head" does
    });
  }
  const draft = `${output}.part`;
  try {
    await pipeline(source, createWriteStream(draft));
    renameSync(draft, output);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
