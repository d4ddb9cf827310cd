// `mandate export`: what a question finds, or the whole graph, to a file or to standard output.
import { Answerer } from '../answer';
import { buildApi } from '../api';
import type { Config } from '../config';
import { UsageError } from '../errors';
import { graphFormats, isGraphFormat, openExport, type ExportFormat, type GraphFormat } from '../export';
import type { GraphReader } from '../store';
import { answerLimits, openConfiguredStore, openModel } from './graph';
import { showProgress } from './progress-bar';
import { readQuestion, withPlaces } from './read-question';
import { writeOutput } from './write-output';

export interface ExportOptions {
  readonly file?: string;
  readonly graph?: true;
  readonly format?: ExportFormat;
  readonly variables?: string;
  readonly bom?: true;
  readonly output?: string;
  readonly quiet?: true;
}

export async function exportData(config: Config, options: ExportOptions): Promise<void> {
  const { graph, file, output, bom, variables, quiet: isQuiet = false } = options;
  if ((graph === undefined) === (file === undefined)) {
    throw new UsageError('Give the file of a question, for a table or a part of the graph, or --graph, for all of it.');
  }
  const format = options.format ?? (graph ? 'graphml' : 'csv');
  const isOfGraph = isGraphFormat(format);
  if (graph && !isOfGraph) throw new UsageError(`A graph is written as ${Object.keys(graphFormats).join(' or ')}.`);
  const { model } = openModel(config);
  const schema = buildApi(model);
  const question = file === undefined ? undefined : readQuestion(schema, { file, variables });
  const unit = isOfGraph ? 'nodes and relationships' : 'rows';
  const store = openConfiguredStore(config);
  const bar = showProgress('Exporting', unit, isQuiet);
  let reader: GraphReader | undefined;
  try {
    let done = 0;
    let total: number | undefined;
    const progress = {
      isCounted: process.stderr.isTTY,
      total: (known: number) => void (total = known),
      count: (more: number) => bar.update((done += more), total ?? done),
    };
    reader = await store.openReader();
    const answerer = new Answerer(model, schema, reader, answerLimits(config));
    const parts = { model, schema, answerer, reader };
    const asked = question ? { question, format, hasBom: bom ?? false } : { format: format as GraphFormat };
    const { pieces, dataVersion } = await withPlaces(() => openExport(parts, asked, progress));
    await withPlaces(() => writeOutput(pieces, output));
    bar.stop();
    if (output !== undefined && !isQuiet) {
      console.error(`Exported ${done} ${unit} of version ${dataVersion} to "${output}".`);
    }
  } finally {
    bar.stop();
    await reader?.close();
    await store.close();
  }
}
