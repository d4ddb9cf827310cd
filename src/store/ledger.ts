// The loads that made a graph, kept in the graph itself: what was done, and how to take it back.
import type { Run } from './store';

/** No type of a GraphQL schema can have a name that begins so. */
const label = '`__MandateLoad`';

/** One load, written in the transaction of its data. */
export interface LedgerEntry {
  /** Counts the loads, from 1. Clocks can be set back; this cannot. */
  readonly number: number;
  /** What was done, as JSON. */
  readonly record: string;
  /** How to take it back, or nothing where that is not possible. */
  readonly undo: string | undefined;
}

export async function writeEntry(run: Run, id: string, { number, record, undo }: LedgerEntry): Promise<void> {
  await run(`CREATE (l:${label} {id: $id, number: $number, record: $record, undo: $undo})`, {
    id,
    number,
    record,
    undo: undo ?? null,
  });
}

export async function hasEntry(run: Run, id: string): Promise<boolean> {
  return (await run(`MATCH (l:${label} {id: $id}) RETURN l.number AS a`, { id })).length > 0;
}

/** The records, the first load first. */
export async function readRecords(run: Run): Promise<readonly string[]> {
  const rows = await run(`MATCH (l:${label}) RETURN l.record AS a, l.number AS b ORDER BY b`);
  return rows.map(([record]) => record as string);
}

export async function readUndo(run: Run, number: number): Promise<string | undefined> {
  const rows = await run(`MATCH (l:${label} {number: $number}) RETURN l.undo AS a`, { number });
  return (rows[0]?.[0] as string | null | undefined) ?? undefined;
}

/** Forgets the loads from this number on. */
export async function forgetEntries(run: Run, number: number): Promise<void> {
  await run(`MATCH (l:${label}) WHERE l.number >= $number DELETE l`, { number });
}
