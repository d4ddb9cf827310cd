// Reads what Mandate keeps in the graph beside the data, so that a change of it by anybody else is seen.
import { readLedgerForm } from './ledger';
import { readLockForm } from './neo4j-marker';
import type { Run } from './store';

/** Equal where nothing of it has changed. */
export async function readOwnRecords(run: Run): Promise<string> {
  return JSON.stringify([await run(readLedgerForm), await run(readLockForm)]);
}
