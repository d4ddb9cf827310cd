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
  if (!existsSync(file))
    throw new StoreError('STORE_UNAVAILABLE', `The file "${file}" of the embedded engine is missing.`);
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
    const rows: unknown[][] = (await database.executeCypher(text, parameters)).rows();
    narrowIntegers(rows);
    return rows as readonly (readonly StoredValue[])[];
  } catch (error) {
    throw translate(error);
  }
}

/** Commits or closes. Throws a StoreError where the disk does not take it. */
export function writeGrafeo(write: () => void): void {
  try {
    write();
  } catch (error) {
    const sentence = translate(error).message.replace(/\.$/, '');
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `${sentence}. The data could not be written: make room on the disk, and try again. Nothing was changed.`,
      { cause: error },
    );
  }
}

/** Integers beyond 2^53 are bigints here and numbers from Neo4j. In place: the rows are ours, and copies cost. */
function narrowIntegers(values: unknown[]): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value === 'bigint') values[i] = Number(value);
    else if (Array.isArray(value)) narrowIntegers(value);
    else if (typeof value === 'object' && value !== null) values[i] = narrowed(value);
  }
}

/** A whole node's properties, which only a load reads. */
function narrowed(map: object): object {
  if (Object.getPrototypeOf(map) !== Object.prototype) return map;
  const keys = Object.keys(map);
  const values = Object.values(map) as unknown[];
  narrowIntegers(values);
  return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
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
function translate(error: unknown): Error {
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
