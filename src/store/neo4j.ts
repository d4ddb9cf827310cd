// The graph in a Neo4j server.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Session, Transaction } from 'neo4j-driver';
import { cypher, name } from '../cypher';
import { StoreError } from '../errors';
import { Neo4jConnection, type Neo4jSettings } from './neo4j-connection';
import { Neo4jLock, startBeating, writerMetadata } from './neo4j-lock';
import { forgetBatches, readBatches } from './batches';
import { forgetEntries, hasEntry, loadedScripts, readLedger, writeEntry } from './ledger';
import {
  beginApplying,
  endApplying,
  lock,
  makeMarkerUnique,
  markerOf,
  readMarker,
  readMarkerRecord,
  recordOf,
  refuseLoad,
} from './neo4j-marker';
import { refuseTooLarge } from './neo4j-memory';
import { Neo4jReader } from './neo4j-reader';
import {
  dataVersionOf,
  type Base,
  type GraphReader,
  type GraphStore,
  type Kept,
  type Run,
  type VersionRecord,
  type WriteWork,
} from './store';

/** How long it is tried to find out whether a commit that was not answered was kept. */
const settleLimitMs = 60_000;
const settleEveryMs = 1_000;
/** A load can wait longer for a busy server than a reader can. */
const writerAnswerMs = 20_000;

/** A transaction that is ready to be committed. */
interface Done {
  readonly transaction: Transaction;
  readonly kept: Kept;
}

