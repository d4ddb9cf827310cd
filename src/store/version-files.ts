// The embedded store's folder: one file for each version of the data, and the name of the current one.
//   data/current                     one line: a digest
//   data/versions/<digest>.grafeo    the data
//   data/versions/<digest>.json      what is known of it, a VersionRecord
//   data/lock.grafeo                 open in the program that writes; the kernel frees it with the program
//   data/writer.json                 which program that is, for whoever finds it locked
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../errors';
import type { VersionRecord } from './store';

/** How many versions stay, the current one among them. */
const keptVersions = 5;
const privatePrefix = 'loading-';

interface Writer {
  readonly process: number;
  readonly host: string;
  readonly since: string;
}

export class VersionFiles {
  readonly #versions: string;
  readonly #current: string;
  readonly #writer: string;
  readonly lockFile: string;

  constructor(readonly folder: string) {
    this.#versions = join(folder, 'versions');
    this.#current = join(folder, 'current');
    this.lockFile = join(folder, 'lock.grafeo');
    this.#writer = join(folder, 'writer.json');
  }

  makeFolders(): void {
    try {
      mkdirSync(this.#versions, { recursive: true });
      accessSync(this.folder, constants.W_OK);
    } catch (error) {
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The folder "${this.folder}" cannot be written: ${(error as Error).message}.`,
        { cause: error },
      );
    }
  }

  dataFile(digest: string): string {
    return join(this.#versions, `${digest}.grafeo`);
  }

  /** The digest that `current` names, or undefined before the first load. */
  readCurrent(): string | undefined {
    if (!existsSync(this.#current)) return undefined;
    const digest = readFileSync(this.#current, 'utf8').trim();
    if (/^[0-9a-f]{64}$/.test(digest)) return digest;
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `The file "${this.#current}" names no version of the data. Run "mandate load --fresh".`,
    );
  }

  /** Changes whenever a version was switched to, also to the one that is current already. Costs one system call. */
  stamp(): string | undefined {
    const found = statSync(this.#current, { bigint: true, throwIfNoEntry: false });
    return found && `${found.ino}:${found.mtimeNs}`;
  }

  readRecord(digest: string): VersionRecord | undefined {
    const file = this.#recordFile(digest);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VersionRecord) : undefined;
  }

  writeRecord(record: VersionRecord): void {
    writeWhole(this.#recordFile(record.digest), `${JSON.stringify(record, undefined, 2)}\n`);
  }

  /** A name for a file that nobody else looks at; in the same folder, so that renaming it is one step. */
  privateFile(): string {
    return join(this.folder, `${privatePrefix}${randomUUID()}.grafeo`);
  }

  /** Makes a closed private file the current version. Readers notice by the stamp. */
  switchTo(record: VersionRecord, privateFile: string): void {
    syncFile(privateFile);
    renameSync(privateFile, this.dataFile(record.digest));
    syncFile(this.#versions);
    this.writeRecord(record);
    writeWhole(this.#current, `${record.digest}\n`);
  }

  /** Call it only under the writer lock. */
  tellWriter(): void {
    const writer: Writer = { process: process.pid, host: hostname(), since: new Date().toISOString() };
    writeWhole(this.#writer, `${JSON.stringify(writer)}\n`);
  }

  forgetWriter(): void {
    rmSync(this.#writer, { force: true });
  }

  /** Who holds the writer lock, as the end of a sentence. Nothing in the moment before that is known. */
  describeWriter(): string {
    try {
      const { process, host, since } = JSON.parse(readFileSync(this.#writer, 'utf8')) as Writer;
      return `: process ${process} on ${host}, since ${since}`;
    } catch {
      return '';
    }
  }

  /** Call it only under the writer lock: then no private file belongs to a load that is under way. */
  removeLeftovers(): void {
    for (const name of readdirSync(this.folder)) {
      if (name.startsWith(privatePrefix)) rmSync(join(this.folder, name), { recursive: true, force: true });
    }
  }

  /** A reader that still has such a file open keeps it until it closes it: the system removes only the name. */
  removeOldVersions(): void {
    const current = this.readCurrent();
    const byAge = readdirSync(this.#versions)
      .flatMap((name) => (name.endsWith('.grafeo') ? [name.slice(0, -'.grafeo'.length)] : []))
      .map((digest) => ({ digest, time: this.readRecord(digest)?.time ?? '' }))
      .filter(({ digest }) => digest !== current)
      .sort((a, b) => (a.time < b.time ? 1 : -1));
    for (const { digest } of byAge.slice(keptVersions - 1)) {
      rmSync(this.dataFile(digest), { force: true });
      rmSync(this.#recordFile(digest), { force: true });
    }
  }

  #recordFile(digest: string): string {
    return join(this.#versions, `${digest}.json`);
  }
}

/** Whoever looks sees the old content or the new one, and after a power failure too. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}`;
  const handle = openSync(draft, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
  syncFile(join(file, '..'));
}

/** A folder too: only then is a rename in it safe from a power failure. */
function syncFile(path: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there, and files only for writing
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
