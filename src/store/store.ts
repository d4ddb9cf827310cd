// What every engine promises: a response reads one state of the graph, and reading cannot write.
import type { Engine, Row, Statement } from '../cypher';

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
  /** What was written beside the data of the version that is read now: facts about it as JSON, or undefined. */
  close(): Promise<void>;
}
