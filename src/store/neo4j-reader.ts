// Reads Neo4j, and tells whether all that one request read is of one state.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import type { Row, Statement } from '../cypher';
import { StoreError } from '../errors';
import { readLimitMs, withDeadline } from './deadline';
import type { Neo4jConnection } from './neo4j-connection';
import { isSame, markerOf, readMarker, type Marker } from './neo4j-marker';
import { dataVersionOf, type Answer, type GraphReader, type ReadOptions } from './store';

/** A little under the limit of a whole read, so that the server ends the work before nobody waits for it. */
const transactionLimitMs = 8_000;
const mostReads = 3;
/** A commit that is being applied is given this long before the next look. */
const pauseMs = 25;
/** A marker that says "loading" for longer was left by a loader that died: waiting for its end is of no use. */
const longestApplyingMs = 10_000;

const marker: Statement = { text: readMarker, parameters: {} };

interface Seen {
  readonly rows: readonly (readonly Row[])[];
  readonly first: Marker;
  readonly last: Marker;
  readonly bookmark: string;
}

/** The state that a data version stands for. */
interface Anchor {
  readonly marker: Marker;
  readonly bookmark: string;
  readonly dataVersion: string;
}

export class Neo4jReader implements GraphReader {
  readonly engine = 'neo4j';
  readonly #connection: Neo4jConnection;
  /** Of the last read that ended. Any commit changes it, and nothing else. */
  #bookmark: string | undefined;
  #anchor: Anchor | undefined;
  #loadingSince: number | undefined;
  #isClosed = false;
  readonly #underWay = new Set<Promise<Answer>>();

  private constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  /** Throws a StoreError within five seconds where the graph cannot be read. */
  static async open(connection: Neo4jConnection): Promise<Neo4jReader> {
    const reader = new Neo4jReader(connection);
    try {
      await connection.reach(reader.#readConsistently([], new Set()));
      return reader;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async read(statements: readonly Statement[], { signal }: ReadOptions = {}): Promise<Answer> {
    if (this.#isClosed) throw new StoreError('STORE_UNAVAILABLE', 'The graph is closed.');
    const open = new Set<Session>();
    const answer = withDeadline(this.#readConsistently(statements, open), readLimitMs, signal);
    this.#underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.#underWay.delete(answer);
      for (const session of open) this.#connection.abandon(session);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#underWay);
    await this.#connection.close();
  }

  async #readConsistently(statements: readonly Statement[], open: Set<Session>): Promise<Answer> {
    for (let reads = 1; ; reads += 1) {
      const before = this.#bookmark;
      const seen = await this.#readOnce(statements, open);
      this.#bookmark = seen.bookmark;
      const isApplying = seen.first.isLoading || seen.last.isLoading;
      this.#loadingSince = isApplying ? (this.#loadingSince ?? Date.now()) : undefined;
      if (!isApplying && isSame(seen.first, seen.last) && before === seen.bookmark) {
        return { rows: seen.rows, dataVersion: this.#dataVersion(seen.last, seen.bookmark), isConsistent: true };
      }
      const isLeftBehind = this.#loadingSince !== undefined && Date.now() - this.#loadingSince > longestApplyingMs;
      if (reads === mostReads || isLeftBehind) {
        return { rows: seen.rows, dataVersion: seen.last.version ?? hashOf(seen.bookmark), isConsistent: false };
      }
      if (isApplying) await pause(pauseMs);
    }
  }

  /** Sends everything at once: waiting for BEGIN and for each answer would cost a round trip each. */
  async #readOnce(statements: readonly Statement[], open: Set<Session>): Promise<Seen> {
    const session = await this.#connection.openSession('READ');
    open.add(session);
    const transaction = session.beginTransaction({ timeout: transactionLimitMs, metadata: { app: 'mandate' } });
    const runs = [marker, ...statements, marker].map(({ text, parameters }) => this.#connection.run(transaction, text, parameters));
    // One failure fails every run behind it, with the same words: the first in order is the one that is meant.
    const failed = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
    if (failed) throw failed.reason as unknown;
    const all = await Promise.all(runs);
    try {
      await transaction.commit();
    } catch (error) {
      throw this.#connection.translate(error);
    }
    const bookmark = session.lastBookmarks().join(' ');
    open.delete(session);
    void session.close().catch(() => undefined);
    return { rows: all.slice(1, -1) as readonly (readonly Row[])[], first: markerOf(all[0]!), last: markerOf(all.at(-1)!), bookmark };
  }

  /**
   * The version that the marker names. Where the bookmark moves and no load says why, someone else wrote: then a
   * version of its own, since answers are kept by it.
   */
  #dataVersion(marker: Marker, bookmark: string): string {
    if (marker.version === undefined) return hashOf(bookmark);
    const last = this.#anchor;
    if (!last || last.marker.load !== marker.load) {
      this.#anchor = { marker, bookmark, dataVersion: marker.version };
    } else if (last.marker.touch !== marker.touch) {
      this.#anchor = { marker, bookmark, dataVersion: last.dataVersion };
    } else if (last.bookmark !== bookmark) {
      this.#anchor = { marker, bookmark, dataVersion: hashOf(`${marker.version} ${bookmark}`) };
    }
    return this.#anchor!.dataVersion;
  }
}

function hashOf(text: string): string {
  return dataVersionOf(createHash('sha256').update(text).digest('hex'));
}
