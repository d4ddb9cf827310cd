// Holds what the store does about Neo4j's own ways: other writers, loaders that died, servers that do not answer.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Transaction } from 'neo4j-driver';
import type { StoreError } from '../../src/errors';
import { openStore, type GraphReader } from '../../src/store';
import { startBeating } from '../../src/store/neo4j-lock';
import type { Run } from '../../src/store/store';
import { openBoltProxy } from '../support/bolt-proxy';
import { chosenEngines, neo4jSettings } from '../support/engines';
import { loadRecord } from '../support/load-record';
import { accounts, loadOf, makeStore, statement, withNeo4j, write, type TestStore } from './test-store';

const sum = statement('MATCH (n:Account) RETURN sum(n.value) AS total');

const runIn =
  (transaction: Transaction): Run =>
  async (text, parameters) =>
    (await transaction.run(text, parameters)).records.map((record) => [...record.values()]);

(chosenEngines.includes('neo4j') ? describe : describe.skip)('The store of a Neo4j', () => {
  let test: TestStore;
  let reader: GraphReader | undefined;
  let client: Driver;
  beforeEach(async () => {
    test = await makeStore('neo4j');
  });
  const readOnce = async () => {
    const once = await test.store.openReader();
    try {
      return await once.read([sum]);
    } finally {
      await once.close();
    }
  };
  beforeEach(async () => {
    const { uri, username, password } = neo4jSettings();
    const { driver, auth } = await import('neo4j-driver');
    client = driver(uri, auth.basic(username, password));
  });
  afterEach(async () => {
    await client.close(); // also behind a test that failed: what is left open would keep Jest from ending
    await reader?.close();
    await test.remove();
  });

  it('gives data that another program wrote a version of its own', async () => {
    await write(test.store, loadOf(accounts(3, 1)));
    reader = await test.store.openReader();
    const { dataVersion } = await reader.read([sum]);
    await withNeo4j((run) => run("MATCH (n:Account {id: 'account:0'}) SET n.value = 5"));
    const later = await reader.read([sum]);
    expect(later.rows).toEqual([[[7]]]);
    expect(later.isConsistent).toBe(true);
    expect(later.dataVersion).not.toBe(dataVersion);
    const { digest } = await write(test.store, loadOf(accounts(3, 1)));
    expect((await reader.read([sum])).dataVersion).toBe(digest.slice(0, 12));
  });

  it('repairs what a loader left that died during its commit', async () => {
    await write(test.store, loadOf(accounts(3, 1)));
    reader = await test.store.openReader();
    await withNeo4j((run) => run("MATCH (m:__Mandate {id: 'marker'}) SET m.loading = true"));
    expect(await reader.read([sum])).toMatchObject({ isConsistent: false });
    await write(test.store, loadOf(accounts(3, 1)));
    expect(await reader.read([sum])).toMatchObject({ isConsistent: true });
  });

  it('puts right what a loader left that died before or behind its commit', async () => {
    await write(test.store, loadOf(accounts(3, 1)));
    const { digest } = await write(test.store, loadOf(accounts(3, 2)));
    await write(test.store, { ...loadOf(accounts(3, 2)), entry: { record: loadRecord(digest), undo: undefined } });
    const { rows } = await readOnce();
    for (const change of ['m.loading = true', "m.loading = true, m.version = 'aaaaaaaaaaaa', m.record = '{}'"]) {
      await withNeo4j((run) => run(`MATCH (m:__Mandate {id: 'marker'}) SET ${change}`));
      expect(await readOnce()).toMatchObject({ rows, isConsistent: false });
      await test.store.settle();
      expect(await readOnce()).toMatchObject({ rows, isConsistent: true, dataVersion: digest.slice(0, 12) });
      expect(await test.store.readVersion()).toMatchObject({ digest });
    }
  });

  it('tells who is at work, and ends the work of a program that is dead or stopped', async () => {
    const metadata = { app: 'mandate', load: 'another', process: '4711', host: 'elsewhere' };
    const open = async (): Promise<Transaction> => {
      const transaction = client.session().beginTransaction({ metadata }) as Transaction;
      await transaction.run("MERGE (l:__Mandate {id: 'lock'}) SET l.holder = 'another'");
      return transaction;
    };

    await write(test.store, loadOf(accounts(3, 2)));
    const alive = await open();
    const stop = startBeating(runIn(alive), 4_000);
    // Others that begin meanwhile are not the holder, wherever Neo4j lists them.
    const others = pause(2_500).then(() =>
      Promise.all(
        Array.from({ length: 5 }, async (_, i) => {
          const later = { ...metadata, load: `later ${i}`, process: '4712' };
          const transaction = client.session().beginTransaction({ metadata: later }) as Transaction;
          await transaction.run('RETURN 1');
          return transaction;
        }),
      ),
    );
    const refused = await write(test.store, loadOf(accounts(3, 1))).then(
      () => undefined,
      (error: unknown) => error as StoreError,
    );
    stop();
    for (const other of await others) await other.rollback();
    await alive.commit();
    expect([refused?.code, refused?.message]).toEqual([
      'STORE_UNAVAILABLE',
      expect.stringMatching(
        /^Another load is at work in Neo4j at ".*": process 4711 on elsewhere, since 20.*Z\. Try again when it has ended\.$/,
      ),
    ]);

    const stopped = await open();
    await stopped.run("CREATE (n:Account {id: 'account:of-the-stopped', value: 7})");
    const start = Date.now();
    await write(test.store, loadOf(accounts(3, 1)));
    expect(Date.now() - start).toBeLessThan(15_000);
    await expect(stopped.commit()).rejects.toThrow();
    reader = await test.store.openReader();
    expect((await reader.read([sum])).rows).toEqual([[[3]]]);
  }, 60_000);

  it('keeps the transaction of a load that shows its life, whatever others ask meanwhile', async () => {
    await write(test.store, loadOf(accounts(3, 1)));
    reader = await test.store.openReader();
    const transaction = client.session().beginTransaction() as Transaction;
    await transaction.run("CREATE (n:Account {id: 'account:late', value: 4})");
    const stop = startBeating(runIn(transaction), 1);
    for (let asked = 0; asked < 1_000; asked += 1) await reader.read([sum]);
    stop();
    await transaction.commit();
    expect((await reader.read([sum])).rows).toEqual([[[7]]]);
  }, 60_000);

  it.each(['before', 'after'] as const)(
    'learns from the ledger what became of a commit whose connection was lost %s it happened',
    async (when) => {
      const proxy = await openBoltProxy(neo4jSettings().uri);
      const store = openStore({ ...neo4jSettings(), uri: proxy.uri });
      const work = { ...loadOf(accounts(3, 2)), entry: { record: loadRecord('a'), undo: undefined } };
      await write(test.store, loadOf(accounts(3, 1)));
      proxy.breakCommit(when);
      const writing = write(store, work);
      if (when === 'after') await writing;
      else await expect(writing).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await store.close();
      proxy.close();

      reader = await test.store.openReader();
      const { rows, isConsistent } = await reader.read([sum]);
      expect([rows, isConsistent]).toEqual([[[[when === 'after' ? 6 : 3]]], true]);
      const entries = await withNeo4j((run) => run('MATCH (l:__MandateLoad) RETURN count(l) AS a'));
      expect(entries).toEqual([when === 'after' ? '1' : '0']);
    },
    60_000,
  );

  it.each([
    ['a wrong password', { password: 'wrong' }, /does not accept the user name "neo4j" with its password/],
    ['an unknown database', { database: 'nowhere' }, /has no database "nowhere"/],
    ['a port where nothing listens', { uri: 'bolt://127.0.0.1:1' }, /cannot be reached: connect ECONNREFUSED/],
    ['a router that is not there', { uri: 'neo4j://127.0.0.1:1' }, /cannot be reached: /],
    ['an address of another kind', { uri: 'http://127.0.0.1:1' }, /cannot be reached: Unknown scheme: http/],
  ])('says in one sentence and soon: %s', async (_, changes, message) => {
    const store = openStore({ ...test.settings, ...changes });
    const start = Date.now();
    await expect(store.openReader()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(message),
    });
    await expect(write(store, loadOf(accounts(1, 1)))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(Date.now() - start).toBeLessThan(5_000);
    await store.close();
  });

  it('gives up within seconds where a server takes the connection and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const store = openStore({ ...neo4jSettings(), uri: `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}` });
    const start = Date.now();
    await expect(store.openReader()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/ cannot be reached: .*\. Check NEO4J_URI, and that Neo4j runs\.$/),
    });
    expect(Date.now() - start).toBeLessThan(6_000);
    sockets.forEach((socket) => socket.destroy());
    silent.close();
    await store.close();
  });
});
