// The graph in a folder of this machine, kept by the embedded engine: one file for each version of the data.
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { resolve } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../errors';
import { checkEngine, EmbeddedReader } from './embedded-reader';
import { createGrafeo, openGrafeo, runGrafeo, writeGrafeo, type Grafeo } from './grafeo';
import { writeEntry } from './ledger';
import type { Base, GraphReader, GraphStore, Kept, Run, VersionRecord, WriteWork } from './store';
import { VersionFiles } from './version-files';

export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #files: VersionFiles;

  readonly target: string;

  constructor(dataFolder: string) {
    this.#files = new VersionFiles(dataFolder);
    this.target = `the folder "${resolve(dataFolder)}"`;
  }

  openReader(): Promise<GraphReader> {
    return EmbeddedReader.open(this.#files);
  }

  readVersion(): Promise<VersionRecord | undefined> {
    const digest = this.#files.readCurrent();
    return Promise.resolve(digest === undefined ? undefined : this.#files.readRecord(digest));
  }

  /** Builds the next version in a file of its own, so that nothing of a refused load was ever seen. */
  async write(work: WriteWork): Promise<void> {
    this.#files.makeFolders();
    const lock = await this.#lock();
    const file = this.#files.privateFile();
    const tidyUp = (): void => {
      rmSync(file, { force: true });
      rmSync(`${file}.wal`, { recursive: true, force: true });
      this.#files.forgetWriter();
    };
    process.once('exit', tidyUp); // where a signal ends the program in the middle
    try {
      this.#files.tellWriter();
      this.#files.removeLeftovers();
      const last = this.#lastVersion(work.isFresh);
      const database = await this.#begin(file, work.isFresh ? undefined : last);
      const base = {
        last: last === undefined ? undefined : this.#files.readRecord(last),
        engineVersion: database.version(),
        refuseTooLarge: () => Promise.resolve(), // it has the memory of this process
      };
      const kept = await build(database, work, base);
      if (kept) {
        const { digest, schemaHash, scripts } = kept;
        const { engineVersion } = base;
        this.#files.switchTo({ digest, schemaHash, scripts, engineVersion, time: new Date().toISOString() }, file);
      }
      this.#files.removeOldVersions();
    } finally {
      process.off('exit', tidyUp);
      tidyUp();
      lock.close();
    }
  }

  /** The next version is in force with one rename, or not at all. */
  async settle(): Promise<void> {}

  async close(): Promise<void> {}

  /** The engine locks what it has open, and the kernel frees the lock of a loader that died. */
  async #lock(): Promise<GrafeoDB> {
    const file = this.#files.lockFile;
    try {
      return existsSync(file) ? await openGrafeo(file, 'write') : await createGrafeo(file);
    } catch (error) {
      if (!(error instanceof StoreError && /locked/.test(String(error.cause)))) throw error;
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `Another load is at work in "${this.#files.folder}"${await this.#describeWriter()}. Try again when it has ended.`,
        { cause: error },
      );
    }
  }

  /** Who it is stands in a file, which the holder of the lock writes first of all. */
  async #describeWriter(): Promise<string> {
    for (let looks = 0; looks < 20; looks += 1) {
      const told = this.#files.describeWriter();
      if (told !== '') return told;
      await pause(10);
    }
    return ''; // it has just ended
  }

  #lastVersion(isFresh: boolean): string | undefined {
    try {
      return this.#files.readCurrent();
    } catch (error) {
      if (isFresh) return undefined;
      throw error;
    }
  }

  async #begin(file: string, last: string | undefined): Promise<GrafeoDB> {
    if (last === undefined) return createGrafeo(file);
    const lastFile = this.#files.dataFile(last);
    if (!existsSync(lastFile))
      throw new StoreError('STORE_UNAVAILABLE', `The file "${lastFile}" is missing. Run "mandate load --fresh".`);
    copyFileSync(lastFile, file);
    const database = await openGrafeo(file, 'write');
    try {
      checkEngine(this.#files, last, database.version());
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }
}

async function build(database: GrafeoDB, work: WriteWork, base: Base): Promise<Kept | undefined> {
  try {
    const run = runOn(database);
    // A uniqueness constraint brings no index here, and one index on `id` serves every label.
    const [label] = work.labels;
    if (label !== undefined) await run(`CREATE INDEX IF NOT EXISTS FOR (n:\`${label}\`) ON (n.id)`);
    await work.runSchema?.(run);
    const transaction = database.beginTransaction();
    try {
      const runIn = runOn(transaction);
      const kept = await work.change(runIn, base);
      if (kept?.entry) await writeEntry(runIn, randomUUID(), kept.entry);
      if (kept) writeGrafeo(() => transaction.commit());
      else transaction.rollback();
      writeGrafeo(() => database.close());
      return kept;
    } catch (error) {
      giveUp(() => transaction.rollback());
      throw error;
    }
  } catch (error) {
    giveUp(() => database.close());
    throw error;
  }
}

/** Ends what failed before, in a file that is thrown away. */
function giveUp(end: () => void): void {
  try {
    end();
  } catch {
    return; // what failed first is told
  }
}

function runOn(database: Grafeo): Run {
  return (text, parameters = {}) => runGrafeo(database, text, parameters);
}
