// `mandate check`: judges what is stored, and tells every finding.
import { join } from 'node:path';
import type { Config } from '../config';
import { FaultsError } from '../errors';
import { check as runCheck, withRule, type CheckReport } from '../steward';
import { openConfiguredStore, openModel } from './graph';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly isJson: boolean;
}

export async function check(config: Config, { paths, isJson }: CheckOptions): Promise<void> {
  const { model } = openModel(config);
  const store = openConfiguredStore(config);
  try {
    const report = await runCheck({
      model,
      store,
      paths: paths.length > 0 ? paths : [config.SCRIPTS_FOLDER],
      rulesFolder: join(config.SCHEMA_FOLDER, 'rules'),
    });
    if (isJson) console.log(JSON.stringify(report, undefined, 2));
    const { findings } = report;
    if (findings.length === 0) return console.error(describe(report));
    throw new FaultsError(describe(report), isJson ? [] : findings.map(withRule));
  } finally {
    await store.close();
  }
}

function describe({ findings, rules, texts, dataVersion }: CheckReport): string {
  const found = countOf(findings.length, 'finding');
  const judged = `the schema, ${countOf(rules, 'rule')} and ${countOf(texts.checked.length, 'text')} compared`;
  const missing =
    texts.missing.length > 0 ? `; text not checked, its file is not there: ${texts.missing.join(', ')}` : '';
  return `${found} in version ${dataVersion}: ${judged}${missing}.`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
