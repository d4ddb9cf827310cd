// The loads that made a graph, kept in the graph itself: what was done, and how to take it back.
import { RefusedError } from '../errors';
import type { LoadedScript, Run } from './store';

/** No type of a GraphQL schema can have a name that begins so. */
const label = '`__MandateLoad`';
/** The form of the records. A graph with a later form was written by a later version of this program. */
const form = 1;

export interface RanScript extends LoadedScript {
  readonly statements: number;
}

/** How many nodes, or how many relationships. */
export interface Counts {
  readonly created: number;
  readonly removed: number;
  readonly changed: number;
}

export interface ChangeCounts {
  readonly nodes: Counts;
  readonly relationships: Counts;
}

export interface LoadRecord {
  /** Counts the loads, from 1. Clocks can be set back; this cannot. */
  readonly number: number;
  readonly command: 'load' | 'remove';
  /** The id of the source that was removed. */
  readonly source?: string;
  /** When it was kept, in ISO 8601. */
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

/** One load, to be written in the transaction of its data. */
export interface LedgerEntry {
  readonly record: LoadRecord;
  /** How to take it back, or nothing where that is not possible. */
  readonly undo: string | undefined;
}

/** Reads the records, the first load first. */
export const readRecords = `MATCH (l:${label}) RETURN l.record AS a, l.number AS b ORDER BY b`;

/** Throws a RefusedError where a later version of this program wrote it. */
export function recordOf(text: string): LoadRecord {
  const { form: written, ...record } = JSON.parse(text) as LoadRecord & { readonly form: number };
  if (written === form) return record;
  throw new RefusedError(
    `Load ${record.number} was written in form ${written} of the ledger, by version ${record.productVersion} of Mandate; this version knows form ${form}. Use that version or a later one.`,
  );
}

export async function readLedger(run: Run): Promise<readonly LoadRecord[]> {
  return (await run(readRecords)).map(([text]) => recordOf(text as string));
}

export async function writeEntry(run: Run, id: string, { record, undo }: LedgerEntry): Promise<void> {
  await run(`CREATE (l:${label} {load: $load, number: $number, record: $record, undo: $undo})`, {
    load: id,
    number: record.number,
    record: JSON.stringify({ form, ...record }),
    undo: undo ?? null,
  });
}

export async function hasEntry(run: Run, id: string): Promise<boolean> {
  return (await run(`MATCH (l:${label} {load: $load}) RETURN l.number AS a`, { load: id })).length > 0;
}

export async function readUndo(run: Run, number: number): Promise<string | undefined> {
  const rows = await run(`MATCH (l:${label} {number: $number}) RETURN l.undo AS a`, { number });
  return (rows[0]?.[0] as string | null | undefined) ?? undefined;
}

/** Forgets the loads from this number on. */
export async function forgetEntries(run: Run, number: number): Promise<void> {
  await run(`MATCH (l:${label}) WHERE l.number >= $number DELETE l`, { number });
}
