// Reads Neo4j, and tells whether all that one request read is of one state.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import type { Row, Statement } from '../cypher';
import { StoreError } from '../errors';
import { readLimitMs, withDeadline } from './deadline';
import type { Neo4jConnection } from './neo4j-connection';
import { isSame, markerOf, readMarker, readMarkerRecord, recordOf, type Marker } from './neo4j-marker';
import { dataVersionOf, type Answer, type GraphReader, type ReadOptions, type VersionRecord } from './store';

/** A little under the limit of a whole read, so that the server ends the work before nobody waits for it. */
const transactionLimitMs = 8_000;
/** How often a read is begun where the data changed meanwhile. */
const mostReads = 3;
/** A commit that is being applied is given this long before each next look. */
const pausesMs = [25, 50, 100, 200, 400];
/** A marker that says "loading" for longer was left by a loader that died: waiting for its end is of no use. */
const longestApplyingMs = 10_000;

const markerStatement: Statement = { text: readMarker, parameters: {} };

/** Where the graph stood when a read ended. */
interface Standing {
  readonly marker: Marker;
  readonly bookmark: string;
}

interface Seen extends Standing {
  readonly rows: readonly (readonly Row[])[];
}

/** The state that a data version stands for. */
interface Anchor extends Standing {
  readonly dataVersion: string;
}

export class Neo4jReader implements GraphReader {
  readonly engine = 'neo4j';
  readonly #connection: Neo4jConnection;
  /**
   * After the last read that ended. Where a later read ends in the same standing, nothing was written in between: any
   * commit moves the bookmark, and a load whose commit is still being applied has set the marker before.
   */
  #standing: Standing | undefined;
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
      void connection.close(); // a server that says nothing is not waited for a second time
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

  async readVersion(): Promise<VersionRecord | undefined> {
    const { rows } = await this.read([{ text: readMarkerRecord, parameters: {} }]);
    return recordOf(rows[0] ?? []);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#underWay);
    await this.#connection.close();
  }

  async #readConsistently(statements: readonly Statement[], open: Set<Session>): Promise<Answer> {
    let [reads, pauses] = [0, 0];
    for (;;) {
      const before = this.#standing;
      const seen = await this.#readOnce(statements, open);
      const { rows, marker, bookmark } = seen;
      this.#standing = { marker, bookmark };
      this.#loadingSince = marker.isLoading ? (this.#loadingSince ?? performance.now()) : undefined;
      if (before && !marker.isLoading && isSame(before.marker, marker) && before.bookmark === bookmark) {
        return { rows, dataVersion: this.#dataVersion(marker, bookmark), isConsistent: true };
      }
      const isLeftBehind =
        this.#loadingSince !== undefined && performance.now() - this.#loadingSince > longestApplyingMs;
      const wait = marker.isLoading ? pausesMs[pauses++] : 0;
      if (!marker.isLoading) reads += 1;
      if (reads === mostReads || wait === undefined || isLeftBehind) {
        return { rows, dataVersion: marker.version ?? hashOf(bookmark), isConsistent: false };
      }
      if (wait > 0) await pause(wait);
    }
  }

  /** Sends everything at once: waiting for BEGIN and for each answer would cost a round trip each. */
  async #readOnce(statements: readonly Statement[], open: Set<Session>): Promise<Seen> {
    const session = await this.#connection.openSession('READ');
    open.add(session);
    const transaction = session.beginTransaction({ timeout: transactionLimitMs, metadata: { app: 'mandate' } });
    const runs = [...statements, markerStatement].map(({ text, parameters }) =>
      this.#connection.run(transaction, text, parameters),
    );
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
    return { rows: all.slice(0, -1) as readonly (readonly Row[])[], marker: markerOf(all.at(-1)!), bookmark };
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
