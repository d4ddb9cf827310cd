// Statements → rows: the graph on either engine, read from one state and loaded as one unit.
export { readOwnRecords } from './own-records';
export { openStore, type StoreSettings } from './open-store';
export type {
  Answer,
  Base,
  GraphReader,
  GraphStore,
  Kept,
  ReadOptions,
  Run,
  StoredProperties,
  StoredValue,
  VersionRecord,
  WriteSize,
  WriteWork,
} from './store';
export { forgetBatches, readBatches, writeBatches, type Batches } from './batches';
export { dataVersionOf } from './store';
export { forgetEntries, loadedScripts, readLedger, readRecords, readUndo, recordOf } from './ledger';
export type { ChangeCounts, Counts, LoadedScript, LoadRecord, RanScript } from './load-record';
