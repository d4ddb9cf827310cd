// The loads that made a graph, one after the other, as the graph itself keeps them.
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readRecords, type LedgerEntry, type LoadedScript, type Run } from '../store';
import { RefusedError } from '../errors';
import type { ChangeCounts, GraphChange } from './graph-change';

/** The form of the records. A graph with a later form was written by a later version of this program. */
const form = 1;

export interface RanScript extends LoadedScript {
  readonly statements: number;
}

export interface LoadRecord {
  readonly form: typeof form;
  readonly number: number;
  readonly command: 'load' | 'remove';
  /** The id of the source that was removed. */
  readonly source?: string;
  /** When it was kept, in ISO 8601. Numbers tell the order; clocks can be set back. */
  readonly time: string;
  readonly milliseconds: number;
  readonly engine: string;
  readonly productVersion: string;
  readonly schemaHash: string;
  /** Whether it began with an empty graph, whatever there was before. */
  readonly isFresh: boolean;
  /** Over the data before it and after it. */
  readonly digestBefore: string;
  readonly digest: string;
  /** Those that ran, in that order. */
  readonly scripts: readonly RanScript[];
  readonly changes: ChangeCounts;
}

/** The first load first. Throws a RefusedError where a later version of this program wrote one. */
export async function readLedger(run: Run): Promise<readonly LoadRecord[]> {
  return (await readRecords(run)).map((text) => {
    const record = JSON.parse(text) as LoadRecord;
    if (record.form === form) return record;
    throw new RefusedError(
      `Load ${record.number} was written in form ${String(record.form)} of the ledger, by version ${record.productVersion} of Mandate; this version knows form ${form}. Use that version or a later one.`,
    );
  });
}

/** The scripts that made the graph, by their names without folders, each with the content that ran last. */
export function loadedScripts(ledger: readonly LoadRecord[]): readonly LoadedScript[] {
  const scripts = new Map<string, LoadedScript>();
  for (const record of ledger) {
    for (const { file, sha256 } of record.scripts) scripts.set(basename(file), { file, sha256 });
  }
  return [...scripts.values()];
}

export function entryOf(record: Omit<LoadRecord, 'form'>, wayBack: GraphChange | undefined): LedgerEntry {
  return {
    number: record.number,
    record: JSON.stringify({ form, ...record } satisfies LoadRecord),
    undo: wayBack && gzipSync(JSON.stringify(wayBack)).toString('base64'),
  };
}

export function wayBackOf(undo: string): GraphChange {
  return JSON.parse(gunzipSync(Buffer.from(undo, 'base64')).toString('utf8')) as GraphChange;
}
