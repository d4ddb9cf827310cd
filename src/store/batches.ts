// How far a load in batches is, kept in the graph while it is unfinished: each batch notes its end in its own transaction.
import type { Run } from './store';

/** No type of a GraphQL schema can have a name that begins so. */
const label = '`__MandateBatches`';

export interface Batches {
  /** Tells the scripts and their values from others. */
  readonly key: string;
  readonly statementsDone: number;
  readonly statements: number;
  /** When the last batch was kept, in ISO 8601. */
  readonly time: string;
}

export async function readBatches(run: Run): Promise<Batches | undefined> {
  const [row] = await run(`MATCH (b:${label}) RETURN b.key AS a, b.done AS b, b.statements AS c, b.time AS d`);
  if (!row) return undefined;
  const [key, statementsDone, statements, time] = row as [string, number, number, string];
  return { key, statementsDone, statements, time };
}

export async function writeBatches(run: Run, { key, statementsDone, statements, time }: Batches): Promise<void> {
  await run(`MERGE (b:${label}) SET b.key = $key, b.done = $done, b.statements = $statements, b.time = $time`, {
    key,
    done: statementsDone,
    statements,
    time,
  });
}

export async function forgetBatches(run: Run): Promise<void> {
  await run(`MATCH (b:${label}) DELETE b`);
}
