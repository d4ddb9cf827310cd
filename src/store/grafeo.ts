// The embedded engine's own interface, as little of it as Mandate uses: opened late, and with our errors.
import { existsSync } from 'node:fs';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { StoreError, type StoreErrorCode } from '../errors';
import { checkParameters } from './check-parameters';
import type { StoredValue } from './store';

/** A database file, or one transaction on it. */
export type Grafeo = Pick<GrafeoDB | Transaction, 'executeCypher'>;

export async function createGrafeo(file: string): Promise<GrafeoDB> {
  const { default: grafeo } = await import('@grafeo-db/js');
  return translated(() => grafeo.GrafeoDB.create(file));
}

/** Looks for the file first: the engine makes an empty database where there is none. */
export async function openGrafeo(file: string, mode: 'read' | 'write'): Promise<GrafeoDB> {
  if (!existsSync(file)) throw new StoreError('STORE_UNAVAILABLE', `The file "${file}" of the embedded engine is missing.`);
  const { default: grafeo } = await import('@grafeo-db/js');
  return translated(() => (mode === 'read' ? grafeo.GrafeoDB.openReadOnly(file) : grafeo.GrafeoDB.open(file)));
}

export async function runGrafeo(
  database: Grafeo,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly (readonly StoredValue[])[]> {
  checkParameters(parameters);
  try {
    return (await database.executeCypher(text, parameters)).rows().map((row) => row.map(plain));
  } catch (error) {
    throw translate(error);
  }
}

/** Integers beyond 2^53 arrive as bigints here and as numbers from Neo4j. Mandate's integers have 32 bits. */
function plain(value: unknown): StoredValue {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) {
    const inner: readonly unknown[] = value;
    return inner.every(isPlain) ? (inner as readonly StoredValue[] as StoredValue) : (inner.map(plain) as StoredValue);
  }
  return value as StoredValue;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'bigint' && !Array.isArray(value);
}

function translated<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw translate(error);
  }
}

/**
 * Query error: GRAFEO-Q001: syntax error: [Cypher] Expected end of query
 *   --> query:2:33                                        (columns count code points)
 */
export function translate(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const code = /GRAFEO-([A-Z]\d+)/.exec(text)?.[1];
  if (code === undefined) return error instanceof Error ? error : new Error(text);
  const place = /--> query:(\d+):(\d+)/.exec(text);
  const sentence = text
    .split('\n')[0]!
    .replace(/^.*?GRAFEO-[A-Z]\d+: (?:(?:syntax|semantic|execution) error: )?(?:Invalid value: )?/, '')
    .replace(/^\[Cypher\] /, '');
  return new StoreError(storeCode(code), `The embedded engine says: ${sentence}`, {
    cause: error,
    position: place ? { line: Number(place[1]), column: Number(place[2]) } : undefined,
  });
}

function storeCode(code: string): StoreErrorCode {
  if (code === 'Q003') return 'STORE_TIMEOUT';
  return code.startsWith('Q') || code.startsWith('V') || code.startsWith('T') ? 'STORE_REJECTED' : 'STORE_UNAVAILABLE';
}