export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #settings: Neo4jSettings;
  readonly #connection: Neo4jConnection;
  readonly target: string;
  readonly #lock: Neo4jLock;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#connection = new Neo4jConnection(settings);
    const database = settings.database === undefined ? '' : `, database "${settings.database}"`;
    this.target = `Neo4j at "${this.#connection.address}"${database}`;
    this.#lock = new Neo4jLock(this.#connection);
  }

  openReader(): Promise<GraphReader> {
    return Neo4jReader.open(new Neo4jConnection(this.#settings));
  }

  async readVersion(): Promise<VersionRecord | undefined> {
    return recordOf(await this.#connection.reach(this.#run('READ', readMarkerRecord)));
  }

  /**
   * The driver's own functions for writing would repeat a transaction whose commit was not answered, so the steps of
   * the transaction are taken one by one. Data is written once.
   */
  async write(work: WriteWork): Promise<void> {
    const id = randomUUID();
    const engineVersion = await this.#connection.reach(this.#engineVersion(), writerAnswerMs);
    if (work.runSchema) await this.#run('WRITE', makeMarkerUnique);
    await this.#lock.wait(id);
    const session = await this.#connection.openSession('WRITE');
    try {
      const done = await this.#change(session, work, engineVersion, id);
      if (!done) {
        if (work.runSchema) await this.settle();
        return;
      }
      const { transaction, kept } = done;
      await this.#run('WRITE', beginApplying);
      await this.#commit(transaction, kept, id);
      const { digest, schemaHash, scripts } = kept;
      const record: VersionRecord = { digest, schemaHash, scripts, engineVersion, time: new Date().toISOString() };
      await this.#run('WRITE', endApplying, markOf(id, record));
    } finally {
      this.#connection.abandon(session);
    }
  }

  /** The ledger tells what was kept: its last entry was written with the data. */
  async settle(): Promise<void> {
    if (!markerOf(await this.#run('READ', readMarker)).isLoading) return;
    const id = randomUUID();
    await this.#lock.wait(id);
    const engineVersion = await this.#engineVersion();
    const session = await this.#connection.openSession('WRITE');
    try {
      await this.#inTransaction(session, id, async (transaction, run) => {
        const ledger = await readLedger(run);
        const last = ledger.at(-1);
        const known = recordOf(await run(readMarkerRecord));
        if (!last || last.digest === known?.digest || (await readBatches(run))) await run(refuseLoad, { load: id });
        else {
          const { digest, schemaHash, time } = last;
          const scripts = loadedScripts(ledger);
          await run(endApplying, markOf(id, { digest, schemaHash, scripts, engineVersion, time }));
        }
        await transaction.commit();
      });
    } finally {
      this.#connection.abandon(session);
    }
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  /** Everything up to the commit. Where it throws, only the schema statements stay, and the parts that were kept. */
  async #change(session: Session, work: WriteWork, engineVersion: string, id: string): Promise<Done | undefined> {
    try {
      await work.runSchema?.((text, parameters) => this.#run('WRITE', text, parameters));
      if (work.changePart) await this.#keepParts(session, work.changePart.bind(work), id);
      return await this.#inTransaction(session, id, async (transaction, run) => {
        if (work.isFresh && !work.changePart) {
          for (const label of work.labels) await run(cypher`MATCH (n:${name(label)}) DETACH DELETE n`);
          await forgetEntries(run, 0);
          await forgetBatches(run);
        }
        const base: Base = {
          last: recordOf(await run(readMarkerRecord)),
          engineVersion,
          refuseTooLarge: (size) => refuseTooLarge((...statement) => this.#run('READ', ...statement), size),
        };
        const kept = await work.change(run, base);
        if (kept?.entry) await writeEntry(run, id, kept.entry);
        if (kept) return { transaction, kept };
        await transaction.rollback();
        return undefined;
      });
    } catch (error) {
      if (work.runSchema && !work.changePart) await this.#run('WRITE', refuseLoad, { load: id }).catch(() => undefined);
      throw error;
    }
  }

  async #keepParts(session: Session, changePart: (run: Run) => Promise<boolean>, id: string): Promise<void> {
    for (let isLeft = true; isLeft;) {
      isLeft = await this.#inTransaction(session, id, async (transaction, run) => {
        const isMore = await changePart(run);
        await this.#run('WRITE', beginApplying);
        await transaction.commit().catch((error: unknown) => {
          throw this.#connection.translate(error);
        });
        return isMore;
      });
    }
  }

  /** Holds the lock as long as the work lasts, and rolls back where it fails. */
  async #inTransaction<Result>(
    session: Session,
    id: string,
    work: (transaction: Transaction, run: Run) => Promise<Result>,
  ): Promise<Result> {
    const transaction = session.beginTransaction({ timeout: 0, metadata: writerMetadata(id) });
    const run = this.#runIn(transaction);
    let stopBeating = (): void => undefined;
    try {
      await run(lock, { load: id });
      stopBeating = startBeating(run);
      return await work(transaction, run);
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    } finally {
      stopBeating();
    }
  }

  async #commit(transaction: Transaction, kept: Kept, id: string): Promise<void> {
    try {
      await transaction.commit();
    } catch (error) {
      const translated = this.#connection.translate(error);
      const isAnswered = ((error as { readonly code?: string }).code ?? '').startsWith('Neo.');
      if (!isAnswered && kept.entry && (await this.#isKept(id, translated))) return;
      await this.#run('WRITE', refuseLoad, { load: id });
      throw translated;
    }
  }

  /** Whether a commit that was not answered was kept. The ledger tells, as soon as the transaction has let go of the lock. */
  async #isKept(id: string, cause: Error): Promise<boolean> {
    const until = performance.now() + settleLimitMs;
    for (;;) {
      try {
        await this.#lock.wait(id);
        return await hasEntry((text, parameters) => this.#run('READ', text, parameters), id);
      } catch (error) {
        if (performance.now() < until) {
          await pause(settleEveryMs);
          continue;
        }
        throw new StoreError(
          'STORE_UNAVAILABLE',
          `The connection to Neo4j at "${this.#connection.address}" was lost during the commit, and for ${settleLimitMs / 1000} seconds it could not be asked whether the load was kept (${(error as Error).message}). "mandate status" tells when Neo4j is back; loading again is safe.`,
          { cause },
        );
      }
    }
  }

  async #engineVersion(): Promise<string> {
    const rows = await this.#run(
      'READ',
      'CALL dbms.components() YIELD name, versions RETURN name + " " + versions[0] AS version LIMIT 1',
    );
    return String(rows[0]?.[0]);
  }

  /** One statement in a transaction of its own. */
  async #run(mode: 'READ' | 'WRITE', ...statement: Parameters<Run>): ReturnType<Run> {
    const session = await this.#connection.openSession(mode);
    try {
      return await this.#connection.run(session, ...statement);
    } finally {
      this.#connection.abandon(session);
    }
  }

  #runIn(transaction: Transaction): Run {
    return (text, parameters) => this.#connection.run(transaction, text, parameters);
  }
}

function markOf(load: string, record: VersionRecord): Readonly<Record<string, string>> {
  return { load, version: dataVersionOf(record.digest), record: JSON.stringify(record) };
}
