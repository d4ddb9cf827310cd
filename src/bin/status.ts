// `mandate status`: what is loaded, from which scripts, and what of them is not.
import type { Config } from '../config';
import { status as readStatus, type ScriptStatus, type StatusReport } from '../steward';
import type { LoadRecord } from '../store';
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

function print({ digest, loads, scripts }: StatusReport): string {
  const version = digest === undefined ? 'Nothing is loaded.' : `Version ${digest.slice(0, 12)}.`;
  return [version, ...loads.map(printLoad), ...scripts.map(printScript)].join('\n');
}

function printLoad({ number, time, command, source, scripts, changes, digest }: LoadRecord): string {
  const what = command === 'remove' ? `removed ${source}` : `${scripts.length} scripts`;
  const counts = [
    `nodes +${changes.nodes.created} -${changes.nodes.removed} ~${changes.nodes.changed}`,
    `relationships +${changes.relationships.created} -${changes.relationships.removed} ~${changes.relationships.changed}`,
  ];
  return `load ${number}  ${time}  ${what}  ${counts.join('  ')}  → ${digest.slice(0, 12)}`;
}

function printScript({ state, file, kind, load }: ScriptStatus): string {
  const last = load === undefined ? '' : `  (load ${load})`;
  return `${state.padEnd(7)}  ${kind.padEnd(10)}  ${file}${last}`;
}
