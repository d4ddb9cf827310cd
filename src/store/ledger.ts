// The loads that made a graph, kept in the graph itself: what was done, and how to take it back.
import { basename } from 'node:path';
import { RefusedError } from '../errors';
import type { LedgerEntry, LoadedScript, LoadRecord } from './load-record';
import type { Run } from './store';

/** No type of a GraphQL schema can have a name that begins so. */
const label = '`__MandateLoad`';
/** The form of the records. A graph with a later form was written by a later version of this program. */
const form = 1;

/** Reads the records, the first load first. */
export const readRecords = `MATCH (l:${label}) RETURN l.record AS a, l.number AS b ORDER BY b`;

/** Enough to see that somebody else changed it. A way back counts by its length, since it can be as long as the data. */
export const readLedgerForm = `MATCH (l:${label})
RETURN l.load AS a, l.number AS b, l.record AS c, size(l.undo) AS d, labels(l) AS e, size(keys(l)) AS f ORDER BY a`;

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

/** The scripts that made the graph, by their names without folders, each with the content that ran last. */
export function loadedScripts(ledger: readonly LoadRecord[]): readonly LoadedScript[] {
  const scripts = new Map<string, LoadedScript>();
  for (const record of ledger) {
    for (const { file, sha256 } of record.scripts) scripts.set(basename(file), { file, sha256 });
  }
  return [...scripts.values()];
}
