// `mandate export`: the whole answer of a question, or the whole graph, to a file or to standard output.
import { Answerer } from '../answer';
import { buildApi } from '../api';
import type { Config } from '../config';
import { countGraph, readGraph, readSteadily } from '../census';
import { UsageError } from '../errors';
import {
  graphFormats,
  isGraphFormat,
  isTableFormat,
  openTable,
  tableFormats,
  type GraphFormat,
  type TableFormat,
} from '../export';
import { concreteTypes, type GraphModel } from '../model';
import type { GraphReader } from '../store';
import { answerLimits, openConfiguredStore, openModel } from './graph';
import { showProgress } from './progress-bar';
import { readQuestion, withPlaces } from './read-question';
import { writeOutput } from './write-output';

export interface ExportOptions {
  readonly file?: string;
  readonly graph?: true;
  readonly format?: TableFormat | GraphFormat;
  readonly variables?: string;
  readonly bom?: true;
  readonly output?: string;
  readonly quiet?: true;
}

/** What is to be written: its pieces, and what is counted meanwhile. */
interface Opened {
  readonly pieces: AsyncIterable<string>;
  readonly dataVersion: string;
}

type Count = (more: number) => void;

export async function exportData(config: Config, options: ExportOptions): Promise<void> {
  const { graph, file, output, quiet: isQuiet = false } = options;
  if ((graph === undefined) === (file === undefined)) {
    throw new UsageError('Give the file of a question, for a table, or --graph, for the whole graph.');
  }
  const unit = graph ? 'nodes and relationships' : 'rows';
  const { model } = openModel(config);
  const store = openConfiguredStore(config);
  const progress = showProgress('Exporting', unit, isQuiet);
  let reader: GraphReader | undefined;
  try {
    let done = 0;
    let total: number | undefined;
    const count: Count = (more) => progress.update((done += more), total ?? done);
    const onTotal = (known: number | undefined): void => void (total = known);
    const open = file === undefined ? prepareGraph(model, options) : prepareTable(config, model, file, options);
    reader = await store.openReader();
    const { pieces, dataVersion } = await open(reader, count, onTotal);
    await withPlaces(() => writeOutput(pieces, output));
    progress.stop();
    if (output !== undefined && !isQuiet) {
      console.error(`Exported ${done} ${unit} of version ${dataVersion} to "${output}".`);
    }
  } finally {
    progress.stop();
    await reader?.close();
    await store.close();
  }
}

/** Opens what is to be written, as soon as the graph can be read; faults of the question come before. */
type Opener = (reader: GraphReader, count: Count, onTotal: (total: number | undefined) => void) => Promise<Opened>;

function prepareTable(config: Config, model: GraphModel, file: string, options: ExportOptions): Opener {
  const { format = 'csv' } = options;
  if (!isTableFormat(format)) throw new UsageError(`A table is written as ${Object.keys(tableFormats).join(' or ')}.`);
  const schema = buildApi(model);
  const question = readQuestion(schema, { file, variables: options.variables });
  return async (reader, count, onTotal) => {
    const answerer = new Answerer(model, schema, reader, answerLimits(config));
    const isCounted = process.stderr.isTTY;
    const table = await withPlaces(() => openTable(question, { schema, answerer, isCounted }));
    onTotal(table.total);
    const pages = counted(table.pages, count);
    const pieces = tableFormats[format].print({ ...table, pages }, { hasBom: options.bom ?? false });
    return { pieces, dataVersion: table.dataVersion };
  };
}

function prepareGraph(model: GraphModel, { format = 'graphml' }: ExportOptions): Opener {
  if (!isGraphFormat(format)) throw new UsageError(`A graph is written as ${Object.keys(graphFormats).join(' or ')}.`);
  const types = concreteTypes(model);
  return async (reader, count, onTotal) => {
    const { run, dataVersion } = await readSteadily(reader);
    if (process.stderr.isTTY) onTotal(await countGraph(run, types));
    const { nodes, relationships } = readGraph(run, types);
    const data = { nodes: counted(nodes, count), relationships: counted(relationships, count) };
    return { pieces: await withPlaces(() => graphFormats[format].print(data, model, dataVersion)), dataVersion };
  };
}

async function* counted<Item>(batches: AsyncIterable<readonly Item[]>, count: Count) {
  for await (const batch of batches) {
    count(batch.length);
    yield batch;
  }
}
