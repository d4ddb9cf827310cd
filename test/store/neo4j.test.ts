// Holds what the store does about Neo4j's own ways: other writers, loaders that died, servers that do not answer.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { openStore, type GraphReader } from '../../src/store';
import { chosenEngines, neo4jSettings } from '../support/engines';
import { accounts, loadOf, makeStore, statement, withNeo4j, type TestStore, write } from './test-store';

const sum = statement('MATCH (n:Account) RETURN sum(n.value) AS total');

(chosenEngines.includes('neo4j') ? describe : describe.skip)('The store of a Neo4j', () => {
  let test: TestStore;
  let reader: GraphReader | undefined;
  beforeEach(async () => {
    test = await makeStore('neo4j');
  });
  afterEach(async () => {
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
