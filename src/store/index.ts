// Statements → rows: the graph on either engine, read from one state and loaded as one unit.
export { openStore, type StoreSettings } from './open-store';
export type {
  Answer,
  GraphReader,
  GraphStore,
  LoadedScript,
  LoadWork,
  ReadOptions,
  Run,
  StoredProperties,
  StoredValue,
  VersionRecord,
} from './store';
export { dataVersionOf } from './store';
