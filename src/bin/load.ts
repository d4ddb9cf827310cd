// `mandate load`: runs scripts, shows how far it is, and says what came of it.
import { join } from 'node:path';
import type { Config } from '../config';
import { countChanges, load as runLoad, type LoadReport } from '../steward';
import { openConfiguredStore, openModel } from './graph';
import { showProgress } from './progress-bar';
import type { Parameters } from './read-parameter';

export interface LoadOptions {
  readonly paths: readonly string[];
  readonly isFresh: boolean;
  /** After how many statements to keep what was changed, for a graph that is too much for one transaction. */
  readonly batchSize?: number | undefined;
  readonly isQuiet: boolean;
  readonly mayDelete?: boolean;
  readonly parameters?: Parameters;
  /** Whether findings of the rules refuse it. */
  readonly isChecked?: boolean;
  readonly isJson?: boolean;
}

export async function load(
  config: Config,
  {
    paths,
    isFresh,
    batchSize,
    isQuiet,
    mayDelete = false,
    parameters = {},
    isChecked = false,
    isJson = false,
  }: LoadOptions,
): Promise<void> {
  const { model, schemaHash } = openModel(config);
  const store = openConfiguredStore(config);
  if (!isQuiet) console.error(`Loading into ${store.target}.`);
  const progress = showProgress('Loading', 'statements', isQuiet);
  try {
    const report = await runLoad({
      model,
      schemaHash,
      store,
      paths: paths.length > 0 ? paths : [config.SCRIPTS_FOLDER],
      isFresh,
      batchSize,
      mayDelete,
      parameters,
      ...(isChecked && { rulesFolder: join(config.SCHEMA_FOLDER, 'rules') }),
      onProgress: ({ statementsDone, statements }) => progress.update(statementsDone, statements),
    });
    progress.stop();
    if (isJson) console.log(JSON.stringify({ target: store.target, ...summaryOf(report) }, undefined, 2));
    else if (!isQuiet) console.error(describe(report));
  } finally {
    progress.stop();
    await store.close();
  }
}

/** All but the change itself, which `mandate diff` shows. */
function summaryOf({ change, findings: _, ...report }: LoadReport): object {
  return { ...report, ...(change && { changes: countChanges(change) }) };
}

function describe(report: LoadReport): string {
  const { isChanged, files, filesDone, statements, nodes, relationships, milliseconds, dataVersion } = report;
  const done = filesDone > 0 ? ` (${filesDone} had been loaded before)` : '';
  const what = `${files} files, ${statements} statements in ${(milliseconds / 1000).toFixed(1)} s${done}`;
  const graph = `${nodes} nodes and ${relationships} relationships, version ${dataVersion}`;
  return isChanged ? `Loaded ${what}: ${graph}.` : `Loaded ${what}; nothing has changed: ${graph}.`;
}
