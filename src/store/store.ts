// What every engine promises: a response reads one state of the graph, reading cannot write, a load is all or nothing.
import type { Engine, Row, Statement, Value } from '../cypher';
import type { LedgerEntry, LoadedScript } from './load-record';

/** What one response read, all of it from one version of the data unless `isConsistent` is false. */
export interface Answer {
  /** The rows of each statement, in the order of the statements. */
  readonly rows: readonly (readonly Row[])[];
  /** 12 hexadecimal digits; changes with the data and only then. */
  readonly dataVersion: string;
  /** False where a writer was at work each time the graph was read. Such an answer must not be kept. */
  readonly isConsistent: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A graph that can only be read. */
export interface GraphReader {
  readonly engine: Engine;
  /** Runs all statements against one state of the graph. Throws a StoreError. */
  read(statements: readonly Statement[], options?: ReadOptions): Promise<Answer>;
  /** What is known of the load that the data came from, or undefined where Mandate has loaded none. Throws a StoreError. */
  readVersion(): Promise<VersionRecord | undefined>;
  /** Reads that are under way end first; later ones throw a StoreError. */
  close(): Promise<void>;
}

/** A property's value as a whole node brings it back, beside the plain ones: what no schema allows. */
export type StoredValue = Value | object;

export interface StoredProperties {
  readonly [name: string]: StoredValue;
}

/** Runs one statement where a load can see its own writes. Columns may also hold a node's properties, as one object. */
export type Run = (
  text: string,
  parameters?: Readonly<Record<string, Value>>,
) => Promise<readonly (readonly StoredValue[])[]>;

/** What is kept beside the data of a version. */
export interface VersionRecord {
  /** SHA-256 over the data, in hexadecimal digits. Its first 12 are the data version. */
  readonly digest: string;
  readonly schemaHash: string;
  readonly scripts: readonly LoadedScript[];
  readonly engineVersion: string;
  /** When it was loaded, in ISO 8601. */
  readonly time: string;
}

/** How much a piece of work is at most. */
export interface WriteSize {
  readonly statements: number;
  /** Of their text. */
  readonly bytes: number;
}

/** One piece of work on the graph: schema statements, then changes of the data in one transaction. */
export interface WriteWork {
  /** Whether the data begins empty, and the ledger with it. Otherwise it begins with what is there. */
  readonly isFresh: boolean;
  /** The labels of the model. Their nodes are the data; `isFresh` deletes them, and no others. */
  readonly labels: readonly string[];
  /** Makes indexes and constraints. They are no data: on Neo4j they stay when nothing else is kept. Left out in a trial. */
  runSchema?(run: Run): Promise<void>;
  /**
   * Changes the data in parts before `change`, for a graph that is too much for one transaction of Neo4j. Each part is
   * kept as soon as it is made, until one answers that nothing is left; what is interrupted stays half done, and readers
   * are told that the graph is being loaded.
   */
  changePart?(run: Run): Promise<boolean>;
  /** Changes the data, and judges the state that only this work can see yet. Keeps nothing where it throws or answers nothing. */
  change(run: Run, base: Base): Promise<Kept | undefined>;
}

/** What a piece of work begins with. */
export interface Base {
  /** Of the data that was there before, also where the work begins empty. */
  readonly last: VersionRecord | undefined;
  readonly engineVersion: string;
  /** Throws a RefusedError where the engine has no memory for so much in one transaction. */
  refuseTooLarge(size: WriteSize): Promise<void>;
}

/** What is to be kept beside changed data. */
export interface Kept extends Pick<VersionRecord, 'digest' | 'schemaHash' | 'scripts'> {
  readonly entry: LedgerEntry | undefined;
}

/** A place where a graph is kept. */
export interface GraphStore {
  readonly engine: Engine;
  /** What a person knows the place by: a folder, or the address and the database of a server. Holds no password. */
  readonly target: string;
  openReader(): Promise<GraphReader>;
  /** Keeps all that `work` changed, or none of it. Throws what `work` throws, or a StoreError. */
  write(work: WriteWork): Promise<void>;
  /** What is known of the data that is there, or undefined where Mandate has loaded none. */
  readVersion(): Promise<VersionRecord | undefined>;
  /** Puts right what a writer left that died while its work was being kept. Throws a StoreError where one is at work. */
  settle(): Promise<void>;
  /** Readers are closed on their own. */
  close(): Promise<void>;
}

export function dataVersionOf(digest: string): string {
  return digest.slice(0, 12);
}
