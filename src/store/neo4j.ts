// The graph in a Neo4j server.
import { randomUUID } from 'node:crypto';
import type { Session, Transaction } from 'neo4j-driver';
import { cypher, name } from '../cypher';
import { StoreError } from '../errors';
import { Neo4jConnection, type Neo4jSettings } from './neo4j-connection';
import {
  beginApplying,
  endApplying,
  lock,
  makeMarkerUnique,
  readMarkerRecord,
  recordOf,
  refuseLoad,
} from './neo4j-marker';
import { Neo4jReader } from './neo4j-reader';
import {
  dataVersionOf,
  type GraphReader,
  type GraphStore,
  type LoadOutcome,
  type LoadWork,
  type Run,
  type VersionRecord,
} from './store';

/** How long a load waits for another one that is at work. */
const lockLimitMs = 2_000;

export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #settings: Neo4jSettings;
  readonly #connection: Neo4jConnection;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#connection = new Neo4jConnection(settings);
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
  async load(work: LoadWork): Promise<LoadOutcome> {
    const load = randomUUID();
    const last = await this.readVersion();
    await this.#run('WRITE', makeMarkerUnique);
    await this.#tryLock(load);
    const session = await this.#connection.openSession('WRITE');
    try {
      const { transaction, digest } = await this.#write(session, work, load);
      await this.#run('WRITE', beginApplying);
      await this.#commit(transaction, load);
      const record: VersionRecord = {
        digest,
        schemaHash: work.schemaHash,
        scripts: work.scripts,
        engineVersion: await this.#engineVersion(),
        time: new Date().toISOString(),
      };
      await this.#run('WRITE', endApplying, { load, version: dataVersionOf(digest), record: JSON.stringify(record) });
      return { digest, isChanged: digest !== last?.digest };
    } finally {
      this.#connection.abandon(session);
    }
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  /** Everything up to the commit. Where it throws, only the schema statements stay. */
  async #write(session: Session, work: LoadWork, load: string): Promise<{ transaction: Transaction; digest: string }> {
    let transaction: Transaction | undefined;
    try {
      await work.runSchema((text, parameters) => this.#run('WRITE', text, parameters));
      transaction = session.beginTransaction({ timeout: 0, metadata: { app: 'mandate load' } });
      const run = this.#runIn(transaction);
      await run(lock, { load });
      if (work.isFresh) {
        for (const label of work.labels) await run(cypher`MATCH (n:${name(label)}) DETACH DELETE n`);
      }
      await work.runData(run);
      return { transaction, digest: await work.check(run) };
    } catch (error) {
      await transaction?.rollback().catch(() => undefined);
      await this.#run('WRITE', refuseLoad, { load }).catch(() => undefined);
      throw error;
    }
  }

  async #commit(transaction: Transaction, load: string): Promise<void> {
    try {
      await transaction.commit();
    } catch (error) {
      const translated = this.#connection.translate(error);
      const isAnswered = ((error as { readonly code?: string }).code ?? '').startsWith('Neo.');
      if (isAnswered) {
        await this.#run('WRITE', refuseLoad, { load });
        throw translated;
      }
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The connection to Neo4j at "${this.#connection.address}" was lost during the commit: whether the load was kept is unknown. Load again; that is safe.`,
        { cause: translated },
      );
    }
  }

  /** Asks for the lock and lets it go. Schema statements would otherwise wait, without an end, for the other load. */
  async #tryLock(load: string): Promise<void> {
    const session = await this.#connection.openSession('WRITE');
    const transaction = session.beginTransaction({
      timeout: lockLimitMs,
      metadata: { app: 'mandate load' },
    }) as Transaction;
    try {
      await this.#runIn(transaction)(lock, { load });
      await transaction.rollback();
    } catch (error) {
      if (!(error instanceof StoreError && error.code !== 'STORE_REJECTED')) throw error;
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `Another load is at work in Neo4j at "${this.#connection.address}". Try again when it has ended.`,
        { cause: error },
      );
    } finally {
      this.#connection.abandon(session);
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
