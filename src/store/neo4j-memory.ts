// Tells whether Neo4j has the memory for a load in one transaction, before the load begins.
import { RefusedError, StoreError } from '../errors';
import type { Run, WriteSize } from './store';

/** As SHOW TRANSACTIONS tells it, with constraints on ids: about 2,000 for a statement that makes a node, 500 for one that makes a relationship. */
const bytesPerStatement = 1_000;

/** 0 means that there is no limit of this kind; the second one is 70 % of the heap unless it was set. */
const limits = ['db.memory.transaction.max', 'dbms.memory.transaction.total.max', 'db.memory.transaction.total.max'];

const units: Readonly<Record<string, number>> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };

/** Throws a RefusedError. Says nothing where Neo4j does not tell its settings. */
export async function refuseTooLarge(run: Run, { statements, bytes }: WriteSize): Promise<void> {
  const needed = statements * bytesPerStatement + bytes;
  const [limit] = (await readLimits(run)).sort((a, b) => a.bytes - b.bytes);
  if (!limit || needed <= limit.bytes) return;
  throw new RefusedError(
    `The scripts have ${statements} statements, for which Neo4j needs about ${inMegabytes(needed)} in one transaction, and it has ${inMegabytes(limit.bytes)} (${limit.name}). Give it more, or load with --in-batches. Nothing was loaded.`,
  );
}

async function readLimits(run: Run): Promise<{ readonly name: string; readonly bytes: number }[]> {
  try {
    const rows = await run('SHOW SETTINGS YIELD name, value WHERE name IN $limits RETURN name AS a, value AS b', {
      limits,
    });
    return rows.flatMap(([name, value]) => {
      const [, number, unit = ''] = /^([\d.]+)([KMGT]?i?B)$/.exec(String(value)) ?? [];
      const bytes = Number(number) * (units[unit] ?? NaN);
      return bytes > 0 ? [{ name: String(name), bytes }] : [];
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_REJECTED') return [];
    throw error;
  }
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
