// `mandate load`: runs scripts, shows how far it is, and says what came of it.
import { SingleBar } from 'cli-progress';
import type { Config } from '../config';
import { load as runLoad, type LoadProgress, type LoadReport } from '../steward';
import { openConfiguredStore, openModel } from './graph';

export interface LoadOptions {
  readonly paths: readonly string[];
  readonly isFresh: boolean;
  readonly isQuiet: boolean;
}

export async function load(config: Config, { paths, isFresh, isQuiet }: LoadOptions): Promise<void> {
  const { model, schemaHash } = openModel(config);
  const store = openConfiguredStore(config);
  const progress = showProgress(isQuiet);
  try {
    const report = await runLoad({
      model,
      schemaHash,
      store,
      paths: paths.length > 0 ? paths : [config.SCRIPTS_FOLDER],
      isFresh,
      onProgress: progress.update,
    });
    progress.stop();
    if (!isQuiet) console.error(describe(report));
  } finally {
    progress.stop();
    await store.close();
  }
}

/** A bar on a terminal, nothing elsewhere. */
function showProgress(isQuiet: boolean): { update: (progress: LoadProgress) => void; stop: () => void } {
  if (isQuiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: 'Loading {bar} {value}/{total} statements',
    clearOnComplete: true,
    hideCursor: true,
  });
  let isStarted = false;
  return {
    update: ({ statementsDone, statements }) => {
      if (isStarted) bar.update(statementsDone);
      else bar.start(statements, statementsDone);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
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
