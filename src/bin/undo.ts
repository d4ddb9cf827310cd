// `mandate undo`: takes loads back.
import type { Config } from '../config';
import { summarizeChange, undo as runUndo } from '../steward';
import type { LoadRecord } from '../store';
import { openConfiguredStore, openModel } from './graph';

export interface UndoOptions {
  readonly number: number | undefined;
  readonly isCascade: boolean;
  readonly isJson: boolean;
}

export async function undo(config: Config, { number, isCascade, isJson }: UndoOptions): Promise<void> {
  const { model } = openModel(config);
  const store = openConfiguredStore(config);
  try {
    const report = await runUndo({ model, store, isCascade, ...(number !== undefined && { number }) });
    const { undone, dataVersion, change } = report;
    if (isJson) return console.log(JSON.stringify(report, undefined, 2));
    const summary = summarizeChange(change, model);
    if (summary !== '') console.log(summary);
    console.error(`Took back ${undone.map(describe).join(', ')}: version ${dataVersion} again.`);
  } finally {
    await store.close();
  }
}

function describe({ number, time }: LoadRecord): string {
  return `load ${number} of ${time}`;
}
