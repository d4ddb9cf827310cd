// What is written down of a load.

/** One script of a load, so that a later start can tell whether the files have changed. */
export interface LoadedScript {
  readonly file: string;
  readonly sha256: string;
}

export interface RanScript extends LoadedScript {
  readonly statements: number;
}

/** How many nodes, or how many relationships. */
export interface Counts {
  readonly created: number;
  readonly removed: number;
  readonly changed: number;
}

export interface ChangeCounts {
  readonly nodes: Counts;
  readonly relationships: Counts;
}

export interface LoadRecord {
  /** Counts the loads, from 1. Clocks can be set back; this cannot. */
  readonly number: number;
  readonly command: 'load' | 'remove';
  /** The id of the source that was removed. */
  readonly source?: string;
  /** When it was kept, in ISO 8601. */
  readonly time: string;
  readonly milliseconds: number;
  readonly engine: string;
  readonly productVersion: string;
  readonly schemaHash: string;
  /** Whether it began with an empty graph, whatever there was before. */
  readonly isFresh: boolean;
  /** Over the data before it and after it. */
  readonly digestBefore: string;
  readonly digest: string;
  /** Those that ran, in that order. */
  readonly scripts: readonly RanScript[];
  /** Unknown of a load in batches. */
  readonly changes?: ChangeCounts;
}

/** One load, to be written in the transaction of its data. */
export interface LedgerEntry {
  readonly record: LoadRecord;
  /** How to take it back, or nothing where that is not possible. */
  readonly undo: string | undefined;
}
