// `mandate remove`: takes out what only one source says.
import type { Config } from '../config';
import { printChange, removeSource, summarizeChange } from '../steward';
import { openConfiguredStore, openModel } from './graph';

export interface RemoveOptions {
  readonly source: string;
  readonly dryRun?: true;
  readonly full?: true;
  readonly json?: true;
}

export async function remove(config: Config, { source, dryRun, full, json }: RemoveOptions): Promise<void> {
  const { model, schemaHash } = openModel(config);
  const store = openConfiguredStore(config);
  try {
    const report = await removeSource({ model, schemaHash, store, source, isTrial: dryRun ?? false });
    const { change, dataVersion } = report;
    if (json) return console.log(JSON.stringify(report, undefined, 2));
    console.log(full ? printChange(change) : summarizeChange(change, model));
    console.error(
      dryRun
        ? `Without "${source}" it would become version ${dataVersion}. Nothing was written.`
        : `Removed "${source}": version ${dataVersion}. "mandate undo" takes it back.`,
    );
  } finally {
    await store.close();
  }
}
