// `mandate status`: what is loaded, from which scripts, and what of them is not.
import type { Config } from '../config';
import { status as readStatus, type ScriptStatus, type StatusReport } from '../steward';
import type { Counts, LoadRecord } from '../store';
import { openConfiguredStore } from './graph';

export interface StatusOptions {
  readonly paths: readonly string[];
  readonly isJson: boolean;
}

export async function status(config: Config, { paths, isJson }: StatusOptions): Promise<void> {
  const store = openConfiguredStore(config);
  try {
    const report = await readStatus({ store, paths: paths.length > 0 ? paths : [config.SCRIPTS_FOLDER] });
    console.log(isJson ? JSON.stringify(report, undefined, 2) : print(report));
  } finally {
    await store.close();
  }
}

function print({ digest, unfinished, loads, scripts }: StatusReport): string {
  const version = digest === undefined ? 'Nothing is loaded.' : `Version ${digest.slice(0, 12)}.`;
  return [version, ...printUnfinished(unfinished), ...loads.map(printLoad), ...scripts.map(printScript)].join('\n');
}

function printUnfinished(unfinished: StatusReport['unfinished']): readonly string[] {
  if (!unfinished) return [];
  const { statementsDone, statements, time } = unfinished;
  return [
    `A load in batches stands at statement ${statementsDone} of ${statements} since ${time}. Unless it is at work, go on with it: mandate load --in-batches`,
  ];
}

function printLoad({ number, time, command, source, scripts, changes, digest }: LoadRecord): string {
  const what = command === 'remove' ? `removed ${source}` : `${scripts.length} scripts`;
  const counts = changes
    ? `nodes ${printCounts(changes.nodes)}  relationships ${printCounts(changes.relationships)}`
    : 'in batches';
  return `load ${number}  ${time}  ${what}  ${counts}  → ${digest.slice(0, 12)}`;
}

function printCounts({ created, removed, changed }: Counts): string {
  return `+${created} -${removed} ~${changed}`;
}

function printScript({ state, file, kind, load }: ScriptStatus): string {
  const last = load === undefined ? '' : `  (load ${load})`;
  return `${state.padEnd(7)}  ${kind.padEnd(10)}  ${file}${last}`;
}
