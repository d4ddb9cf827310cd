// Opens any export: the table of a question, the part of the graph that a question finds, or the whole graph, as pieces of a file.
import type { GraphQLSchema } from 'graphql';
import type { Answerer, Question } from '../answer';
import { checkSteady, countGraph, readGraph, readPart, readSteadily, type GraphData } from '../census';
import { concreteTypes, type GraphModel } from '../model';
import type { GraphReader } from '../store';
import { graphFormats, isGraphFormat, type GraphFormat } from './graph-formats';
import { openPart } from './open-part';
import { openTable } from './open-table';
import { tableFormats, type TableFormat } from './table-formats';

export type ExportFormat = TableFormat | GraphFormat;

export interface ExportParts {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly answerer: Answerer;
  readonly reader: GraphReader;
}

/** What is to be exported. Without a question: the whole graph. */
export type Asked = { readonly signal?: AbortSignal } & (
  | { readonly question: Question; readonly format: ExportFormat; readonly hasBom?: boolean }
  | { readonly question?: undefined; readonly format: GraphFormat }
);

/** Who watches an export sees how much there is, where that is known beforehand, and how much has been read. */
export interface Progress {
  readonly isCounted: boolean;
  total(items: number): void;
  count(more: number): void;
}

/** A file that is made while it is read. */
export interface ExportFile {
  /** What was exported, as a file may be called. */
  readonly name: string;
  readonly dataVersion: string;
  readonly contentType: string;
  readonly pieces: AsyncIterable<string>;
}

/** What is wrong with the question is known before the first piece. */
export async function openExport(parts: ExportParts, asked: Asked, progress?: Progress): Promise<ExportFile> {
  const { format } = asked;
  if (isGraphFormat(format)) return openGraphFile(parts, { ...asked, format }, progress);
  const table = await openTable(asked.question as Question, { ...parts, isCounted: progress?.isCounted ?? false });
  if (table.total !== undefined) progress?.total(table.total);
  const { contentType, print } = tableFormats[format];
  const pages = watched(table.pages, progress);
  const pieces = print({ ...table, pages }, { hasBom: 'hasBom' in asked && asked.hasBom === true });
  return { name: table.name, dataVersion: table.dataVersion, contentType, pieces };
}

async function openGraphFile(
  parts: ExportParts,
  { question, format, signal }: Asked & { readonly format: GraphFormat },
  progress: Progress | undefined,
): Promise<ExportFile> {
  const found = question && (await openPart(question, parts));
  const { run, dataVersion } = await readSteadily(parts.reader, signal);
  if (found) checkSteady(found.dataVersion, { dataVersion, isConsistent: true });
  const types = concreteTypes(parts.model);
  const total = found ? found.total : progress?.isCounted ? await countGraph(run, types) : undefined;
  if (total !== undefined) progress?.total(total);
  const data: GraphData = found ? readPart(run, found.part) : readGraph(run, types);
  const counted = { nodes: watched(data.nodes, progress), relationships: watched(data.relationships, progress) };
  const { contentType, print } = graphFormats[format];
  return { name: found?.name ?? 'graph', dataVersion, contentType, pieces: print(counted, parts.model, dataVersion) };
}

async function* watched<Item>(batches: AsyncIterable<readonly Item[]>, progress: Progress | undefined) {
  for await (const batch of batches) {
    progress?.count(batch.length);
    yield batch;
  }
}
