// `mandate diff`: what the scripts would change, with nothing written to the graph.
import { join } from 'node:path';
import type { Config } from '../config';
import { FaultsError } from '../errors';
import { load, printChange, summarizeChange, withRule } from '../steward';
import { openConfiguredStore, openModel } from './graph';
import { showProgress } from './progress-bar';
import type { Parameters } from './read-parameter';

export interface DiffOptions {
  readonly paths: readonly string[];
  readonly fresh?: true;
  readonly full?: true;
  readonly check?: true;
  readonly json?: true;
  readonly param?: Parameters;
}

export async function diff(
  config: Config,
  { paths, fresh, full, check, json, param = {} }: DiffOptions,
): Promise<void> {
  const { model, schemaHash } = openModel(config);
  const store = openConfiguredStore(config);
  const progress = showProgress('Trying', 'statements', false);
  try {
    const report = await load({
      model,
      schemaHash,
      store,
      paths: paths.length > 0 ? paths : [config.SCRIPTS_FOLDER],
      isFresh: fresh ?? false,
      isTrial: true,
      parameters: param,
      ...(check && { rulesFolder: join(config.SCHEMA_FOLDER, 'rules') }),
      onProgress: ({ statementsDone, statements }) => progress.update(statementsDone, statements),
    });
    progress.stop();
    const { findings, dataVersion, digest } = report;
    const change = report.change!; // only a load in batches has none
    const text = json
      ? JSON.stringify({ digest, ...change, ...(check && { findings }) }, undefined, 2)
      : full
        ? printChange(change)
        : summarizeChange(change, model);
    if (text !== '') console.log(text);
    const nothing = change.nodes.length + change.relationships.length === 0;
    console.error(
      `${nothing ? 'Nothing would change' : 'It would become'}: version ${dataVersion}. Nothing was written.`,
    );
    if (findings.length === 0) return;
    const number = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    throw new FaultsError(`The data would have ${number}.`, json ? [] : findings.map(withRule));
  } finally {
    progress.stop();
    await store.close();
  }
}
