// Turns an engine's name into an empty store of it, for one test.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement, Value } from '../../src/cypher';
import {
  openStore,
  type GraphStore,
  type Kept,
  type LoadedScript,
  type Run,
  type StoreSettings,
  type WriteWork,
} from '../../src/store';
import { neo4jSettings, type Engine } from '../support/engines';

export interface TestStore {
  readonly store: GraphStore;
  readonly settings: StoreSettings;
  remove(): Promise<void>;
}

export async function makeStore(engine: Engine): Promise<TestStore> {
  if (engine === 'embedded') {
    const dataFolder = mkdtempSync(join(tmpdir(), 'mandate-store-'));
    const store = openStore({ dataFolder });
    const remove = async (): Promise<void> => {
      await store.close();
      rmSync(dataFolder, { recursive: true, force: true });
    };
    return { store, settings: { dataFolder }, remove };
  }
  const settings = neo4jSettings();
  await wipeNeo4j();
  const store = openStore(settings);
  return { store, settings, remove: () => store.close() };
}

const deleteAll = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';

/** Takes the data of earlier tests away, and leaves constraints: a Neo4j that lost some plans every statement anew. */
export async function emptyNeo4j(): Promise<void> {
  await withNeo4j((run) => run(deleteAll));
}

/** The tests share one Neo4j, so that each begins by emptying it: data, constraints, indexes. */
async function wipeNeo4j(): Promise<void> {
  await withNeo4j(async (run) => {
    await run(deleteAll);
    for (const name of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name}\``);
    for (const name of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await run(`DROP INDEX \`${name}\``);
  });
}

/** Runs statements past the store, as another program would. Answers the first column. */
export async function withNeo4j<Result>(
  work: (run: (text: string) => Promise<readonly string[]>) => Promise<Result>,
): Promise<Result> {
  const { uri, username, password } = neo4jSettings();
  const { driver, auth } = await import('neo4j-driver');
  const client = driver(uri, auth.basic(username, password));
  const session = client.session();
  try {
    return await work(async (text) => (await session.run(text)).records.map((record) => String(record.get(0))));
  } finally {
    await client.close();
  }
}

export function statement(text: string, parameters: Readonly<Record<string, Value>> = {}): Statement {
  return { text, parameters };
}

interface AccountLoad extends Omit<WriteWork, 'change'> {
  readonly schemaHash: string;
  readonly scripts: readonly LoadedScript[];
  readonly entry?: Kept['entry'];
  runData(run: Run): Promise<void>;
  check(run: Run): Promise<string>;
}

/** A load of nodes of one label. Its digest is over their ids and values. */
export function loadOf(runData: (run: Run) => Promise<unknown>, changes: Partial<AccountLoad> = {}): AccountLoad {
  return {
    isFresh: false,
    labels: ['Account'],
    schemaHash: 'schema',
    scripts: [],
    runSchema: async (run) =>
      void (await run('CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE')),
    runData: async (run) => void (await runData(run)),
    check: async (run) => {
      const rows = await run('MATCH (n:Account) RETURN n.id AS a, n.value AS b ORDER BY a');
      return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    },
    ...changes,
  };
}

/** Answers the digest, and whether it is another one than before. */
export async function write(
  store: GraphStore,
  { schemaHash, scripts, entry, runData, check, ...work }: AccountLoad,
): Promise<{ readonly digest: string; readonly isChanged: boolean }> {
  let outcome = { digest: '', isChanged: false };
  await store.write({
    ...work,
    change: async (run, { last }) => {
      await runData(run);
      const digest = await check(run);
      outcome = { digest, isChanged: digest !== last?.digest };
      return { digest, schemaHash, scripts, entry };
    },
  });
  return outcome;
}

export function accounts(count: number, value: number): (run: Run) => Promise<void> {
  return async (run) => {
    for (let start = 0; start < count; start += 2000) {
      const ids = Array.from({ length: Math.min(2000, count - start) }, (_, i) => `account:${start + i}`);
      await run('UNWIND $ids AS id MERGE (n:Account {id: id}) SET n.value = $value', { ids, value });
    }
  };
}
