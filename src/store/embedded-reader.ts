// Reads version files of the embedded engine: always the current one, and each request from one file.
import { availableParallelism } from 'node:os';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Row, Statement } from '../cypher';
import { StoreError } from '../errors';
import { readLimitMs, withDeadline } from './deadline';
import { openGrafeo, runGrafeo } from './grafeo';
import { Slots } from './slots';
import { dataVersionOf, type Answer, type GraphReader, type ReadOptions, type VersionRecord } from './store';
import type { VersionFiles } from './version-files';

const lookEveryMs = 250;

/** A file that is open, and how many reads still need it. */
interface OpenVersion {
  readonly database: GrafeoDB;
  readonly digest: string;
  readonly stamp: string | undefined;
  users: number;
  isRetired: boolean;
}

export class EmbeddedReader implements GraphReader {
  readonly engine = 'embedded';
  /** The engine's own pool has 512 threads and is unfair: one short query waits behind 600 long ones. */
  readonly #slots = new Slots(Math.max(4, 2 * availableParallelism()));
  readonly #files: VersionFiles;
  readonly #timer: NodeJS.Timeout;
  readonly #underWay = new Set<Promise<unknown>>();
  #version: OpenVersion;
  #isClosed = false;
  #isSwitching = false;

  private constructor(files: VersionFiles, version: OpenVersion) {
    this.#files = files;
    this.#version = version;
    this.#timer = setInterval(() => void this.#look(), lookEveryMs).unref();
  }

  static async open(files: VersionFiles): Promise<EmbeddedReader> {
    return new EmbeddedReader(files, await openVersion(files));
  }

  async read(statements: readonly Statement[], options: ReadOptions = {}): Promise<Answer> {
    // The engine still answers after its own close, from memory.
    if (this.#isClosed) throw new StoreError('STORE_UNAVAILABLE', 'The graph is closed.');
    const version = this.#version;
    const state = { isGivenUp: false };
    const runs = Promise.all(
      statements.map((statement) =>
        this.#slots.run(
          () => runGrafeo(version.database, statement.text, statement.parameters),
          () => state.isGivenUp,
        ),
      ),
    );
    this.#use(version, runs);
    try {
      const rows = (await withDeadline(runs, readLimitMs, options.signal)) as readonly (readonly Row[])[];
      return { rows, dataVersion: dataVersionOf(version.digest), isConsistent: true };
    } finally {
      state.isGivenUp = true;
    }
  }

  readVersion(): Promise<VersionRecord | undefined> {
    return Promise.resolve(this.#files.readRecord(this.#version.digest));
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearInterval(this.#timer);
    // A query that the engine cannot stop does not keep the process from ending.
    await withDeadline(Promise.all(this.#underWay), readLimitMs, undefined).catch(() => undefined);
    if (!this.#version.isRetired) this.#version.database.close();
    this.#version.isRetired = true;
  }

  /** Keeps the file open until the engine is done with it, even where nobody waits for the answer any more. */
  #use(version: OpenVersion, runs: Promise<unknown>): void {
    version.users += 1;
    const ended = runs.then(
      () => undefined,
      () => undefined,
    );
    this.#underWay.add(ended);
    void ended.then(() => {
      this.#underWay.delete(ended);
      version.users -= 1;
      if (version.isRetired && version.users === 0) version.database.close();
    });
  }

  /** Goes on with the version it has where the new one cannot be opened; the next look tries again. */
  async #look(): Promise<void> {
    if (this.#isSwitching || this.#files.stamp() === this.#version.stamp) return;
    this.#isSwitching = true;
    try {
      const next = await openVersion(this.#files);
      if (this.#isClosed) return next.database.close();
      const last = this.#version;
      this.#version = next;
      last.isRetired = true;
      if (last.users === 0) last.database.close();
    } catch {
      return;
    } finally {
      this.#isSwitching = false;
    }
  }
}

async function openVersion(files: VersionFiles): Promise<OpenVersion> {
  const stamp = files.stamp(); // before the reading, so that a switch in between is seen at the next look
  const digest = files.readCurrent();
  if (digest === undefined) {
    throw new StoreError('STORE_UNAVAILABLE', `There is no graph in "${files.folder}" yet. Run "mandate load".`);
  }
  const database = await openGrafeo(files.dataFile(digest), 'read');
  try {
    checkEngine(files, digest, database.version());
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, digest, stamp, users: 0, isRetired: false };
}

/** The engine's file format is young: a file is only read by the version that wrote it. */
export function checkEngine(files: VersionFiles, digest: string, engineVersion: string): void {
  const written = files.readRecord(digest)?.engineVersion;
  if (written === undefined || written === engineVersion) return;
  throw new StoreError(
    'STORE_UNAVAILABLE',
    `The graph in "${files.folder}" was written by version ${written} of the embedded engine, and this is version ${engineVersion}. Run "mandate load --fresh".`,
  );
}
