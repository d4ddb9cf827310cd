// Holds what stands in the embedded store's folder: versions, the current one, and nothing of what failed.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type GraphStore } from '../../src/store';
import { accounts, loadOf, statement, write } from './test-store';

const sum = statement('MATCH (n:Account) RETURN sum(n.value) AS total');

describe('The folder of the embedded store', () => {
  let folder: string;
  let store: GraphStore;
  const list = (part = ''): readonly string[] => readdirSync(join(folder, part)).sort();
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'mandate-versions-')), 'data');
    store = openStore({ dataFolder: folder });
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('holds one file for each version, a record beside it, and the name of the current one', async () => {
    const { digest } = await write(store, loadOf(accounts(3, 1)));
    expect(list()).toEqual(['current', 'lock.grafeo', 'versions']);
    expect(list('versions')).toEqual([`${digest}.grafeo`, `${digest}.json`]);
    expect(readFileSync(join(folder, 'current'), 'utf8')).toBe(`${digest}\n`);
  });

  it('keeps the last five versions, and a reader may go on with an older one', async () => {
    for (let value = 1; value <= 7; value += 1) await write(store, loadOf(accounts(3, value)));
    expect(list('versions').filter((name) => name.endsWith('.grafeo'))).toHaveLength(5);
    await write(store, loadOf(accounts(3, 1)));
    const reader = await store.openReader();
    expect((await reader.read([sum])).rows).toEqual([[[3]]]);
    await reader.close();
  });

  it('loses what a loader left that died', async () => {
    await write(store, loadOf(accounts(3, 1)));
    writeFileSync(join(folder, 'loading-dead.grafeo'), 'half a file');
    await write(store, loadOf(accounts(3, 2)));
    expect(list()).toEqual(['current', 'lock.grafeo', 'versions']);
  });

  it('has nothing new after a load that was refused', async () => {
    await write(store, loadOf(accounts(3, 1)));
    const before = [list(), list('versions')];
    await expect(
      write(
        store,
        loadOf(() => Promise.reject(new Error('refused'))),
      ),
    ).rejects.toThrow('refused');
    expect([list(), list('versions')]).toEqual(before);
  });

  it('is kept anew where scripts changed and data did not, since they may make another index', async () => {
    await write(store, loadOf(accounts(3, 1)));
    const reader = await store.openReader();
    const scripts = [{ file: 'a.cypher', sha256: 'changed' }];
    expect(await write(store, loadOf(accounts(3, 1), { scripts }))).toMatchObject({ isChanged: false });
    expect(await store.readVersion()).toMatchObject({ scripts });
    expect((await reader.read([sum])).rows).toEqual([[[3]]]);
    await reader.close();
  });

  it('is told to be without a graph before the first load', async () => {
    await expect(store.openReader()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `There is no graph in "${folder}" yet. Run "mandate load".`,
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('is not read when another version of the engine wrote it, until it is loaded afresh', async () => {
    const { digest } = await write(store, loadOf(accounts(3, 1)));
    const file = join(folder, 'versions', `${digest}.json`);
    const record = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...record, engineVersion: '0.5.0' }));
    const refusal = {
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(
        /was written by version 0\.5\.0 of the embedded engine, and this is version .*\. Run "mandate load --fresh"\.$/,
      ),
    };
    await expect(store.openReader()).rejects.toMatchObject(refusal);
    await expect(write(store, loadOf(accounts(3, 1)))).rejects.toMatchObject(refusal);
    await write(store, loadOf(accounts(3, 1), { isFresh: true }));
    await (await store.openReader()).close();
  });

  it.each([
    ['the current version', (digest: string) => rmSync(join(folder, 'versions', `${digest}.grafeo`)), /is missing/],
    [
      'a whole file of it',
      (digest: string) => writeFileSync(join(folder, 'versions', `${digest}.grafeo`), 'x'),
      /not a Grafeo database|says/,
    ],
    [
      'a name of it',
      () => writeFileSync(join(folder, 'current'), 'nonsense\n'),
      /names no version of the data\. Run "mandate load --fresh"\./,
    ],
  ])('says so when it lacks %s, and is repaired by a fresh load', async (_, damage, message) => {
    const { digest } = await write(store, loadOf(accounts(3, 1)));
    damage(digest);
    await expect(store.openReader()).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(message),
    });
    await expect(write(store, loadOf(accounts(3, 1)))).rejects.toMatchObject({ name: 'StoreError' });
    await write(store, loadOf(accounts(3, 1), { isFresh: true }));
    await (await store.openReader()).close();
  });
});
