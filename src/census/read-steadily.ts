// Reads a graph in many statements that go out one by one, and breaks off where they would be of different states.
import { StoreError } from '../errors';
import type { GraphReader, Run } from '../store';

export interface SteadyReading {
  readonly dataVersion: string;
  /** Throws a StoreError where the data is no longer of that version. */
  readonly run: Run;
}

export async function readSteadily(reader: GraphReader, signal?: AbortSignal): Promise<SteadyReading> {
  const { dataVersion } = await reader.read([], { signal });
  const run: Run = async (text, parameters = {}) => {
    const answer = await reader.read([{ text, parameters }], { signal });
    checkSteady(dataVersion, answer);
    return answer.rows[0] ?? [];
  };
  return { dataVersion, run };
}

/** Holds a later part of something long against the version of its first part. */
export function checkSteady(
  dataVersion: string,
  found: { readonly dataVersion: string; readonly isConsistent: boolean },
): void {
  if (!found.isConsistent) {
    throw new StoreError('STORE_UNAVAILABLE', 'The data is being written. Export again when no load is at work.');
  }
  if (found.dataVersion === dataVersion) return;
  throw new StoreError(
    'STORE_UNAVAILABLE',
    `The data went from version ${dataVersion} to ${found.dataVersion} during the export, so what was written is not whole. Export again when no load is at work.`,
  );
}
