// What follows from the loads that made a graph.
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LoadedScript, LoadRecord } from '../store';
import type { GraphChange } from './graph-change';

/** The scripts that made the graph, by their names without folders, each with the content that ran last. */
export function loadedScripts(ledger: readonly LoadRecord[]): readonly LoadedScript[] {
  const scripts = new Map<string, LoadedScript>();
  for (const record of ledger) {
    for (const { file, sha256 } of record.scripts) scripts.set(basename(file), { file, sha256 });
  }
  return [...scripts.values()];
}

/** The way back of a load as it is stored. */
export function packChange(change: GraphChange): string {
  return gzipSync(JSON.stringify(change)).toString('base64');
}

export function unpackChange(text: string): GraphChange {
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as GraphChange;
}
