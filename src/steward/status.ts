// Tells what is loaded, from which scripts, and what of the scripts is not.
import { basename } from 'node:path';
import { FaultsError, type Fault } from '../errors';
import {
  loadedScripts,
  readBatches,
  readLedger,
  type Batches,
  type GraphStore,
  type LoadRecord,
  type Run,
} from '../store';
import { stateOf, type ScriptState } from './choose-scripts';
import type { Script } from './script';

import { hashScript, listScripts, NotTextError } from './script-file';
import { readScriptName, type ScriptName } from './script-name';

export interface ScriptStatus {
  readonly file: string;
  readonly kind: ScriptName['kind'];
  /** "missing" was loaded and is not among the scripts. */
  readonly state: ScriptState | 'missing';
  /** The last load that ran it. */
  readonly load?: number;
}

export interface StatusReport {
  readonly engine: string;
  /** Of the data as it was loaded; absent before the first load. */
  readonly digest?: string;
  /** A load in batches that is at work or was interrupted. */
  readonly unfinished?: Batches;
  readonly loads: readonly LoadRecord[];
  readonly scripts: readonly ScriptStatus[];
}

export interface StatusOptions {
  readonly store: GraphStore;
  readonly paths: readonly string[];
}

/** Throws a FaultsError where scripts are no text, a UsageError where there is none, or a StoreError. */
export async function status({ store, paths }: StatusOptions): Promise<StatusReport> {
  const given = hashScripts(listScripts(paths));
  const version = await store.readVersion();
  const { loads, unfinished } = await readLoads(store, version !== undefined);
  const lastRun = (file: string): Pick<ScriptStatus, 'load'> => {
    const record = loads.findLast(({ scripts }) => scripts.some((script) => basename(script.file) === basename(file)));
    return record ? { load: record.number } : {};
  };
  const statusOf = (file: string, state: ScriptStatus['state']): ScriptStatus => ({
    file,
    kind: readScriptName(file).kind,
    state,
    ...lastRun(file),
  });
  const names = new Set(given.map(({ file }) => basename(file)));
  const missing = loadedScripts(loads).filter(({ file }) => !names.has(basename(file)));
  return {
    engine: store.engine,
    ...(version && { digest: version.digest }),
    ...(unfinished && { unfinished }),
    loads,
    scripts: [
      ...given.map((script) => statusOf(script.file, stateOf(script, loads))),
      ...missing.map(({ file }) => statusOf(file, 'missing')),
    ],
  };
}

/** Also while a load in batches is unfinished, when the graph is no whole state. */
async function readLoads(
  store: GraphStore,
  isLoaded: boolean,
): Promise<{ readonly loads: readonly LoadRecord[]; readonly unfinished?: Batches | undefined }> {
  if (!isLoaded && store.engine === 'embedded') return { loads: [] }; // there is no file yet
  const reader = await store.openReader();
  const run: Run = async (text, parameters = {}) => (await reader.read([{ text, parameters }])).rows[0] ?? [];
  try {
    return { loads: await readLedger(run), unfinished: await readBatches(run) };
  } finally {
    await reader.close();
  }
}

function hashScripts(files: readonly string[]): readonly Pick<Script, 'file' | 'sha256'>[] {
  const faults: Fault[] = [];
  const scripts = files.flatMap((file) => {
    try {
      return [{ file, sha256: hashScript(file) }];
    } catch (error) {
      if (!(error instanceof NotTextError)) throw error;
      const { line, column, message } = error;
      faults.push({ file, line, column, message });
      return [];
    }
  });
  if (faults.length > 0) throw new FaultsError('The state of the scripts cannot be told before that.', faults);
  return scripts;
}
