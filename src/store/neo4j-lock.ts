// The lock of whoever writes to a Neo4j: held by its transaction, so that it ends with it, and only for as long as its holder lives.
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../errors';
import type { Neo4jConnection } from './neo4j-connection';
import { lock, readLock } from './neo4j-marker';
import type { Run } from './store';

/** How long the lock is waited for at a time. */
const lockLimitMs = 2_000;
const beatEveryMs = 2_000;
const lookEveryMs = 500;
/** A transaction that showed no sign of life for so long belongs to a program that is dead or stopped. */
const silenceLimitMs = 10_000;

const app = 'mandate';

interface Holder {
  readonly transaction: string;
  readonly process: string;
  readonly host: string;
  readonly since: string;
  /** What its transaction has read up to now: grows while the program lives. */
  readonly pageHits: number;
  readonly isRunning: boolean;
}

/** What Neo4j tells others of a transaction that holds the lock. */
export function writerMetadata(id: string): Readonly<Record<string, string>> {
  return { app, load: id, process: String(process.pid), host: hostname() };
}

/**
 * Shows that the holder of the lock lives, also while it works elsewhere. Answers how to stop. It reads, and Neo4j counts:
 * `tx.setMetaData` now and then ends its own transaction when another client asks at the same moment (5.26.23).
 */
export function startBeating(run: Run, everyMs = beatEveryMs): () => void {
  const beat = (): void => void run(readLock).catch(() => undefined);
  const timer = setInterval(beat, everyMs).unref();
  return () => clearInterval(timer);
}

export class Neo4jLock {
  constructor(private readonly connection: Neo4jConnection) {}

  /**
   * Asks for the lock and lets it go. Schema statements would otherwise wait, without an end, for the other load. A
   * holder that is dead or stopped loses it: its transaction is ended, so it cannot be committed any more.
   */
  async wait(id: string): Promise<void> {
    for (;;) {
      const blocked = await this.#try(id);
      if (!blocked) return;
      const [holder] = await this.#findWriters(id);
      if (!holder || (await this.#isAlive(holder, id))) throw this.#refusal(holder, blocked);
      await this.#run('TERMINATE TRANSACTIONS $transaction', { transaction: holder.transaction });
    }
  }

  /** Whether it shows a sign of life before the limit, or ends. */
  async #isAlive(first: Holder, id: string): Promise<boolean> {
    const until = performance.now() + silenceLimitMs;
    const find = async () => (await this.#findWriters(id)).find(({ transaction }) => transaction === first.transaction);
    for (let now: Holder | undefined = first; now; now = await find()) {
      if (now.isRunning || now.pageHits > first.pageHits) return true;
      if (performance.now() >= until) return false;
      await pause(lookEveryMs);
    }
    return false;
  }

  async #try(id: string): Promise<StoreError | undefined> {
    const session = await this.connection.openSession('WRITE');
    const transaction = session.beginTransaction({ timeout: lockLimitMs, metadata: { app: `${app} lock` } });
    try {
      await this.connection.run(transaction, lock, { load: id });
      await transaction.rollback();
      return undefined;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'STORE_TIMEOUT') return error;
      throw error;
    } finally {
      this.connection.abandon(session);
    }
  }

  /** The holder first: others can be about to wait for it. */
  async #findWriters(id: string): Promise<readonly Holder[]> {
    const rows = await this.#run(
      `SHOW TRANSACTIONS YIELD transactionId, metaData, startTime, currentQuery, pageHits
WHERE metaData.app = $app AND metaData.load <> $id
RETURN transactionId AS a, metaData.process AS b, metaData.host AS c, startTime AS d, currentQuery AS e, pageHits AS f
ORDER BY e = $lock, d`,
      { app, id, lock },
    );
    return (rows as readonly (readonly [string, string, string, string, string, number])[]).map(
      ([transaction, process, host, since, currentQuery, pageHits]) => ({
        transaction,
        process,
        host,
        since,
        pageHits,
        isRunning: currentQuery !== '',
      }),
    );
  }

  #refusal(holder: Holder | undefined, cause: StoreError): StoreError {
    const who = holder ? `: process ${holder.process} on ${holder.host}, since ${holder.since}` : '';
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Another load is at work in Neo4j at "${this.connection.address}"${who}. Try again when it has ended.`,
      { cause },
    );
  }

  async #run(...statement: Parameters<Run>): ReturnType<Run> {
    const session = await this.connection.openSession('WRITE');
    try {
      return await this.connection.run(session, ...statement);
    } finally {
      this.connection.abandon(session);
    }
  }
}
