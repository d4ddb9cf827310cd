// Takes loads back, the last one first, and holds the result to what the ledger says was there before them.
import { RefusedError } from '../errors';
import {
  dataVersionOf,
  forgetEntries,
  loadedScripts,
  readLedger,
  readUndo,
  type GraphStore,
  type Kept,
  type LoadRecord,
  type Run,
} from '../store';
import { applyChange } from './apply-change';
import { refuseUnfinished } from './batches';
import { compareSnapshots, type GraphChange } from './graph-change';
import { unpackChange } from './pack-change';
import type { GraphModel } from '../model';
import { modelNames } from './model-names';
import { Snapshot } from './snapshot';
import { takeCensus } from './take-census';

export interface UndoOptions {
  readonly model: GraphModel;
  readonly store: GraphStore;
  /** The load to take back; the last one where none is named. */
  readonly number?: number;
  /** Whether to take back the later ones too, which were made on top of it. */
  readonly isCascade?: boolean;
}

export interface UndoReport {
  /** The loads that were taken back, the last one first. */
  readonly undone: readonly LoadRecord[];
  readonly dataVersion: string;
  readonly digest: string;
  readonly change: GraphChange;
}

/** Throws a RefusedError where the load cannot be taken back, or a StoreError. */
export async function undo({ model, store, number, isCascade = false }: UndoOptions): Promise<UndoReport> {
  const names = modelNames(model);
  let report: UndoReport | undefined;
  const change = async (run: Run): Promise<Kept> => {
    await refuseUnfinished(run);
    const ledger = await readLedger(run);
    const undone = chooseLoads(ledger, number, isCascade);
    const [before, after] = [new Snapshot(names), new Snapshot(names)];
    const { digest: digestBefore } = await takeCensus(run, names, before);
    refuseOtherData(digestBefore, ledger.at(-1)!);
    for (const { number: one } of undone) {
      const wayBack = await readUndo(run, one);
      if (wayBack !== undefined) await applyChange(run, unpackChange(wayBack), names);
    }
    const first = undone.at(-1)!;
    const { digest } = await takeCensus(run, names, after);
    if (digest !== first.digestBefore) {
      throw new Error(
        `This is a bug in Mandate: taking back load ${first.number} gave the digest ${digest}, and ${first.digestBefore} was there before it. Nothing was changed.`,
      );
    }
    await forgetEntries(run, first.number);
    const rest = ledger.filter((record) => record.number < first.number);
    report = {
      undone,
      digest,
      dataVersion: dataVersionOf(digest),
      change: compareSnapshots(before, after),
    };
    const schemaHash = rest.at(-1)?.schemaHash ?? first.schemaHash;
    return { digest, schemaHash, scripts: loadedScripts(rest), entry: undefined };
  };
  await store.write({ isFresh: false, labels: [...names.labels], runSchema: () => Promise.resolve(), change });
  return report!;
}

/** The last one first. */
function chooseLoads(
  ledger: readonly LoadRecord[],
  number: number | undefined,
  isCascade: boolean,
): readonly LoadRecord[] {
  const last = ledger.at(-1);
  if (!last) throw new RefusedError('The ledger is empty: there is no load to take back.');
  const from = number ?? last.number;
  if (!ledger.some((record) => record.number === from)) {
    throw new RefusedError(`There is no load ${from}. "mandate status" lists them: ${rangeOf(ledger)}.`);
  }
  const undone = ledger.filter((record) => record.number >= from).reverse();
  const later = undone.slice(0, -1).map((record) => record.number);
  if (later.length > 0 && !isCascade) {
    const which = later.length === 1 ? `load ${later[0]}` : `loads ${later.reverse().join(', ')}`;
    throw new RefusedError(
      `On top of load ${from} stands ${which}. Take that back first, or all of them with --cascade. Nothing was changed.`,
    );
  }
  const fresh = undone.find((record) => record.isFresh);
  if (fresh) {
    throw new RefusedError(
      `Load ${fresh.number} began with an empty graph (--fresh), so what was there before it was not kept. Load the scripts of another state with --fresh instead. Nothing was changed.`,
    );
  }
  const inBatches = undone.find((record) => !record.changes);
  if (inBatches) {
    throw new RefusedError(
      `Load ${inBatches.number} was made in batches (--in-batches), so what it changed was not kept. Nothing was changed.`,
    );
  }
  return undone;
}

function refuseOtherData(digest: string, last: LoadRecord): void {
  if (digest === last.digest) return;
  throw new RefusedError(
    `The graph is not what load ${last.number} left: its digest is ${dataVersionOf(digest)}…, and the ledger has ${dataVersionOf(last.digest)}…. Another program has changed it, and taking the load back could lose that. Nothing was changed.`,
  );
}

function rangeOf(ledger: readonly LoadRecord[]): string {
  const [first, last] = [ledger[0]?.number, ledger.at(-1)?.number];
  return first === last ? `load ${first}` : `loads ${first} to ${last}`;
}
