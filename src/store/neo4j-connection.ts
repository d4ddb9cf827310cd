// A driver for one Neo4j: opened late, replaced where it leaks, with our values and our errors.
import type { Driver, ManagedTransaction, Session, Transaction } from 'neo4j-driver';
import type { Value } from '../cypher';
import { StoreError, type StoreErrorCode } from '../errors';
import { checkParameters } from './check-parameters';
import { withDeadline } from './deadline';
import type { StoredValue } from './store';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string | undefined;
}

type Runner = Pick<Session | Transaction | ManagedTransaction, 'run'>;
type Neo4jModule = Pick<typeof import('neo4j-driver'), 'auth' | 'driver' | 'int'>;

const firstAnswerMs = 5_000;
/** Half of the pool. */
const mostLost = 10;

export class Neo4jConnection {
  readonly address: string;
  readonly #settings: Neo4jSettings;
  #neo4j: Neo4jModule | undefined;
  #driver: Driver | undefined;
  /** Places of the driver's pool that a dead peer holds. */
  #lost = 0;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.address = hostOf(settings.uri);
  }

  async openSession(mode: 'READ' | 'WRITE'): Promise<Session> {
    // Loading the driver takes 0.15 s, which a start on the embedded engine need not pay.
    this.#neo4j ??= await import('neo4j-driver');
    try {
      this.#driver ??= this.#openDriver(this.#neo4j);
    } catch (error) {
      throw this.translate(error);
    }
    const { database } = this.#settings;
    // A shared bookmark manager would make each read wait for the last write that was seen, and tell less.
    return this.#driver.session({
      defaultAccessMode: mode,
      fetchSize: -1,
      ...(database !== undefined && { database }),
    });
  }

  async run(
    runner: Runner,
    text: string,
    parameters: Readonly<Record<string, Value>> = {},
  ): Promise<readonly (readonly StoredValue[])[]> {
    checkParameters(parameters);
    try {
      const { records } = await runner.run(text, this.#toDriver(parameters));
      return records.map((record) => [...record.values()] as readonly StoredValue[]);
    } catch (error) {
      throw this.translate(error, text);
    }
  }

  /** Gives up where the other side takes connections and then says nothing: the driver alone would wait a minute. */
  async reach<Result>(work: Promise<Result>, limitMs = firstAnswerMs): Promise<Result> {
    try {
      return await withDeadline(work, limitMs, undefined);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'STORE_TIMEOUT')) throw error;
      throw this.#unreachable(`it gave no answer within ${limitMs / 1000} seconds`, error);
    }
  }

  /**
   * Ends a session without waiting for it. Against a dead peer its place in the pool is lost for ever, so a driver that
   * has lost many is replaced.
   */
  abandon(session: Session): void {
    const driver = this.#driver;
    const timer = setTimeout(() => this.#noteLost(driver), firstAnswerMs).unref();
    void session
      .close()
      .catch(() => undefined)
      .then(() => clearTimeout(timer));
  }

  async close(): Promise<void> {
    const driver = this.#driver;
    this.#driver = undefined;
    if (driver) await withDeadline(driver.close(), firstAnswerMs, undefined).catch(() => undefined);
  }

  /** The one place where errors of the driver become ours. Columns of Neo4j count UTF-16 units. */
  translate(error: unknown, text = ''): Error {
    if (error instanceof StoreError || !(error instanceof Error))
      return error instanceof Error ? error : new Error(String(error));
    const code = (error as { readonly code?: string }).code ?? '';
    const { message } = error;
    if (message.startsWith('This is a bug in Mandate')) return error;
    if (code.startsWith('Neo.ClientError.Security.')) {
      const { username } = this.#settings;
      const sentence = `Neo4j at "${this.address}" does not accept the user name "${username}" with its password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
      return new StoreError('STORE_UNAVAILABLE', sentence, { cause: error });
    }
    if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
      const sentence = `Neo4j at "${this.address}" has no database "${this.#settings.database ?? ''}". Check NEO4J_DATABASE.`;
      return new StoreError('STORE_UNAVAILABLE', sentence, { cause: error });
    }
    if (code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError') {
      const sentence = `Neo4j at "${this.address}" has too little memory for this transaction: ${message.split('\n')[0]!}`;
      return new StoreError('STORE_UNAVAILABLE', sentence, { cause: error });
    }
    if (!code.startsWith('Neo.') || code.startsWith('Neo.TransientError.')) {
      return this.#unreachable(/Caused by: (.*)/.exec(message)?.[1] ?? message.split(/[\n.]/)[0]!, error);
    }
    const place = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message);
    const sentence = message.split('\n')[0]!.replace(/ \(line \d+, column \d+ \(offset: \d+\)\)$/, '');
    return new StoreError(storeCode(code), `Neo4j says: ${sentence}`, {
      cause: error,
      position: place ? positionOf(text, Number(place[1]), Number(place[2])) : undefined,
    });
  }

  #noteLost(driver: Driver | undefined): void {
    if (driver !== this.#driver) return;
    this.#lost += 1;
    if (this.#lost < mostLost) return;
    this.#lost = 0;
    this.#driver = undefined;
    void driver?.close().catch(() => undefined);
  }

  #unreachable(reason: string, cause: unknown): StoreError {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j at "${this.address}" cannot be reached: ${reason}. Check NEO4J_URI, and that Neo4j runs.`,
      {
        cause,
      },
    );
  }

  #openDriver({ driver, auth }: Neo4jModule): Driver {
    const { uri, username, password } = this.#settings;
    return driver(uri, auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'mandate',
      maxConnectionPoolSize: 20,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 2_000,
      maxTransactionRetryTime: 2_000,
      connectionLivenessCheckTimeout: 30_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' }, // a label without nodes is no news
    });
  }

  /** A JavaScript number goes as a float, and LIMIT takes no float. */
  #toDriver(parameters: Readonly<Record<string, Value>>): Record<string, unknown> {
    const { int } = this.#neo4j!;
    const convert = (value: Value): unknown => {
      if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
      return Array.isArray(value) ? (value as readonly Value[]).map(convert) : value;
    };
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]));
  }
}

function storeCode(code: string): StoreErrorCode {
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(code)) return 'STORE_TIMEOUT';
  return code.startsWith('Neo.ClientError.') ? 'STORE_REJECTED' : 'STORE_UNAVAILABLE';
}

function positionOf(text: string, line: number, column: number): { line: number; column: number } {
  const before = (text.split('\n')[line - 1] ?? '').slice(0, column - 1);
  return { line, column: column - (before.length - [...before].length) };
}

/** Without what a careless address may hold: a user name and a password. */
function hostOf(uri: string): string {
  try {
    const { protocol, host } = new URL(uri);
    return `${protocol}//${host}`;
  } catch {
    return 'NEO4J_URI';
  }
}
