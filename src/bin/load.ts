// `mandate load`: runs scripts, shows how far it is, and says what came of it.
import type { Config } from '../config';
import { load as runLoad, type LoadReport } from '../steward';
import { openConfiguredStore, openModel } from './graph';
import { showProgress } from './progress-bar';

export interface LoadOptions {
  readonly paths: readonly string[];
  readonly isFresh: boolean;
  readonly isQuiet: boolean;
}

export async function load(config: Config, { paths, isFresh, isQuiet }: LoadOptions): Promise<void> {
  const { model, schemaHash } = openModel(config);
  const store = openConfiguredStore(config);
  const progress = showProgress('Loading', 'statements', isQuiet);
  try {
    const report = await runLoad({
      model,
      schemaHash,
      store,
      paths: paths.length > 0 ? paths : [config.SCRIPTS_FOLDER],
      isFresh,
      onProgress: ({ statementsDone, statements }) => progress.update(statementsDone, statements),
    });
    progress.stop();
    if (!isQuiet) console.error(describe(report));
  } finally {
    progress.stop();
    await store.close();
  }
}

function describe({
  isChanged,
  files,
  statements,
  nodes,
  relationships,
  milliseconds,
  dataVersion,
}: LoadReport): string {
  const what = `${files} files, ${statements} statements in ${(milliseconds / 1000).toFixed(1)} s`;
  const graph = `${nodes} nodes and ${relationships} relationships, version ${dataVersion}`;
  return isChanged ? `Loaded ${what}: ${graph}.` : `Loaded ${what}; nothing has changed: ${graph}.`;
}
